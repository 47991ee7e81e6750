import { report } from '../../../problem/index.ts';
import type { LayoutRule } from '../rule.ts';

/**
 * No page is two thirds empty, unless a chapter or protocol ends on it or the next page was begun on purpose.
 *
 * @good
 *   sheets: [{page: 5, filled: 230}]
 * @good
 *   sheets: [{page: 5, filled: 40, ends: true}]
 * @bad
 *   sheets: [{page: 5, filled: 40, last: {text: Die letzte Zeile}}]
 */
export const pageIsFilled: LayoutRule = {
  id: 'page-is-filled',
  *check({ sheets }) {
    for (const { page, filled, height, ends, last } of sheets)
      if (!ends && filled < height / 3)
        yield report(
          'page-is-filled',
          { mm: Math.round(filled), text: last.text },
          { page, place: last.place },
        );
  },
};
