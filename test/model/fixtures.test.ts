import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findIssues, loadIssue } from '../../src/load/index.ts';
import { modelOf } from '../../src/model/index.ts';
import type { Problem } from '../../src/problem/index.ts';

/**
 * One folder a kind of bad input: `content/` as an editor might leave it, and `expected.json`, the whole list of
 * problems in the order of the files. `vitest -u` writes the list anew; read the difference before committing it.
 */
const fixtures = join(import.meta.dirname, '..', 'fixtures');
const cases = readdirSync(fixtures, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && readdirSync(join(fixtures, entry.name)).includes('expected.json'))
  .map(({ name }) => name);

const problemsOf = async (cwd: string): Promise<readonly Problem[]> => {
  const issue = readdirSync(join(cwd, 'content')).find((name) => name.startsWith('nr-')) ?? '';
  return modelOf(await loadIssue({ contentDir: 'content', issue, cwd })).problems;
};

const position = ({ place }: Problem): [string, number, number] => [
  place?.file ?? '',
  place?.line ?? 0,
  place?.column ?? 0,
];

function inOrder(a: Problem, b: Problem): number {
  const [fileA, lineA, columnA] = position(a);
  const [fileB, lineB, columnB] = position(b);
  if (fileA !== fileB) return fileA < fileB ? -1 : 1;
  return lineA - lineB || columnA - columnB || (a.message.en < b.message.en ? -1 : 1);
}

const shown = ({ rule, severity, place, message, hint, fix, related }: Problem) => ({
  rule,
  severity,
  ...place,
  message: message.de,
  hint: hint?.de,
  messageEn: message.en,
  hintEn: hint?.en,
  fix: fix?.text,
  related: related?.map((each) => `${each.place.file}:${each.place.line}:${each.place.column}`),
});

describe('bad input', () => {
  it('has a case for every kind of mistake the issue names', () => {
    expect(cases).toEqual(
      expect.arrayContaining([
        'unknown-keys',
        'wrong-types',
        'impossible-dates',
        'missing-files',
        'broken-yaml',
        'directives',
        'questions',
        'raw-html',
        'pictures',
      ]),
    );
  });

  it.each(cases)('%s: every problem of every file, with its place', async (name) => {
    const problems = [...(await problemsOf(join(fixtures, name)))].sort(inOrder);
    const list = `${JSON.stringify(problems.map(shown), null, 2)}\n`;
    await expect(list).toMatchFileSnapshot(join(fixtures, name, 'expected.json'));
  });

  it.each(cases)('%s: every problem says what to do, in both languages', async (name) => {
    for (const problem of await problemsOf(join(fixtures, name))) {
      for (const text of [problem.message, problem.hint]) {
        expect(text?.de, problem.rule).toMatch(/[.?!…`“]$/);
        expect(text?.en, problem.rule).toMatch(/[.?!…`”]$/);
        expect(text?.de).not.toMatch(/undefined|NaN|\[object/);
        expect(text?.en).not.toMatch(/undefined|NaN|\[object/);
      }
    }
  });

  it.each(cases)('%s: places lie inside their files', async (name) => {
    const cwd = join(fixtures, name);
    const issue = readdirSync(join(cwd, 'content')).find((each) => each.startsWith('nr-')) ?? '';
    const geladen = await loadIssue({ contentDir: 'content', issue, cwd });
    for (const { place } of modelOf(geladen).problems) {
      const lines = geladen.quellen.get(place?.file ?? '')?.split(/\r\n|\r|\n/);
      if (place === undefined || lines === undefined) continue;
      expect(place.column).toBeLessThanOrEqual((lines[place.line - 1]?.length ?? -1) + 1);
      expect(place.endColumn ?? 1).toBeLessThanOrEqual((lines[(place.endLine ?? 1) - 1]?.length ?? 0) + 1);
    }
  });

  it('finds the issue that each case is about', async () => {
    const found = await findIssues(join(fixtures, 'broken-yaml', 'content'));
    expect(found).toEqual(['nr-1']);
  });
});
