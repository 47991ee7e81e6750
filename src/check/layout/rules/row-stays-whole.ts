import { report } from '../../../problem/index.ts';
import type { LayoutRule } from '../rule.ts';
import { spot } from '../spot.ts';

/**
 * The row of a table is not torn between two pages.
 *
 * @good
 *   wholes: [{kind: row, text: Moderation, page: 4, last: 4}]
 * @bad
 *   wholes: [{kind: row, text: Moderation, page: 4, last: 5}]
 */
export const rowStaysWhole: LayoutRule = {
  id: 'row-stays-whole',
  *check({ wholes }) {
    for (const row of wholes)
      if (row.kind === 'row' && row.page !== undefined && row.last > row.page)
        yield report('row-stays-whole', { text: row.text, last: row.last }, spot(row));
  },
};
