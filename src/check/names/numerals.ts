import { latin } from '../latin.ts';

const roman = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];
const spelled = [
  'eins',
  'zwei',
  'drei',
  'vier',
  'fünf',
  'sechs',
  'sieben',
  'acht',
  'neun',
  'zehn',
  'elf',
  'zwölf',
];

/** The number that a word of a name stands for: “3”, “III”, “Drei”; undefined where it is none. */
export function numberOf(word: string): number | undefined {
  if (/^\d{1,3}$/.test(word)) return Number(word);
  const at = /^[IVX]+$/.test(word) ? roman.indexOf(word) : spelled.indexOf(word.toLowerCase());
  return at < 0 ? undefined : at + 1;
}

const numbered = latin(String.raw`(\p{Lu}\p{L}{2,})[\s-](\d{1,3}|[IVX]+|\p{Lu}\p{L}{2,4})(?![\p{L}\d])`, 'g');

/** The words of a name that have a number behind them, with that number as it is written: “Schacht” and “3”. */
export const numbersIn = (name: string): ReadonlyMap<string, string> =>
  new Map(
    [...name.matchAll(numbered)].flatMap(({ 1: word = '', 2: number = '' }) =>
      numberOf(number) === undefined ? [] : [[word, number] as const],
    ),
  );
