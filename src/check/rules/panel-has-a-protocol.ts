import { report } from '../../problem/index.ts';
import type { Rule } from '../rule.ts';

/**
 * Every panel has a protocol; two panels on one topic may share it.
 *
 * @good protokolle/2.md
 *   ---
 *   panels: [2, 3]
 *   ---
 *   Ein Satz.
 * @bad protokolle/2.md
 *   ---
 *   panels: [3]
 *   ---
 *   Ein Satz.
 */
export const panelHasAProtocol: Rule = {
  id: 'panel-has-a-protocol',
  needs: ['panels', 'protokolle'],
  *check({ chapter, of }) {
    const protokolle = chapter('protokolle');
    if (protokolle === undefined) return;
    const covered = new Set(protokolle.flatMap(({ panels }) => panels));
    for (const panel of chapter('panels')?.zeitfenster.flatMap(({ panels }) => panels) ?? [])
      if (!covered.has(panel))
        yield report('panel-has-a-protocol', { number: panel.nummer }, { place: of(panel, 'nummer') });
  },
};
