import { report } from '../../problem/index.ts';
import type { Rule } from '../rule.ts';

/**
 * Where there are short summaries, every panel has one; several panels may share it.
 *
 * @good kurzfassungen/2.md
 *   ---
 *   titel: Räume finden
 *   panels: [2, 3]
 *   ---
 *   Ein Satz.
 * @bad kurzfassungen/2.md
 *   ---
 *   titel: Geld für Ideen
 *   panels: [3]
 *   ---
 *   Ein Satz.
 */
export const panelHasASummary: Rule = {
  id: 'panel-has-a-summary',
  needs: ['panels', 'zusammenfassung'],
  *check({ chapter, of }) {
    const kurzfassungen = chapter('zusammenfassung')?.kurzfassungen ?? [];
    const covered = new Set(kurzfassungen.flatMap(({ panels }) => panels));
    if (covered.size === 0) return;
    for (const panel of chapter('panels')?.zeitfenster.flatMap(({ panels }) => panels) ?? [])
      if (!covered.has(panel))
        yield report('panel-has-a-summary', { number: panel.nummer }, { place: of(panel, 'nummer') });
  },
};
