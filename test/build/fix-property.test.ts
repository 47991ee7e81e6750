import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fixedText, fixesByFile } from '../../src/fix/index.ts';
import { shapeOf } from '../../src/load/index.ts';
import { found } from '../check/judged.ts';
import { soundIssue } from '../check/sound-issue.ts';

/** What is never touched, whatever stands around it. */
const kept = [
  '„um 11.30 Uhr - *so* ... z.B.“',
  '[da](https://a.de/a-b...c)',
  'https://a.de/?n=2-3',
  '`a - b ... z.B.`',
  '»20% - 2x«',
];
const loose = [
  '11.30 Uhr',
  ' - ',
  '...',
  'z.B.',
  '20%',
  '"Haus"',
  'Wort',
  ' ',
  ', ',
  '->',
  '(',
  ')',
  '2-3 ',
  '**da** ',
];
const page = 'content/nr-1/seiten/text.md';
const sheet = (body: string): string => `---\ntitel: Zum Weiterlesen\n---\n\nAnfang ${body} Ende.\n`;

/** One round of fixes after the other, as `check --fix` makes them; the page that comes of it. */
async function settled(text: string): Promise<string> {
  let now = text;
  for (let round = 0; round < 10; round += 1) {
    const { problems } = await found({ ...soundIssue, 'nr-1/seiten/text.md': now });
    const fixes = fixesByFile(problems).get(page) ?? [];
    if (fixes.length === 0) return now;
    now = fixedText(now, fixes);
  }
  throw new Error(`does not settle: ${text}`);
}

test('fixes come to an end, keep what is quoted, linked or code, and the shape of the page', async () => {
  const part = fc.oneof(
    fc.constantFrom(...loose),
    fc.constantFrom(...kept).map((each) => ` ${each} `),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(part, { maxLength: 10 }), async (parts) => {
      const text = sheet(parts.join(''));
      const mended = await settled(text);
      for (const each of kept)
        expect(mended.split(each).length).toBeGreaterThanOrEqual(text.split(each).length);
      expect(await shapeOf(page, mended)).toBe(await shapeOf(page, text));
      expect(await settled(mended)).toBe(mended);
    }),
    // Two kinds of marks in one text: the editor is told, and chooses.
    { numRuns: 15, examples: [[[' »20% - 2x« ', ' „um 11.30 Uhr - *so* ... z.B.“ ']]] },
  );
});
