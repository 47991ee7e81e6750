import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slug, stemOf } from '../../src/emit/index.ts';

describe('stemOf', () => {
  it.each([
    ['Handreichung', 2, 'oeffentlich', 'handreichung-nr-2'],
    ['Handreichung', 2, 'intern', 'handreichung-nr-2-intern'],
    ['Handreichung', 12, 'druck', 'handreichung-nr-12-druck'],
    ['Große Übersicht für Ärzt:innen', 1, 'oeffentlich', 'grosse-uebersicht-fuer-aerzt-innen-nr-1'],
    ['日本', 3, 'oeffentlich', 'nr-3'],
  ] as const)('%s %i %s → %s', (reihe, nummer, edition, stem) => {
    expect(stemOf(reihe, nummer, edition)).toBe(stem);
  });
});

describe('slug', () => {
  it.each([
    ['Ö', 'oe'],
    ['STRASSE und STRAẞE', 'strasse-und-strasse'],
    ['Łódź, Århus, Señor', 'lodz-aarhus-senor'],
    ['A\u0308rger', 'aerger'],
    ['  — x — ', 'x'],
  ])('%s → %s', (text, expected) => {
    expect(slug(text)).toBe(expected);
  });

  it('is safe as a file name and stable whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(slug(text)).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/);
        expect(slug(slug(text))).toBe(slug(text));
      }),
    );
  });
});
