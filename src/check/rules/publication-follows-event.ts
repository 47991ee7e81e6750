import { report } from '../../problem/index.ts';
import { german } from '../calendar/dates.ts';
import type { Rule } from '../rule.ts';

/**
 * A hand-out is published after the event it is on.
 *
 * @good handreichung.yaml
 *   nummer: 1
 *   titel: Werkstatt
 *   datum: 2024-09-24
 *   veroeffentlicht: 2024-09
 *   kapitel:
 *     - art: impressum
 * @bad handreichung.yaml
 *   nummer: 1
 *   titel: Werkstatt
 *   datum: 2024-09-24
 *   veroeffentlicht: ⟦2023-10⟧
 *   kapitel:
 *     - art: impressum
 */
export const publicationFollowsEvent: Rule = {
  id: 'publication-follows-event',
  needs: ['handreichung'],
  *check({ handreichung, of }) {
    const { datum, veroeffentlicht } = handreichung;
    if (veroeffentlicht < datum.slice(0, veroeffentlicht.length))
      yield report(
        'publication-follows-event',
        { published: german(veroeffentlicht), date: german(datum) },
        { place: of(handreichung, 'veroeffentlicht') },
      );
  },
};
