import { report } from '../../../problem/index.ts';
import type { LayoutRule } from '../rule.ts';

/**
 * No line and no element sticks out of the page to the right: the browser would scale the whole document down for it.
 *
 * @good
 *   wide: []
 * @bad
 *   wide: [{text: Donaudampfschifffahrtsgesellschaft, mm: 18}]
 */
export const pageFitsWidth: LayoutRule = {
  id: 'page-fits-width',
  *check({ wide }) {
    for (const { text, mm, page, place } of wide)
      yield report('page-fits-width', { text, mm: Math.max(1, Math.round(mm)) }, { page, place });
  },
};
