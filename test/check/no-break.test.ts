import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { fixedText, fixesByFile } from '../../src/fix/index.ts';
import type { Files } from '../load/folder.ts';
import { documentedRules, type Example } from './examples.ts';
import { found, judged, lineOf } from './judged.ts';
import { soundIssue } from './sound-issue.ts';

const rule = 'spaces-do-not-break';

/** The files with every space made a no-break space that should be one. */
async function held(files: Files): Promise<Files> {
  const { problems, sources } = await found(files);
  const fixes = fixesByFile(problems.filter((problem) => problem.rule === rule));
  const texts = [...fixes].map(([file, each]) => [
    file.replace('content/', ''),
    fixedText(sources.get(file) ?? '', each),
  ]);
  return { ...files, ...Object.fromEntries(texts) };
}

const filesOf = ({ file, text }: Example): Files => ({ ...soundIssue, [`nr-1/${file}`]: text });
const count = async (files: Files, id: string): Promise<number> =>
  (await judged(files)).problems.filter((problem) => problem.rule === id).length;

/** Examples of other rules in which a line could break. */
const wrong = documentedRules()
  .flatMap(({ examples }) => examples)
  .filter((each) => !each.isGood && each.rule !== rule)
  .filter(({ text }) => /\p{L}\. \p{L}\.|\d (?:Uhr|%|€|km|Euro)|\d\. \p{Lu}|§ \d|\p{L}\. \d/u.test(text));

describe('no-break spaces', () => {
  test('are put where a line would break, narrow ones into abbreviations', async () => {
    const page = (text: string): Files => ({
      ...soundIssue,
      'nr-1/seiten/text.md': `---\ntitel: A\n---\n\n${text}\n`,
    });
    const text =
      'Am 5. Mai um 10 Uhr, d. h. im Mai, z. B. für 20 % (§ 5 Abs. 2, Nr. 3), i. d. R. 3 Personen.';
    expect((await held(page(text)))['nr-1/seiten/text.md']).toBe(
      page(
        'Am 5.\u00a0Mai um 10\u00a0Uhr, d.\u202fh. im Mai, z.\u202fB. für 20\u00a0% (§\u00a05 Abs.\u00a02, Nr.\u00a03), i.\u202fd.\u202fR. 3 Personen.',
      )['nr-1/seiten/text.md'],
    );
  });

  test('are not told where the hand-out keeps to no such thing', async () => {
    const files = {
      ...soundIssue,
      'nr-1/seiten/text.md': '---\ntitel: A\n---\n\nUm 10 Uhr, z. B. für 20 %.\n',
    };
    expect((await judged(files)).problems.map(lineOf)).toEqual([]);
    expect((await found(files)).problems.filter((problem) => problem.rule === rule).length).toBeGreaterThan(
      2,
    );
  });

  test('there are examples to try', () => expect(wrong.length).toBeGreaterThan(8));

  test.each(wrong)('hide nothing from $rule: $text', async (example) => {
    const files = filesOf(example);
    expect(await count(await held(files), example.rule)).toBe(await count(files, example.rule));
  });

  test.each(readdirSync(path.join(import.meta.dirname, 'right')))('leave %s right', async (file) => {
    const text = readFileSync(path.join(import.meta.dirname, 'right', file), 'utf8');
    const files = await held({ ...soundIssue, 'nr-1/seiten/text.md': text });
    expect((await judged(files)).problems.map(lineOf)).toEqual([]);
    expect(await held(files)).toEqual(files);
  });
});
