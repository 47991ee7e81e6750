/** Letters that no accent can be taken from: “Łuczak” stands under L, “Ørsted” under O. */
const whole: Readonly<Record<string, string>> = {
  ß: 'ss',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ŧ: 't',
  ı: 'i',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
};

/** As German lists are ordered (DIN 5007-1): ä as a, ß as ss, capitals as small letters. */
const letters = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[ßłøđðħŧıæœþ]/g, (letter) => whole[letter] ?? letter);

/**
 * Orders two names or words: less than 0 if the first one comes first. What differs only in form still has one order. No
 * collator: its tables take 10 ms to load, a hundredth of a build and a fiftieth of a check.
 */
export function byLetters(a: string, b: string): number {
  const [first, second] = [letters(a), letters(b)];
  if (first !== second) return first < second ? -1 : 1;
  return a === b ? 0 : a < b ? -1 : 1;
}
