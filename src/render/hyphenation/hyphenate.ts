import { type Divide, dividerBy } from './divide.ts';

/** Puts soft hyphens into running text. */
export type Hyphenate = (text: string) => string;

const dividers: Readonly<Record<string, () => Promise<Divide>>> = {
  de: async () => dividerBy((await import('./de.ts')).german),
  en: async () => dividerBy((await import('./en.ts')).british),
};

// Letters only: what holds a digit, "@", "/" or "_" is an address, a number or a file name.
const word = /(?<![\p{L}\p{N}@/_.:–-])\p{L}{9,}(?![\p{L}\p{N}@/_])/gu;

/**
 * Hyphenation by our own soft hyphens, because no Chromium build brings a German dictionary. Words of nine letters and
 * more, at least four before and after the hyphen (the look), never in the second part of a gender form ("…:innen"),
 * never in `names`. For a language without patterns the text stays as it is. The patterns load when first used.
 */
export async function hyphenator(language: string, names: ReadonlySet<string>): Promise<Hyphenate> {
  const load = dividers[language.slice(0, 2).toLowerCase()];
  if (load === undefined) return (text) => text;
  const divide = await load();
  const known = wordsOf(language);
  const split = (found: string): string => {
    const result = known.get(found) ?? hyphenated(found, divide(found));
    known.set(found, result);
    return result;
  };
  return (text) => text.replace(word, (found) => (names.has(found) ? found : split(found)));
}

/** Words hyphenated before, by language: the next page has nearly the same. */
const words = new Map<string, Map<string, string>>();

/** So many words are kept: several hand-outs' worth. */
const mostWords = 50_000;

function wordsOf(language: string): Map<string, string> {
  const known = words.get(language) ?? new Map<string, string>();
  if (known.size > mostWords) known.clear();
  words.set(language, known);
  return known;
}

/** Letters that become one sign: a soft hyphen inside would leave a sign that some programs cannot read as text. */
const ligature = /^f[fijlt]/;

/** A word with soft hyphens at these places, only where four letters stand on either side. */
function hyphenated(word: string, places: readonly number[]): string {
  let result = '';
  let done = 0;
  for (const place of places) {
    if (place < 4 || word.length - place < 4 || ligature.test(word.slice(place - 1))) continue;
    result += `${word.slice(done, place)}\u00ad`;
    done = place;
  }
  return result + word.slice(done);
}
