/** What a text calls is printed there: no question and no picture is lost, wherever it is placed. */
import { describe, expect, it } from 'vitest';
import { dense, readAloud, readPdf } from './pdf.ts';
import { built, fixture } from './workshop.ts';

const text = built('handreichung-nr-1.pdf', [], { content: fixture('e2e-placed') })
  .then(readPdf)
  .then((pdf) => dense(readAloud(pdf)));

/** Where something is called, and what must be read there. */
const places: readonly (readonly [place: string, words: string])[] = [
  ['a question in the body of a page', 'Frage sieben'],
  ['a picture in the imprint', 'Foto: Bernd Test'],
  ['a question in the outcome', 'Frage eins'],
  ['a picture in the outcome', 'Foto: Anna Probe'],
  ['a question in a call-out', 'Frage drei'],
  ['a question in a list', 'Frage fuenf'],
  ['a question in the imprint', 'Frage sechs'],
  ['a question with free answers in the body of a page', 'Eine freie Antwort'],
];

describe('what a text calls', () => {
  for (const [place, words] of places)
    it(`is printed: ${place}`, async () => {
      const read = await text;
      expect(read).toContain(dense(words));
    });
});
