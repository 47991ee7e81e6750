import { distance } from 'fastest-levenshtein';
import { folded, type Name, withoutMarks } from './name.ts';

/**
 * Whether two different spellings are probably one person: one part of the name is the same and the other a slip, or
 * a further given name is left out. Short given names are often two people (Anna, Anne; Jan, Jana).
 */
export function isSlip(a: Name, b: Name): boolean {
  if (a.full === b.full) return false;
  if (isTorn(a.full, b.full) || isTurned(a, b) || isUnmarked(a.full, b.full)) return true;
  const [left, right] = [a.given.join(' '), b.given.join(' ')];
  if (a.surname === b.surname)
    return left !== '' && right !== '' && (isShortened(a, b) || isGivenSlip(left, right));
  const isJoined = isHalf(a.surname, b.surname) || isOtherOf(a.surname, b.surname);
  if (left === right && left !== '' && (isJoined || isCrossed(a.surname, b.surname))) return true;
  // Nearly all pairs end here: both the given names and the lengths of the surnames would have to fit.
  if (left[0] !== right[0] || Math.abs(a.surname.length - b.surname.length) > 2) return false;
  return left !== '' && isSurnameSlip(a.surname, b.surname) && (left === right || isGivenSlip(left, right));
}

/** “Steffen Lüders” for “Steffen-Lüders”, “Solf Dietrich”. */
const isTorn = (a: string, b: string): boolean =>
  a.length === b.length && a.replaceAll('-', ' ') === b.replaceAll('-', ' ');

/** “Yildirim” for “Yıldırım”, “Joerg Groß” for “Jörg Gross”: the same letters, their marks left out or written out. */
const isUnmarked = (a: string, b: string): boolean =>
  Math.abs(a.length - b.length) <= 3 && /[^ -~]/.test(a + b) && unmarked(a) === unmarked(b);

const unmarked = (text: string): string => folded(text).replace(/([aou])e/g, '$1');

/** “Habicht Hanna” for “Hanna Habicht”. */
const isTurned = (a: Name, b: Name): boolean =>
  a.full.length === b.full.length && a.surname === b.given.join(' ') && b.surname === a.given.join(' ');

/** “Voß” or “Peters” for “Peters-Voß”, “Bülow” for “von Bülow”. */
const isHalf = (a: string, b: string): boolean => {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  const isEnd = long.endsWith(short) && /[ -]$/.test(long.slice(0, -short.length));
  return short.length >= 3 && (isEnd || long.startsWith(`${short}-`));
};

/** “Falk-Habicht” for “Habicht-Falk”. */
const isCrossed = (a: string, b: string): boolean =>
  a.length === b.length && a.includes('-') && a.split('-').toReversed().join('-') === b;

/** “von Rhoden” for “zu Rhoden”. */
const isOtherOf = (a: string, b: string): boolean =>
  /^[a-z]/.test(a) && /^[a-z]/.test(b) && a.replace(particles, '') === b.replace(particles, '');

const particles = /^(?:[a-z]+ )+/;

/** “Holger Müller” for “Robert Holger Müller”. */
const isShortened = (a: Name, b: Name): boolean => {
  const [short, long] = a.given.length < b.given.length ? [a, b] : [b, a];
  return short.given.length < long.given.length && short.given.every((word) => long.given.includes(word));
};

const isGivenSlip = (a: string, b: string): boolean => {
  const shorter = Math.min(a.length, b.length);
  if (bare(a) === '' || shorter < 4) return false;
  return shorter >= 5 ? stepsBetween(bare(a), bare(b)) <= 1 : single(a) === single(b);
};

/** “Daa” for “Dana”, “Fin” for “Finn”: so short, and a letter apart, they may be two people's given names. */
export const isShortSlip = (a: string, b: string, longest = 3): boolean =>
  a[0] === b[0] &&
  Math.min(a.length, b.length) >= 3 &&
  Math.min(a.length, b.length) <= longest &&
  stepsBetween(bare(a), bare(b)) === 1;

/** Whether two given names look as if they were mixed up: Volker and Volkmar, Robin and Ruben, Lili and Lilli. */
export function isGivenLike(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  if (a[0] !== b[0] || shorter < 4) return false;
  const isLong = shorter >= 5;
  return isGivenSlip(a, b) || single(a) === single(b) || (isLong && distance(bare(a), bare(b)) <= 3);
}

/** Whether two surnames begin alike and are of a length, as “Kowalski” and “Kowalczyk”. */
export function isSurnameLike(a: string, b: string): boolean {
  const at = [...a].findIndex((letter, index) => letter !== b[index]);
  return at >= 4 && Math.abs(a.length - b.length) <= 3;
}

/** Without doubled letters and a last e, which make no difference to the ear: Annett, Anette. */
const single = (text: string): string =>
  bare(text)
    .replace(/(.)\1/g, '$1')
    .replace(/(?<=tt?)e$/, '');

/** Whether two surnames are probably one: a letter or two apart, by their length. */
export function isSurnameSlip(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  return stepsBetween(bare(a), bare(b)) <= (shorter >= 7 ? 2 : shorter >= 4 ? 1 : 0);
}

/** How many letters two words are apart; two neighbours that changed places count as one. */
export function stepsBetween(a: string, b: string): number {
  const steps = distance(a, b);
  return steps === 2 && a.length === b.length && isSwapped(a, b) ? 1 : steps;
}

function isSwapped(a: string, b: string): boolean {
  const at = [...a].findIndex((letter, index) => letter !== b[index]);
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

/** An umlaut without its dots is a slip like any other; letters that sound alike (Stefan, Stephan) count as one. */
const bare = (text: string): string =>
  withoutMarks(text.toLowerCase())
    .replaceAll('ph', 'f')
    .replaceAll('th', 't')
    .replace(/ck|c(?!h)/g, 'k')
    .replaceAll('y', 'i');
