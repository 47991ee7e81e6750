import { report } from '../../problem/index.ts';
import { hitsIn } from '../hits.ts';
import type { Rule } from '../rule.ts';

const numbered = /(ISBN|ISSN)(?:-1[03])?[: \u00a0]{0,3}(\d[\d \u00a0–‑-]{5,18}[\dXx])(?!\d)/g;

/**
 * The last digit of an ISBN or ISSN is the one that the others add up to (ISO 2108, ISO 3297): a number with a digit too
 * many, too few, wrong or exchanged finds no book.
 *
 * @good ISBN 978-3-86680-192-9, ISBN-10: 3-86680-192-0, ISSN 0028-0836 und ISSN 2434-561X.
 * @bad Das Heft hat die ⟦ISBN 978-3-86680-129-9⟧.
 * @bad Das Heft hat die ⟦ISSN 0028-0863⟧.
 */
export const isbnHasItsCheckDigit: Rule = {
  id: 'isbn-has-its-check-digit',
  *check(material) {
    for (const { passage, index, found } of hitsIn(material, numbered)) {
      const kind = found.slice(0, 4);
      const digits = found.replace(/^IS[BS]N(?:-1[03])?/, '').replace(/[^\dXx]/g, '');
      if (isSound(kind, digits)) continue;
      const from = passage.start + index;
      yield report(
        'isbn-has-its-check-digit',
        { found, kind },
        { place: material.place(passage.file, from, from + found.length) },
      );
    }
  },
};

/** Whether a number has the length of its kind and its digits, weighted by their place, add up. */
function isSound(kind: string, digits: string): boolean {
  const { length } = digits;
  const values = [...digits].map((digit) => (/x/i.test(digit) ? 10 : Number(digit)));
  const sum = (weight: (at: number) => number): number =>
    values.reduce((total, value, at) => total + value * weight(at), 0);
  if (kind === 'ISBN' && length === 13) return sum((at) => (at % 2 === 0 ? 1 : 3)) % 10 === 0;
  return length === (kind === 'ISBN' ? 10 : 8) && sum((at) => length - at) % 11 === 0;
}
