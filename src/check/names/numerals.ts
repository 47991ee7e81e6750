import { latin } from '../latin.ts';
import { countOf, romans } from '../numerals.ts';

/** The number that a word of a name stands for: “3”, “III”, “Drei”; undefined where it is none. */
export function numberOf(word: string): number | undefined {
  if (/^\d{1,3}$/.test(word)) return Number(word);
  const number = /^[IVX]+$/.test(word) ? romans.slice(0, 12).indexOf(word) + 1 : countOf(word);
  return number < 1 ? undefined : number;
}

const numbered = latin(String.raw`(\p{Lu}\p{L}{2,})[\s-](\d{1,3}|[IVX]+|\p{Lu}\p{L}{2,4})(?![\p{L}\d])`, 'g');

/** The words of a name that have a number behind them, with that number as it is written: “Schacht” and “3”. */
export const numbersIn = (name: string): ReadonlyMap<string, string> =>
  new Map(
    [...name.matchAll(numbered)].flatMap(({ 1: word = '', 2: number = '' }) =>
      numberOf(number) === undefined ? [] : [[word, number] as const],
    ),
  );
