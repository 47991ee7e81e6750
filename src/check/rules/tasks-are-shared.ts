import { report } from '../../problem/index.ts';
import { nameOf } from '../names/name.ts';
import type { Rule } from '../rule.ts';

/** In a grid of fewer panels nothing is usual. */
const fewest = 4;

/**
 * Who moderates a panel does not take its minutes, nor sits among those who came, where in all other panels these are
 * different people.
 *
 * @good protokolle/2.md
 *   ---
 *   panels: [2]
 *   anwesende: {personen: [Fritz Fink (Rotental)]}
 *   ---
 *   Ein Satz.
 * @bad panels.yaml
 *   titel: Themen
 *   zeitfenster:
 *     - von: "10:30"
 *       bis: "11:30"
 *       panels:
 *         - {nummer: 1, thema: Vereine vor Ort, moderation: Berta Amsel, protokoll: Edda Elster}
 *         - {nummer: 2, thema: Räume finden, moderation: Fritz Fink, protokoll: ⟦Fritz Fink⟧}
 *     - von: "12:00"
 *       bis: "13:00"
 *       panels:
 *         - {nummer: 3, thema: Geld für Ideen, moderation: Dr. Cem Drossel, protokoll: Greta Gans}
 *         - {nummer: 4, thema: Wege zum Markt, moderation: Berta Amsel, protokoll: Edda Elster}
 */
export const tasksAreShared: Rule = {
  id: 'tasks-are-shared',
  needs: ['panels', 'protokolle', 'kontakte'],
  *check(material) {
    const panels = material.chapter('panels')?.zeitfenster.flatMap((slot) => slot.panels) ?? [];
    if (panels.length < fewest) return;
    const moderates = ({ moderation }: (typeof panels)[number], name: string): boolean =>
      moderation.some((each) => nameOf(each.name).full === nameOf(name).full);
    const writing = panels.flatMap((panel) =>
      panel.protokoll.flatMap((person) => (moderates(panel, person.name) ? [{ person, panel }] : [])),
    );
    const sitting = material.mentions.flatMap(({ part, panel, person }) =>
      part === 'anwesend' && panel !== undefined && moderates(panel, person.name) ? [{ person, panel }] : [],
    );
    for (const odd of [writing, sitting]) {
      const [only, more] = odd;
      if (only === undefined || more !== undefined) continue;
      const { person, panel } = only;
      yield report(
        'tasks-are-shared',
        { name: person.name, panel: panel.nummer, what: odd === writing ? 'protokoll' : 'anwesend' },
        { place: material.of(person, 'name') },
      );
    }
  },
};
