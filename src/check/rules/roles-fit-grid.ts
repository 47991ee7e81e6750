import type { Person, Protokoll } from '../../model/index.ts';
import { report } from '../../problem/index.ts';
import { knownAs, registerOf } from '../names/register.ts';
import type { Rule } from '../rule.ts';

/**
 * Who moderated a panel and who took the minutes is the same in its protocol as in the grid. A protocol of several panels
 * may name those of one of them.
 *
 * @good protokolle/1.md
 *   ---
 *   panels: [1]
 *   moderation: Dr. Cem Drossel
 *   protokoll: [Edda Elster]
 *   ---
 *   Ein Satz.
 * @bad protokolle/1.md
 *   ---
 *   panels: [1]
 *   protokoll: ⟦Greta Gans⟧
 *   ---
 *   Ein Satz.
 * @bad protokolle/1.md
 *   ---
 *   panels: [1]
 *   moderation: [Dr. Cem Drossel, ⟦Fritz Fink⟧]
 *   ---
 *   Ein Satz.
 */
export const rolesFitGrid: Rule = {
  id: 'roles-fit-grid',
  needs: ['panels', 'kontakte'],
  *check(material) {
    const register = registerOf(material);
    const namesOf = (people: readonly Person[]): string[] =>
      people.map(({ name }) => knownAs(register, name));
    for (const protokoll of material.chapter('protokolle') ?? [])
      for (const key of ['moderation', 'protokoll'] as const) {
        const listed = protokoll.panels.flatMap((panel) => panel[key]);
        const known = namesOf(listed);
        // What a protocol does not state comes from the grid.
        const stated = protokoll[key].filter((person) => !listed.includes(person));
        for (const person of listed.length === 0 ? [] : stated)
          if (!known.includes(knownAs(register, person.name)))
            yield report(
              'roles-fit-grid',
              { name: person.name, role: key, panel: numbersOf(protokoll), known: known.join(', ') },
              { place: material.of(person, 'name') },
            );
      }
  },
};

const numbersOf = ({ panels }: Protokoll): string => panels.map(({ nummer }) => nummer).join(', ');
