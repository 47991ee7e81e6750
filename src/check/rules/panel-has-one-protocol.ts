import type { Panel, Protokoll } from '../../model/index.ts';
import { report } from '../../problem/index.ts';
import type { Rule } from '../rule.ts';

/**
 * A panel is written down once.
 *
 * @good protokolle/2.md
 *   ---
 *   panels: [2]
 *   ---
 *   Ein Satz.
 * @bad protokolle/2.md
 *   ---
 *   panels: [2, ⟦1⟧]
 *   ---
 *   Ein Satz.
 */
export const panelHasOneProtocol: Rule = {
  id: 'panel-has-one-protocol',
  *check({ chapter, of, span, place, sources }) {
    const first = new Map<Panel, Protokoll>();
    for (const protokoll of chapter('protokolle') ?? [])
      for (const panel of protokoll.panels) {
        const other = first.get(panel);
        first.set(panel, other ?? protokoll);
        const list = of(protokoll, 'panels');
        if (other === undefined || list === undefined) continue;
        const { start } = span(list);
        const rest = sources.get(list.file)?.slice(start, start + 200) ?? '';
        const at = rest.search(new RegExp(`(?<!\\d)${panel.nummer}(?!\\d)`));
        const args = { number: panel.nummer, other: other.datei };
        yield report('panel-has-one-protocol', args, {
          place: at < 0 ? list : place(list.file, start + at, start + at + 1),
        });
      }
  },
};
