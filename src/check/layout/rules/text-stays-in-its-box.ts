import { report } from '../../../problem/index.ts';
import type { LayoutRule } from '../rule.ts';
import { isSeen, spot } from '../spot.ts';

/**
 * Text stays within the coloured box it stands in.
 *
 * @good
 *   texts: [{text: Ein Satz}]
 * @bad
 *   texts: [{text: Ein Satz, spilt: 3}]
 */
export const textStaysInItsBox: LayoutRule = {
  id: 'text-stays-in-its-box',
  *check({ texts }) {
    for (const text of texts)
      if (isSeen(text) && text.spilt > 0 && text.cut === 0 && text.outside === 0)
        yield report(
          'text-stays-in-its-box',
          { text: text.text, mm: Math.max(1, Math.round(text.spilt)) },
          spot(text),
        );
  },
};
