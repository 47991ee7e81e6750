import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { pageOf, projectDir } from './page.ts';
import { mappings } from './schema.ts';

const tables = pageOf('docs/glossary.md').tables;
const nounsOf = (rows: readonly (readonly string[])[]): string[] =>
  rows.flatMap(([cell = '']) => cell.split(', '));

/** As keys are written: small letters, no umlauts. */
const plain = (noun: string): string =>
  noun
    .toLowerCase()
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .replace('e-mail', 'email');

/** Keys that are no nouns, or the same in English. */
const needless = ['um', 'ab', 'von', 'bis', 'am', 'n', 'id', 'eu', 'name', 'text'];

/** All source text, in which a noun of the code has to stand somewhere. */
const sources = ['src', 'templates'].flatMap((folder) =>
  readdirSync(join(projectDir, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(ts|hbs)$/.test(file))
    .map((file) => readFileSync(join(projectDir, folder, file), 'utf8')),
);

describe('docs/glossary.md', () => {
  test('explains every noun of the content format', () => {
    const words = nounsOf(tables[0]?.rows ?? []).flatMap((noun) => plain(noun).split(' '));
    const keys = new Set(mappings.flatMap((mapping) => mapping.keys.flatMap((key) => key.split('_'))));
    expect([...keys].filter((key) => !words.includes(key) && !needless.includes(key))).toEqual([]);
  });

  test('explains no noun of the code that the code does not use', () => {
    const all = plain(sources.join('\n'));
    const nouns = nounsOf(tables[1]?.rows ?? []);
    expect(nouns.length).toBeGreaterThan(10);
    expect(nouns.filter((noun) => !new RegExp(`\\b${plain(noun)}`).test(all))).toEqual([]);
  });

  test('is in alphabetical order and gives each noun once', () => {
    const first = nounsOf((tables[0]?.rows ?? []).map(([cell = '']) => [cell.split(', ')[0] ?? '']));
    expect(first).toEqual([...first].sort(new Intl.Collator('de').compare));
    const nouns = tables.flatMap(({ rows }) => nounsOf(rows));
    expect(nouns.filter((noun, index) => nouns.indexOf(noun) !== index)).toEqual([]);
  });
});
