import { report } from '../../problem/index.ts';
import { contactOf, knownAs, registerOf } from '../names/register.ts';
import type { Rule } from '../rule.ts';

/**
 * Whoever attended a panel is in the contact list, unless the person acts in the event. A near spelling counts as
 * found: that is told by `names-agree`.
 *
 * @good protokolle/2.md
 *   ---
 *   panels: [2]
 *   anwesende: {personen: [Jan Jaguar (Rotental), Fritz Fink (Rotental)]}
 *   ---
 *   Ein Satz.
 * @bad protokolle/2.md
 *   ---
 *   panels: [2]
 *   anwesende: {personen: [⟦Leo Luchs (Rotental)⟧]}
 *   ---
 *   Ein Satz.
 */
export const attendeeIsInContacts: Rule = {
  id: 'attendee-is-in-contacts',
  needs: ['kontakte', 'panels', 'programm', 'protokolle'],
  *check(material) {
    if (material.chapter('kontakte') === undefined) return;
    const register = registerOf(material);
    const acting = new Set(
      material.mentions.filter(({ part }) => part === 'handelnd').map(({ name }) => knownAs(register, name)),
    );
    const told = new Set<string>();
    for (const { part, name, person } of material.mentions) {
      const known = knownAs(register, name);
      if (part !== 'anwesend' || told.has(known) || acting.has(known)) continue;
      if (contactOf(register, name) !== undefined) continue;
      told.add(known);
      yield report('attendee-is-in-contacts', { name: known }, { place: material.of(person, 'name') });
    }
  },
};
