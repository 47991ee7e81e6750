import { report } from '../../problem/index.ts';
import type { Rule } from '../rule.ts';

/**
 * A period stated in a protocol is told in times, as in the others; without it the times of the panels are printed.
 *
 * @good protokolle/1.md
 *   ---
 *   panels: [1]
 *   zeitraum: 10:30–11:30 Uhr
 *   ---
 *   Ein Satz.
 * @bad protokolle/1.md
 *   ---
 *   panels: [1]
 *   zeitraum: ⟦am Vormittag⟧
 *   ---
 *   Ein Satz.
 */
export const periodNamesTimes: Rule = {
  id: 'period-names-times',
  needs: ['panels'],
  *check({ chapter, of }) {
    for (const { zeitraum, panels } of chapter('protokolle') ?? []) {
      if (zeitraum === undefined || /\d/.test(zeitraum.text)) continue;
      const slot = [...new Set(panels.map(({ von, bis }) => `${von}–${bis}`))].join(', ');
      yield report('period-names-times', { found: zeitraum.text, slot }, { place: of(zeitraum) });
    }
  },
};
