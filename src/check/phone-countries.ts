import type { Kontakt } from '../model/index.ts';

/** How many digits numbers of neighbouring countries have behind the code of the country, where it is always as many. */
const lengths: Readonly<Record<string, number>> = { 33: 9, 41: 9, 45: 8, 48: 9, 420: 9 };
/** Domains of these countries. */
const domains: Readonly<Record<string, string>> = {
  '31': 'nl',
  '32': 'be',
  '33': 'fr',
  '352': 'lu',
  '41': 'ch',
  '420': 'cz',
  '43': 'at',
  '45': 'dk',
  '48': 'pl',
};
/** German area codes of two digits. */
const german = /^(?:30|40|69|89)/;

/**
 * Contacts whose number has the code of another country than it should, with the contact that shows it: those of the same
 * town, or of the same foreign domain, have another one; a German number cannot begin like that, or one of a neighbouring
 * country has too many digits. Where all numbers are of one country, nothing is said.
 */
export function foreignPhones(kontakte: readonly Kontakt[]): (readonly [Kontakt, Kontakt])[] {
  const called = kontakte.filter(({ telefon }) => telefon !== undefined);
  const countries = new Set(called.map(countryOf));
  if (countries.size < 2) return [];
  return called.flatMap((kontakt) => {
    const own = countryOf(kontakt);
    // A mobile phone goes wherever its owner goes.
    if (own === '49' && /^0?1[567]/.test(restOf(kontakt))) return [];
    const others = called.filter((each) => each !== kontakt && countryOf(each) !== own);
    const other =
      ofTown(kontakt, called) ?? ofDomain(kontakt, called) ?? others.find((each) => isOdd(kontakt, each));
    return other === undefined ? [] : [[kontakt, other] as const];
  });
}

const codes = [...Object.keys(domains), '49'].sort((a, b) => b.length - a.length);

/** “48” of “+48 91 5550127”; numbers without a country are German. */
function countryOf({ telefon = '' }: Kontakt): string {
  const digits = /^(?:\+|00)([\d\s]+)/.exec(telefon)?.[1]?.replace(/\s/g, '');
  return digits === undefined ? '49' : (codes.find((code) => digits.startsWith(code)) ?? digits.slice(0, 2));
}

/** The digits behind the code of the country. */
function restOf(kontakt: Kontakt): string {
  const [, rest = ''] = /^(?:\+|00)\d{2,3}(?:\s|\(0\)|[/-])*([\s\S]*)$/.exec(kontakt.telefon ?? '') ?? [];
  return rest.trim();
}

/** Somebody of the same town, where all others are of one other country and the number goes on alike, or they are several. */
function ofTown(kontakt: Kontakt, called: readonly Kontakt[]): Kontakt | undefined {
  const others = called.filter((each) => each !== kontakt && each.kommune === kontakt.kommune);
  const [first] = others;
  if (kontakt.kommune === undefined || first === undefined) return undefined;
  const isOne = others.every((each) => countryOf(each) === countryOf(first));
  const isAlike =
    restOf(first).slice(0, 2) === restOf(kontakt).slice(0, 2) && isRarer(kontakt, first, called);
  return isOne && countryOf(first) !== countryOf(kontakt) && (others.length > 1 || isAlike)
    ? first
    : undefined;
}

/** Of two of one town the odd one has a code that nobody else has with these first digits. */
function isRarer(kontakt: Kontakt, other: Kontakt, called: readonly Kontakt[]): boolean {
  const many = ({ telefon = '' }: Kontakt): number =>
    called.filter((each) => each.telefon?.slice(0, 5) === telefon.slice(0, 5)).length;
  return many(kontakt) < many(other);
}

/** Somebody else below the same foreign domain, where none of them has a number like this one. */
function ofDomain(kontakt: Kontakt, called: readonly Kontakt[]): Kontakt | undefined {
  const [own, top] = [countryOf(kontakt), topOf(kontakt)];
  const right = Object.keys(domains).find((code) => domains[code] === top);
  if (right === undefined || right === own) return undefined;
  const others = called.filter((each) => each !== kontakt && topOf(each) === top);
  const isHere = called.some(
    (each) => each !== kontakt && each.kommune === kontakt.kommune && countryOf(each) === own,
  );
  return isHere || others.some((each) => countryOf(each) !== right) ? undefined : others[0];
}

const topOf = ({ email = '' }: Kontakt): string | undefined => /@.*\.(\w+)$/.exec(email)?.[1];

/** Whether no such number is possible in its country, while the other is of a country in which it is. */
function isOdd(kontakt: Kontakt, other: Kontakt): boolean {
  const [own, rest] = [countryOf(kontakt), restOf(kontakt)];
  const digits = rest.replace(/\D/g, '').length;
  if (own === '49')
    return /^\d{2}\s/.test(rest) && !german.test(rest) && lengths[countryOf(other)] === digits;
  const length = lengths[own];
  return (
    countryOf(other) === '49' && length !== undefined && digits !== length && /^\d{3,5}[\s/-]/.test(rest)
  );
}
