import { report } from '../../../problem/index.ts';
import type { LayoutRule } from '../rule.ts';
import { isSeen, spot } from '../spot.ts';

/**
 * No text is cut off by the box it stands in.
 *
 * @good
 *   texts: [{text: Ein Satz}]
 * @bad
 *   texts: [{text: Ein Satz, cut: 7}]
 */
export const textIsNotCutOff: LayoutRule = {
  id: 'text-is-not-cut-off',
  *check({ texts }) {
    for (const text of texts)
      if (isSeen(text) && text.cut > 0)
        yield report(
          'text-is-not-cut-off',
          { text: text.text, mm: Math.max(1, Math.round(text.cut)) },
          spot(text),
        );
  },
};
