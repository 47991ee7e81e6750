export type Edition = 'oeffentlich' | 'intern' | 'druck';

/** How letters that are no mere accent of another are written in a file name. */
const SPELT: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'oe',
  å: 'aa',
  ł: 'l',
  đ: 'd',
  þ: 'th',
};

/** A text as part of a file name: small letters, digits and single hyphens only; empty if nothing is left. */
export function slug(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/./gu, (letter) => SPELT[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

/** The name all files of an issue begin with: series and number, `handreichung-nr-2`; the public edition has no suffix. */
export function stemOf(reihe: string, nummer: number, edition: Edition = 'oeffentlich'): string {
  const suffix = edition === 'oeffentlich' ? [] : [edition];
  return [slug(reihe), 'nr', String(nummer), ...suffix].filter((part) => part !== '').join('-');
}
