import type { Stretch } from '../blocks.ts';

/** The sentences of a paragraph, each without the sign at its end. */
export const sentencesIn = ({ file, start, text: whole }: Stretch): Stretch[] =>
  [...whole.matchAll(/[^.!?\s][^.!?]*/g)].map(({ 0: found, index }) => {
    const text = found.trim();
    return { file, start: start + index, end: start + index + text.length, text };
  });

/** 1 for the same words in the same order, else the share of words that stand in both. */
export function likenessOf(a: string, b: string): number {
  const [left, right] = [wordsOf(a), wordsOf(b)];
  if (left.join(' ') === right.join(' ')) return 1;
  const both = left.filter((word) => right.includes(word)).length;
  return Math.min(0.99, both / Math.max(left.length, right.length));
}

/** The words of a text in small letters. */
export const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];

/** Whether a sentence says that somebody pays. */
export const isPaid = (text: string): boolean =>
  /finanzier|förder[nt]|geförder|unterstütz|bezuschuss|beteilig(?:t|en) sich|Steuermittel|aus Mitteln|mit Mitteln/i.test(
    text,
  );
