import { report } from '../../problem/index.ts';
import { blocksOf } from '../blocks.ts';
import type { Rule } from '../rule.ts';

/**
 * Every opened quotation mark is closed within its paragraph, and none is closed that was not opened. Inches and
 * apostrophes are no quotation marks.
 *
 * @good Das „Weltecho“ und das „Kleine Haus“ waren voll; ein “Third Place” mit 27" und Max’ Rad.
 * @good Sie sagte: „Er rief ‚Halt!‘, und alle ‚hielten‘ an.“
 * @bad Das ⟦„Weltecho war voll.⟧
 * @bad Das Weltecho⟦“ war voll.⟧
 * @bad Das ⟦"Weltecho war voll.⟧
 * @bad Sie sagte: „Er rief ⟦‚Halt! Alle hielten an.“⟧
 * @bad Sie sagte: „Er rief Halt!⟦‘ Alle hielten an.“⟧
 * @bad
 *   Das „Weltecho“ war voll, das
 *   ⟦„Kleine Haus war es nicht.⟧
 */
export const quotesAreBalanced: Rule = {
  id: 'quotes-are-balanced',
  *check(material) {
    for (const { file, start, end, text } of blocksOf(material)) {
      const { open, closed, marks } = [double(text), single(text), straight(text)].find(isOdd) ?? none;
      if (open === closed) continue;
      const from = start + lonely(text, marks);
      const line = text.slice(from - start).search(/\r?\n|$/);
      const place = material.place(file, from, Math.min(end, from + line));
      yield report('quotes-are-balanced', { open, closed }, { place });
    }
  },
};

interface Count {
  readonly open: number;
  readonly closed: number;
  /** What opens and what closes, one sign each. */
  readonly marks: RegExp;
}
const pairs = { double: /„|[“”]/g, single: /‚(?=\S)|‘/g, straight: /"/g };
const none: Count = { open: 0, closed: 0, marks: pairs.double };
/** Where the mark stands that has no other: an opened one before the next that opens, or one that closes nothing. */
function lonely(text: string, marks: RegExp): number {
  let open: number | undefined;
  for (const { 0: mark, index } of text.matchAll(marks)) {
    const opens = mark === '„' || mark === '‚' || (mark === '"' && open === undefined);
    if (opens === (open !== undefined)) return opens ? (open ?? index) : index;
    open = opens ? index : undefined;
  }
  return open ?? 0;
}
const isOdd = ({ open, closed }: Count): boolean => open !== closed;
const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** English marks open with the sign that closes German ones; straight ones are mended by another rule. */
function double(written: string): Count {
  const text = written.replace(/(?<=^|[\s(])“[^„“”]*”/g, '');
  const open = count(text, /„/g);
  if (open > 0) return { open, closed: count(text, /[“”]/g), marks: pairs.double };
  return /(?:^|[\s(*_])“|["»']|,,/.test(text)
    ? none
    : { open, closed: count(text, /(?<=[\p{L}.!?…])“(?!\p{L})/gu), marks: pairs.double };
}

function single(text: string): Count {
  const open = count(text, /‚(?=\S)/g);
  const closed = count(text, /(?<=\S)‘(?!\p{L})/gu);
  // English marks, and a sign taken for an apostrophe: “Max‘ Rad”.
  const isOther = open === 0 && (/(?:^|[\s(])[‘,']/.test(text) || !/[.!?…]‘/.test(text));
  return isOther ? none : { open, closed, marks: pairs.single };
}

/** An odd number of marks; those behind a digit are inches. */
function straight(text: string): Count {
  const marks = count(text, /(?<!\d)"/g);
  return marks % 2 === 0 || /[„“”]|\d"/.test(text)
    ? none
    : { open: (marks + 1) / 2, closed: (marks - 1) / 2, marks: pairs.straight };
}
