import { report } from '../../../problem/index.ts';
import type { LayoutRule } from '../rule.ts';
import { isSeen, spot } from '../spot.ts';

/** In points. */
const smallest = 9;

/**
 * No text is smaller than 9 pt, the smallest size of the look.
 *
 * @good
 *   texts: [{text: Anmerkung, size: 9}]
 * @bad
 *   texts: [{text: Anmerkung, size: 6.5}]
 */
export const textIsLargeEnough: LayoutRule = {
  id: 'text-is-large-enough',
  *check({ texts }) {
    for (const text of texts)
      if (isSeen(text) && text.size < smallest - 0.05)
        yield report(
          'text-is-large-enough',
          { text: text.text, size: Math.round(text.size * 10) / 10, smallest },
          spot(text),
        );
  },
};
