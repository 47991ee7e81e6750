const title = /^(?:Prof(?:essor(?:in)?)?|Dr|PD|Priv|Dipl|Mag)(?:[.-]\S*)?$/;
/** Parts of a title that only follow another one: "h. c." after "Dr.", but not the initial of "C. Müller". */
const field = /^(?:h\.c|h|c|med|phil|jur|habil|rer|nat|pol|soc|oec|Ing)\.$/;

/** The name by which people are compared: trimmed, single spaces, without academic titles. Empty stays empty. */
export function nameKey(name: string): string {
  const words = name
    .normalize('NFC')
    .replace(/\.(?=\p{Lu})/gu, '. ')
    .trim()
    .split(/\s+/);
  const titled = (word: string, at: number) => title.test(word) || (at > 0 && field.test(word));
  const first = words.findIndex((word, at) => !titled(word, at));
  return words.slice(Math.max(first, 0)).join(' ');
}

const surname = (key: string) => key.slice(key.lastIndexOf(' ') + 1);

/** As names are ordered in German (DIN 5007-1): ä as a, ß as ss, capitals as small letters. */
const letters = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replaceAll('ß', 'ss');

/**
 * Orders two name keys by surname, then by the whole name. No collator: its tables take 10 ms to load, a hundredth of a
 * build.
 */
export function compareNames(a: string, b: string): number {
  const [first, second] = [a, b].map((key) => [letters(surname(key)), letters(key), key]);
  for (const [at, one] of first?.entries() ?? []) {
    const other = second?.[at] ?? '';
    if (one !== other) return one < other ? -1 : 1;
  }
  return 0;
}
