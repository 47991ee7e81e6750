import { distance } from 'fastest-levenshtein';
import type { Name } from './name.ts';

/**
 * Whether two different spellings are probably one person: one part of the name is the same and the other a slip, or
 * a further given name is left out. Short given names are often two people (Anna, Anne; Jan, Jana).
 */
export function isSlip(a: Name, b: Name): boolean {
  if (a.full === b.full) return false;
  const [left, right] = [a.given.join(' '), b.given.join(' ')];
  if (a.surname === b.surname)
    return left !== '' && right !== '' && (isShortened(a, b) || isGivenSlip(left, right));
  // Nearly all pairs end here: both the given names and the lengths of the surnames would have to fit.
  if (left[0] !== right[0] || Math.abs(a.surname.length - b.surname.length) > 2) return false;
  return left !== '' && isSurnameSlip(a.surname, b.surname) && (left === right || isGivenSlip(left, right));
}

/** “Holger Müller” for “Robert Holger Müller”. */
const isShortened = (a: Name, b: Name): boolean => {
  const [short, long] = a.given.length < b.given.length ? [a, b] : [b, a];
  return short.given.length < long.given.length && short.given.every((word) => long.given.includes(word));
};

const isGivenSlip = (a: string, b: string): boolean =>
  Math.min(a.length, b.length) >= 5 && bare(a) !== '' && distance(bare(a), bare(b)) <= 1;

/** Whether two surnames are probably one: a letter or two apart, by their length. */
export function isSurnameSlip(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  const steps = distance(bare(a), bare(b));
  return steps <= (shorter >= 7 ? 2 : shorter >= 4 ? 1 : 0);
}

/** An umlaut without its dots is a slip like any other; letters that sound alike (Stefan, Stephan) count as one. */
const bare = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ph', 'f')
    .replaceAll('th', 't')
    .replace(/ck|c(?!h)/g, 'k')
    .replaceAll('y', 'i');
