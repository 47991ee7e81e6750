/** Puts soft hyphens into running text. */
export type Hyphenate = (text: string) => string;

type Patterns = (text: string, options: { minWordLength: number }) => string;

const languages: Readonly<Record<string, () => Promise<{ hyphenateSync: Patterns }>>> = {
  de: async () => (await import('hyphen/de/index.js')).default,
  en: async () => (await import('hyphen/en-gb/index.js')).default,
};

// Letters only: what holds a digit, "@", "/" or "_" is an address, a number or a file name.
const word = /(?<![\p{L}\p{N}@/_.:–-])\p{L}{9,}(?![\p{L}\p{N}@/_])/gu;

/**
 * Hyphenation by our own soft hyphens, because no Chromium build brings a German dictionary. Words of nine letters and
 * more, at least four before and after the hyphen (the look), never in the second part of a gender form ("…:innen"),
 * never in `names`. For a language without patterns the text stays as it is. The patterns load when first used.
 */
export async function hyphenator(language: string, names: ReadonlySet<string>): Promise<Hyphenate> {
  const load = languages[language.slice(0, 2).toLowerCase()];
  if (load === undefined) return (text) => text;
  const { hyphenateSync } = await load();
  const known = wordsOf(language);
  const split = (found: string): string => {
    const result = known.get(found) ?? join(hyphenateSync(found, { minWordLength: 9 }).split('\u00ad'));
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
const ligature = /f\u00ad(?=[fijlt])/g;

/** Joins syllables, with a soft hyphen only where four letters stand on either side. */
function join(parts: readonly string[]): string {
  const total = parts.join('').length;
  let result = '';
  let letters = 0;
  for (const part of parts) {
    if (letters >= 4 && total - letters >= 4) result += '\u00ad';
    result += part;
    letters += part.length;
  }
  return result.replace(ligature, 'f');
}
