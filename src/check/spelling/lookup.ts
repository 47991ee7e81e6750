import type { Dictionary } from '../../spell/index.ts';
import { capital, isCapital, isShouted, small } from './cases.ts';

/** A word may begin with a capital for standing at the beginning; in capitals it has lost its case. */
export function isIn(word: string, de: Dictionary): boolean {
  if (de.has(word) || (isCapital(word) && de.has(small(word)))) return true;
  if (!isShouted(word)) return false;
  const low = word.toLowerCase().replaceAll('ẞ', 'ß');
  return [low, low.replaceAll('ss', 'ß')].some((one) => de.has(one) || de.has(capital(one)));
}
