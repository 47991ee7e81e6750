import { stepsBetween } from '../names/likeness.ts';
import { folded } from '../names/name.ts';

/** The words of a long form without what inflection changes: “Deutschen Sportbundes” and “Deutscher Sportbund” are one. */
export const stemsOf = (written: string): string[] =>
  written
    .trim()
    .split(/\s+/)
    .map((word) => folded(word).replace(/(?:ens|e[nmrs]?|s)$/, ''));

/** A long form without what explains it further: “Sächsische Aufbaubank – Förderbank”. */
export const bareLong = (written: string): string => written.split(/ ?[(–]/)[0] ?? '';

/** Whether a text ends with the words of a long form, whatever their endings. */
export function endsLike(text: string, long: string): boolean {
  const [all, last] = [stemsOf(text), stemsOf(long)];
  return long.length >= 12 && last.every((stem, index) => stem === all[all.length - last.length + index]);
}

/**
 * Whether two long forms are one that was written differently: the same beginning and most of the letters, the same words
 * in another order, or half of the words and the initials of the others. Those that differ in endings only are no two.
 */
export function isOtherLong(found: string, long: string): boolean {
  const [one, other] = [stemsOf(found), stemsOf(long)];
  if (long.length < 10 || one.length !== other.length) return false;
  const differing = one.filter((stem, index) => isOtherStem(stem, other[index] ?? ''));
  if (differing.length === 0) return isOtherNumber(found, long);
  if (isInverted(long) && isSameSet(stemsOf(long.replaceAll(',', '')), one)) return false;
  // “Künstlerurhebergesetz” for “Kunsturhebergesetz”: one long word with another part in it.
  const [only, known] = [one[0] ?? '', other[0] ?? ''];
  if (one.length === 1 && only.slice(0, 2) === known.slice(0, 2) && only.slice(-9) === known.slice(-9))
    return true;
  const [a, b] = [one.join(''), other.join('')];
  if (a.slice(0, 6) === b.slice(0, 6) && stepsBetween(a, b) <= 0.36 * b.length) return true;
  if (isSameSet(one, other)) return true;
  const shared = one.filter((stem, index) => stem.length > 3 && !isOtherStem(stem, other[index] ?? ''));
  const hasInitials = one.every((stem, index) => stem[0] === other[index]?.[0]);
  return shared.length > 0 && hasInitials && differing.length <= Math.max(1, one.length / 2);
}

/** “Polyethylenterephthalat, glykolmodifiziert”, as a list is sorted. */
const isInverted = (long: string): boolean => /^\S+, \p{Ll}/u.test(long);
const isSameSet = (one: readonly string[], other: readonly string[]): boolean =>
  one.toSorted().join(' ') === other.toSorted().join(' ');

/**
 * The word before “(SHORT)” that begins as the long form of the list does, has another word behind it and the letters of the
 * short form: “Vollzeitäquivalent (VZÄ)” where the list has “Vollzeitarbeitskraft”. Empty where there is none.
 */
export function otherHead(text: string, short: string, known: string): string {
  const word = /\S+$/.exec(text)?.[0] ?? '';
  const [a, b] = [stemsOf(word).join(''), stemsOf(known).join('')];
  const isOther = a.slice(0, 7) === b.slice(0, 7) && !a.startsWith(b) && !b.startsWith(a);
  return isOther && !/\s/.test(known.trim()) && stepsBetween(a, b) > 1 && isExpanded(short, word) ? word : '';
}

/** “Entwicklungsprogramm Ländliche Räume” for “… Ländlicher Raum”: a later noun in another number, its head in the same. */
function isOtherNumber(found: string, long: string): boolean {
  const [one, other] = [found.trim().split(/\s+/), long.trim().split(/\s+/)];
  if (one[0] !== other[0] || !/..[^esnr]$/.test(other[0] ?? '')) return false;
  return one.some((word, index) => /[äöü]/.test(word) !== /[äöü]/.test(other[index] ?? ''));
}

/** A letter more or less is the business of the spelling. */
const isOtherStem = (a: string, b: string): boolean => a !== b && (a[0] !== b[0] || stepsBetween(a, b) > 1);

/** Whether the letters of a short form stand in the long one in their order. */
export function isIn(short: string, long: string): boolean {
  let at = 0;
  const text = long.toLowerCase();
  return [...short.toLowerCase()].every((letter) => {
    at = text.indexOf(letter, at) + 1;
    return at > 0;
  });
}

const sorted = (text: string): string => [...text].sort().join('');

/** Whether two short forms have the same letters in another order. */
export const isTurned = (a: string, b: string): boolean => a !== b && sorted(a) === sorted(b);

/** The initials of the nouns of a long form, and of what begins with a capital in it: “BSI”. */
export const initialsOf = (long: string): string => (long.match(/(?<![A-Za-zÀ-ÿ])[A-ZÄÖÜ]/g) ?? []).join('');

/** Whether two long forms have the same letters in other words: “Allgemeiner Sozialdienst”, “Allgemeiner Sozialer Dienst”. */
export function isRejoined(found: string, long: string): boolean {
  const [one, other] = [stemsOf(found), stemsOf(long)];
  const [a, b] = [one.join(''), other.join('')];
  return one[0] === other[0] && one.at(-1) !== other.at(-1) && b.length > 10 && stepsBetween(a, b) <= 1;
}

/**
 * The words before “(SHORT)” that are written out for it: from its first letter on, with capitals that are letters of it in
 * their order and all its letters in them. Undefined where there are no such words.
 */
export function writtenOutFor(short: string, before: string): string | undefined {
  const words = before.trim().split(/\s+/).slice(-6);
  return words
    .map((_, index) => words.slice(index))
    .filter((rest) => rest.every((word) => /^[A-Za-zÀ-ÿ-]+$/.test(word)))
    .map((rest) => rest.join(' '))
    .findLast(
      (long) =>
        isExpanded(short, long) &&
        isIn(initialsOf(long), short) &&
        (initialsOf(long).length > 1 || long.length > 11),
    );
}

/** Whether a long form may be that of a short one: it begins with the same letter and has all others in their order. */
export const isExpanded = (short: string, long: string): boolean =>
  long[0]?.toUpperCase() === short[0] && isIn(short, long);

/** Whether one long form has most of its words in no other; articles and the like are not counted. */
export function isStrange(found: string, long: string): boolean {
  const [one, other] = [stemsOf(found).filter((stem) => stem.length > 3), stemsOf(long)];
  const shared = one.filter((stem) =>
    other.some((each) => each.slice(0, 4) === stem.slice(0, 4) || stepsBetween(each, stem) < 3),
  );
  return shared.length < one.length / 2;
}
