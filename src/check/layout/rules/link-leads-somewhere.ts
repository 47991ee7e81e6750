import { report } from '../../../problem/index.ts';
import type { LayoutRule } from '../rule.ts';
import { spot } from '../spot.ts';

/**
 * A link within the document leads to a place that is there.
 *
 * @good
 *   links: [{text: siehe oben, target: kapitel-programm, leads: true}]
 * @bad
 *   links: [{text: siehe oben, target: kapitel-programmm, leads: false}]
 */
export const linkLeadsSomewhere: LayoutRule = {
  id: 'link-leads-somewhere',
  *check({ links }) {
    for (const link of links)
      if (!link.leads)
        yield report('link-leads-somewhere', { text: link.text, target: link.target }, spot(link));
  },
};
