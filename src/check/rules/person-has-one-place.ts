import { report } from '../../problem/index.ts';
import { homeOf } from '../names/home.ts';
import { contactOf, registerOf } from '../names/register.ts';
import type { Rule } from '../rule.ts';

/**
 * The place or institution beside an attendee's name is the one of the contact list.
 *
 * @good protokolle/2.md
 *   ---
 *   panels: [2]
 *   anwesende: {personen: [Jan Jaguar (Jugendhaus)]}
 *   ---
 *   Ein Satz.
 * @bad protokolle/2.md
 *   ---
 *   panels: [2]
 *   anwesende: {personen: [⟦Jan Jaguar (Grünberg)⟧]}
 *   ---
 *   Ein Satz.
 */
export const personHasOnePlace: Rule = {
  id: 'person-has-one-place',
  *check(material) {
    const register = registerOf(material);
    for (const { part, name, ort, person } of material.mentions) {
      const contact = contactOf(register, name);
      if (part !== 'anwesend' || contact === undefined || ort === undefined) continue;
      if (homeOf(ort, contact) !== 'other') continue;
      const known = [contact.kommune, contact.institution].filter(Boolean).join(', ');
      yield report(
        'person-has-one-place',
        { name, found: ort, known },
        { place: material.of(person, 'ort') },
      );
    }
  },
};
