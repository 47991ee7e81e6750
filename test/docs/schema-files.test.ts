import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { jsonSchemas } from '../../src/model/index.ts';
import { projectDir } from './page.ts';

const folder = join(projectDir, 'content/schema');

describe('content/schema', () => {
  test.each(Object.entries(jsonSchemas()))(
    '%s is what `handreichung schema --write` writes',
    (name, schema) => {
      const written = readFileSync(join(folder, `${name}.schema.json`), 'utf8');
      expect(JSON.parse(written)).toEqual(JSON.parse(JSON.stringify(schema)));
    },
  );

  test('holds nothing else', () => {
    const names = Object.keys(jsonSchemas()).map((name) => `${name}.schema.json`);
    expect(readdirSync(folder).sort()).toEqual(names.sort());
  });

  test('is where the first line of each YAML file of the content says', () => {
    const content = join(projectDir, 'content');
    const files = readdirSync(content, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.yaml'))
      .map((name) => join(content, name));
    expect(files.length).toBeGreaterThan(5);
    for (const file of files) {
      const [, schema = ''] = /\$schema=(\S+)/.exec(readFileSync(file, 'utf8').split('\n')[0] ?? '') ?? [];
      expect(schema, file).not.toBe('');
      expect(existsSync(join(dirname(file), schema)), file).toBe(true);
    }
  });
});
