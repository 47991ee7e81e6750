import { report } from '../../problem/index.ts';
import { knownAs, registerOf } from '../names/register.ts';
import type { Rule } from '../rule.ts';

/**
 * A list of attendees names everybody once.
 *
 * @good protokolle/1.md
 *   ---
 *   panels: [1]
 *   anwesende: {personen: [Ida Iltis (Neustadt/Sa.), Hanna Habicht (Rotental)]}
 *   ---
 *   Ein Satz.
 * @bad protokolle/1.md
 *   ---
 *   panels: [1]
 *   anwesende: {personen: [Ida Iltis (Neustadt/Sa.), ⟦Ida Iltis (Neustadt/Sa.)⟧]}
 *   ---
 *   Ein Satz.
 */
export const attendeeIsListedOnce: Rule = {
  id: 'attendee-is-listed-once',
  needs: ['kontakte'],
  *check(material) {
    const register = registerOf(material);
    const groups = (material.chapter('protokolle') ?? []).flatMap(({ anwesende }) => anwesende);
    for (const { personen } of groups) {
      const seen = new Set<string>();
      for (const person of personen) {
        const name = knownAs(register, person.name);
        if (name !== '' && seen.has(name))
          yield report('attendee-is-listed-once', { name }, { place: material.of(person, 'name') });
        seen.add(name);
      }
    }
  },
};
