import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readyToRewrite, rewrite } from '../../src/emit/index.ts';

let cwd: string;
beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'rewrite-'));
  await mkdir(join(cwd, 'content'));
});
afterEach(() => rm(cwd, { recursive: true, force: true }));

const path = (name: string): string => join(cwd, 'content', name);
const text = (name: string): Promise<string> => readFile(path(name), 'utf8');
const change = (name: string, before: string, after: string) => ({ file: `content/${name}`, before, after });
const ready = (...changes: ReturnType<typeof change>[]) => readyToRewrite(cwd, changes, { dryRun: false });

describe('content is rewritten', () => {
  it('whole, with its BOM and its mode, and nothing is left beside it', async () => {
    await writeFile(path('a.md'), '\uFEFFalt\r\n');
    await chmod(path('a.md'), 0o640);
    const { value, problems } = await ready(change('a.md', 'alt\r\n', 'neu\r\n'));
    expect(problems).toEqual([]);
    expect(value[0]).toMatchObject({ before: '\uFEFFalt\r\n', after: '\uFEFFneu\r\n' });
    expect(await rewrite(join(cwd, 'content'), value)).toEqual([]);
    expect(await text('a.md')).toBe('\uFEFFneu\r\n');
    expect((await stat(path('a.md'))).mode & 0o777).toBe(0o640);
    expect(await readdir(join(cwd, 'content'))).toEqual(['a.md']);
  });

  it('where a link leads', async () => {
    await writeFile(join(cwd, 'serie.yaml'), 'alt');
    await symlink(join(cwd, 'serie.yaml'), path('serie.yaml'));
    const { value } = await ready(change('serie.yaml', 'alt', 'neu'));
    expect(await rewrite(join(cwd, 'content'), value)).toEqual([]);
    expect(await readFile(join(cwd, 'serie.yaml'), 'utf8')).toBe('neu');
  });
});

describe('nothing is rewritten', () => {
  it('if one of the files was changed since', async () => {
    await writeFile(path('a.md'), 'alt');
    await writeFile(path('b.md'), 'ganz anders');
    const { value, problems } = await ready(change('a.md', 'alt', 'neu'), change('b.md', 'alt', 'neu'));
    expect(value).toEqual([]);
    expect(problems.map(({ rule, message }) => [rule, message.de])).toEqual([
      ['file-is-as-read', '`content/b.md` wurde geändert, während das Programm arbeitete.'],
    ]);
  });

  it('if a file is write-protected, unless it is only shown', async () => {
    await writeFile(path('a.md'), 'alt');
    await chmod(path('a.md'), 0o444);
    const changes = [change('a.md', 'alt', 'neu')];
    const { value, problems } = await readyToRewrite(cwd, changes, { dryRun: false });
    expect(value).toEqual([]);
    expect(problems.map(({ message }) => message.de)).toEqual([
      '`content/a.md` lässt sich nicht ändern: das Schreibrecht fehlt.',
    ]);
    expect((await readyToRewrite(cwd, changes, { dryRun: true })).value).toHaveLength(1);
  });

  it('if a file is gone', async () => {
    const { problems } = await ready(change('a.md', 'alt', 'neu'));
    expect(problems.map(({ rule }) => rule)).toEqual(['content-is-writable']);
  });

  it('if one of the files cannot be replaced', async () => {
    await writeFile(path('a.md'), 'alt');
    await writeFile(path('b.md'), 'alt');
    const { value } = await ready(change('a.md', 'alt', 'neu'), change('b.md', 'alt', 'neu'));
    await rm(path('b.md'));
    await mkdir(path('b.md'));
    const problems = await rewrite(join(cwd, 'content'), value);
    expect(problems.map(({ rule }) => rule)).toEqual(['content-is-writable']);
    expect(await text('a.md')).toBe('alt');
    expect((await readdir(join(cwd, 'content'))).sort()).toEqual(['a.md', 'b.md']);
  });
});
