import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import german from 'hyphen/de/index.js';
import british from 'hyphen/en-gb/index.js';
import { describe, expect, it } from 'vitest';
import { hyphenator } from '../../src/render/index.ts';

const libraries = { de: german, en: british };

/** What the package would make of the text, had it the look's four letters and knew which letters become one sign. */
function byLibrary(language: 'de' | 'en', word: string): string {
  const places = libraries[language].hyphenateSync(word, { minWordLength: 9 }).split('\u00ad');
  return places.reduce((before, part, index) => {
    const letters = before.replaceAll('\u00ad', '').length;
    const isKept = index > 0 && letters >= 4 && word.length - letters >= 4;
    return before + (isKept && !/f[fijlt]/.test(word.slice(letters - 1, letters + 1)) ? '\u00ad' : '') + part;
  }, '');
}

describe('hyphenation', () => {
  const book = ['docs/redaktion.md', 'docs/rules.md'].map((file) => readFileSync(file, 'utf8')).join(' ');
  const words = [...new Set(book.match(/(?<![\p{L}\p{N}@/_.:–-])\p{L}{9,}(?![\p{L}\p{N}@/_])/gu))];

  it.each(['de', 'en'] as const)(
    'divides the words of our guides (%s) as the package does',
    async (language) => {
      const hyphenate = await hyphenator(language, new Set());
      expect(words.length).toBeGreaterThan(900);
      expect(words.map(hyphenate)).toEqual(words.map((word) => byLibrary(language, word)));
    },
  );

  it('divides any row of letters as the package does', async () => {
    const hyphenate = await hyphenator('de', new Set());
    const letters = 'abcdefghijklmnopqrstuvwxyzäöüßéàABCÄÖÜßñ'.split('');
    const row = fc.string({ unit: fc.constantFrom(...letters), minLength: 9, maxLength: 40 });
    fc.assert(
      fc.property(row, (word) => hyphenate(word) === byLibrary('de', word)),
      { numRuns: 5000 },
    );
  });

  it.each([
    ['Vernetzungstreffen', 'Vernet|zungs|treffen'],
    ['Handreichung', 'Hand|rei|chung'],
    ['Begriffsliste', 'Begriffs|liste'],
    ['Teilnehmer:innengruppe', 'Teil|nehmer:innengruppe'],
    ['projekt@vernetzungstreffen.de', 'projekt@vernetzungstreffen.de'],
  ])('%s → %s', async (word, divided) => {
    const hyphenate = await hyphenator('de', new Set());
    expect(hyphenate(word).replaceAll('\u00ad', '|')).toBe(divided);
  });

  it('takes no word for one the patterns name that is only known to every object', async () => {
    expect((await hyphenator('de', new Set()))('hasownproperty')).toBe(byLibrary('de', 'hasownproperty'));
  });

  it('leaves names and languages without patterns alone', async () => {
    expect((await hyphenator('de', new Set(['Lautenschläger'])))('Frau Lautenschläger')).toBe(
      'Frau Lautenschläger',
    );
    expect((await hyphenator('fi', new Set()))('Kansaneläkelaitos')).toBe('Kansaneläkelaitos');
  });

  it('knows the words the patterns divide wrongly', async () => {
    expect((await hyphenator('en', new Set()))('manuscripts reciprocity')).toBe(
      'manus\u00adcripts recip\u00adrocity',
    );
  });
});
