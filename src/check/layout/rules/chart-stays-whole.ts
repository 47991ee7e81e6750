import { report } from '../../../problem/index.ts';
import type { LayoutRule } from '../rule.ts';
import { spot } from '../spot.ts';

/**
 * A chart is not torn between two pages.
 *
 * @good
 *   wholes: [{kind: chart, text: Wie war es?, page: 4, last: 4}]
 * @bad
 *   wholes: [{kind: chart, text: Wie war es?, page: 4, last: 5}]
 */
export const chartStaysWhole: LayoutRule = {
  id: 'chart-stays-whole',
  *check({ wholes }) {
    for (const chart of wholes)
      if (chart.kind === 'chart' && chart.page !== undefined && chart.last > chart.page)
        yield report('chart-stays-whole', { text: chart.text, last: chart.last }, spot(chart));
  },
};
