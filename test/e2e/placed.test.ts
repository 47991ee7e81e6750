/** What a text calls is printed there: no question and no picture is lost, wherever it is placed. */
import { describe, expect, it } from 'vitest';
import { dense, readAloud, readPdf } from './pdf.ts';
import { built, fixture } from './workshop.ts';

const text = built('handreichung-nr-1.pdf', [], { content: fixture('e2e-placed') })
  .then(readPdf)
  .then((pdf) => dense(readAloud(pdf)));

/** Where something is called, what must be read there, and whether it is a known gap that it is not. */
const places: readonly (readonly [place: string, words: string, gap: boolean])[] = [
  ['a question in the body of a page', 'Frage sieben', false],
  ['a picture in the imprint', 'Foto: Bernd Test', false],
  ['a question in the outcome', 'Frage eins', true],
  ['a picture in the outcome', 'Foto: Anna Probe', true],
  ['a question in a call-out', 'Frage drei', true],
  ['a question in a list', 'Frage fuenf', true],
  ['a question in the imprint', 'Frage sechs', true],
  ['a question with free answers in the body of a page', 'Eine freie Antwort', true],
];

describe('what a text calls', () => {
  for (const [place, words, gap] of places)
    it(`is printed: ${place}`, { fails: gap, timeout: 60_000 }, async () => {
      const read = await text;
      expect(read).toContain(dense(words));
    });
});
