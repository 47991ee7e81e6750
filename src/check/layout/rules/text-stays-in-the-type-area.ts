import { report } from '../../../problem/index.ts';
import type { LayoutRule } from '../rule.ts';
import { isSeen, spot } from '../spot.ts';

/**
 * Text stays within the type area: outside of it nothing is painted.
 *
 * @good
 *   texts: [{text: Ein Satz}]
 * @bad
 *   texts: [{text: Ein Satz, outside: 12}]
 */
export const textStaysInTheTypeArea: LayoutRule = {
  id: 'text-stays-in-the-type-area',
  *check({ texts }) {
    for (const text of texts)
      if (isSeen(text) && text.outside > 0 && text.cut === 0)
        yield report(
          'text-stays-in-the-type-area',
          { text: text.text, mm: Math.max(1, Math.round(text.outside)) },
          spot(text),
        );
  },
};
