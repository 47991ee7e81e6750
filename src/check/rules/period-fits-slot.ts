import { report } from '../../problem/index.ts';
import { periodsIn } from '../calendar/periods.ts';
import type { Rule } from '../rule.ts';

/**
 * A period stated in a protocol is the time of its panels.
 *
 * @good protokolle/1.md
 *   ---
 *   panels: [1, 3]
 *   zeitraum: 10:30–11:30 Uhr und 12:00–13:00 Uhr
 *   ---
 *   Ein Satz.
 * @bad protokolle/1.md
 *   ---
 *   panels: [1]
 *   zeitraum: ⟦10:30–12:30 Uhr⟧
 *   ---
 *   Ein Satz.
 */
export const periodFitsSlot: Rule = {
  id: 'period-fits-slot',
  needs: ['panels'],
  *check({ chapter, of }) {
    for (const { zeitraum, panels } of chapter('protokolle') ?? []) {
      const slots = panels.map(({ von, bis }) => `${von}–${bis}`);
      const wrong = periodsIn(zeitraum?.text ?? '').filter(
        ({ von, bis }) => !slots.includes(`${von}–${bis}`),
      );
      if (zeitraum !== undefined && wrong.length > 0) {
        const args = { found: zeitraum.text, slot: [...new Set(slots)].join(', ') };
        yield report('period-fits-slot', args, { place: of(zeitraum) });
      }
    }
  },
};
