import { contrast } from '../../../model/index.ts';
import { report } from '../../../problem/index.ts';
import type { LayoutRule } from '../rule.ts';
import { isSeen, spot } from '../spot.ts';

/**
 * Text stands out from its ground: 4.5 : 1, large text (18 pt, bold 14 pt) 3 : 1 (WCAG 2.2, 1.4.3).
 *
 * @good
 *   texts: [{text: Ein Satz, colour: '#4d4f63', ground: '#ffffff'}]
 * @good
 *   texts: [{text: Eine Überschrift, size: 28, bold: true, colour: '#7a80c4', ground: '#ffffff'}]
 * @bad
 *   texts: [{text: Ein Satz, colour: '#999999', ground: '#ffffff'}]
 * @bad
 *   texts: [{text: Ein Satz, size: 11, colour: '#ffffff', ground: '#f48fb8'}]
 */
export const textHasContrast: LayoutRule = {
  id: 'text-has-contrast',
  *check({ texts }) {
    for (const text of texts) {
      const { ground, colour, size, bold } = text;
      if (!isSeen(text) || ground === undefined) continue;
      const least = size >= 18 || (bold && size >= 14) ? 3 : 4.5;
      const found = contrast(colour, ground);
      if (found < least)
        yield report(
          'text-has-contrast',
          { text: text.text, found: Math.floor(found * 10) / 10, least, colour, ground },
          spot(text),
        );
    }
  },
};
