import { describe, expect, test } from 'vitest';
import { isInAddress, quotationsIn } from '../../src/check/quotes.ts';

const quoted = (text: string): string[] => quotationsIn(text).map(({ start, end }) => text.slice(start, end));

describe('quotations', () => {
  test.each([
    ['„Haus“ und „Hof“', ['Haus', 'Hof']],
    ['“Haus” und »Hof« und «Rand»', ['Haus', 'Hof', 'Rand']],
    ['„Haus" und "Hof" und \\"Rand\\"', ['Haus', 'Hof', 'Rand']],
    ['„Das ‚Haus‘ ist *da*“', ['Haus', 'Das ‚Haus‘ ist *da*']],
    ['„Das "Haus" ist da“', ['Haus', 'Das "Haus" ist da']],
    ['„Das „Haus“ ist da“', ['Haus', 'Das „Haus“ ist da']],
    ['„Das ist\r\nda“ so', ['Das ist\r\nda']],
    ['`a - b` so', ['a - b']],
    ['Das „Haus ist da', ['Haus ist da']],
    ['ein 27" und ein 32" breiter', []],
    ['Das Haus“ ist da', []],
    ['geht‘s und geht’s', []],
  ])('in %s', (text, expected) => {
    expect(quoted(text)).toEqual(expected);
  });
});

test.each([
  ['siehe https://a.de/?n=2-3 dort', '2-3', true],
  ['siehe www.a.de/2-3', '2-3', true],
  ['a.b-c@d.de', 'b-c', true],
  ['siehe beispiel.de/2-3', '2-3', true],
  ['siehe S. 2-3', '2-3', false],
  ['Alter/Herkunft 2-3', '2-3', false],
])('%s: %s is in an address: %s', (text, part, expected) => {
  expect(isInAddress(text, text.indexOf(part))).toBe(expected);
});
