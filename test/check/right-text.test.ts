import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judged, lineOf } from './judged.ts';
import { soundIssue } from './sound-issue.ts';

const folder = path.join(import.meta.dirname, 'right');
const pages = readdirSync(folder).map((file) => ({
  file,
  text: readFileSync(path.join(folder, file), 'utf8'),
}));
const onPage = (text: string) => judged({ ...soundIssue, 'nr-1/seiten/text.md': text });

describe('text that is right', () => {
  test.each(pages)('$file: no rule says anything', async ({ text }) => {
    expect((await onPage(text)).problems.map(lineOf)).toEqual([]);
  });

  test('stays right with other line endings and a BOM', async () => {
    for (const { text } of pages) {
      expect((await onPage(`\uFEFF${text.replaceAll('\n', '\r\n')}`)).problems.map(lineOf)).toEqual([]);
    }
  });
});

test('whatever is written, no rule crashes, and every fix lies in its file', async () => {
  const words = [
    'z.B.',
    ' - ',
    '"',
    '„',
    '“',
    '(',
    ')',
    '**',
    '\n\n',
    '- ',
    'ä',
    '24.09.2024',
    '11.30 Uhr',
    '2x',
    ' / ',
    '&amp;',
    '<b>',
    '::',
    '# ',
    '😀',
    'Hanna Habischt',
    '…',
    '[a](b)',
    '\\',
  ];
  const text = fc
    .array(fc.constantFrom(...words, 'Wort', ' '), { maxLength: 30 })
    .map((parts) => parts.join(''));
  await fc.assert(
    fc.asyncProperty(text, async (body) => {
      const { problems, sources } = await onPage(`---\ntitel: Zum Weiterlesen\n---\n\n${body}\n`);
      expect(problems.map(({ rule }) => rule)).not.toContain('rule-does-not-crash');
      for (const { fix } of problems)
        if (fix !== undefined) expect(fix.end).toBeLessThanOrEqual(sources.get(fix.file)?.length ?? 0);
    }),
    { numRuns: 40 },
  );
});
