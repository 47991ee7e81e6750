import type { Panel } from '../../model/index.ts';
import { report } from '../../problem/index.ts';
import type { Material } from '../material/material.ts';
import type { Mention } from '../material/people.ts';
import { knownAs, registerOf } from '../names/register.ts';
import type { Rule } from '../rule.ts';

/**
 * Nobody sits in two panels of the same time slot; in different slots one person may act in several panels.
 *
 * @good protokolle/3.md
 *   ---
 *   panels: [3]
 *   anwesende:
 *     personen: [Hanna Habicht (Rotental)]
 *   ---
 *   Ein Satz.
 * @bad protokolle/2.md
 *   ---
 *   panels: [2]
 *   anwesende:
 *     personen:
 *       - Jan Jaguar (Rotental)
 *       - ⟦Hanna Habicht (Rotental)⟧
 *   ---
 *   Ein Satz.
 */
export const personSitsOnceAtATime: Rule = {
  id: 'person-sits-once-at-a-time',
  needs: ['kontakte'],
  *check(material) {
    const register = registerOf(material);
    const seats = new Map<string, { panel: Panel; mention: Mention }>();
    const misplaced = misplacedIn(material);
    for (const mention of material.mentions) {
      const { panel, name, person } = mention;
      if (panel === undefined || misplaced.has(person)) continue;
      const known = knownAs(register, name);
      const seat = `${panel.von} ${known}`;
      const first = seats.get(seat);
      if (first === undefined) seats.set(seat, { panel, mention });
      else if (first.panel !== panel) {
        const earlier = material.of(first.mention.person, 'name');
        const message = { de: 'Hier steht die Person zuerst.', en: 'The person is first named here.' };
        yield report(
          'person-sits-once-at-a-time',
          { name: known, first: first.panel.nummer, second: panel.nummer },
          { place: material.of(person, 'name'), related: earlier && [{ place: earlier, message }] },
        );
      }
    }
  },
};

/**
 * Attendees of protocols or groups whose panel already has others, while another panel has none: their panel's number was
 * mistyped, which is told itself, and says nothing of the people.
 */
function misplacedIn({ chapter }: Material): ReadonlySet<object> {
  const protokolle = chapter('protokolle') ?? [];
  const told = new Set(protokolle.flatMap(({ panels }) => panels));
  const panels = (chapter('panels')?.zeitfenster ?? []).flatMap((fenster) => fenster.panels);
  if (panels.every((panel) => told.has(panel))) return new Set();
  const taken = new Set<Panel>();
  return new Set(
    protokolle
      .flatMap(({ anwesende }) => anwesende)
      .flatMap(({ panel, personen }) => {
        if (panel === undefined) return [];
        const isTaken = taken.has(panel);
        taken.add(panel);
        return isTaken ? personen : [];
      }),
  );
}
