import { report } from '../../problem/index.ts';
import { homeOf } from '../names/home.ts';
import { contactOf, registerOf } from '../names/register.ts';
import type { Rule } from '../rule.ts';

/**
 * The place or institution beside an attendee's name is the one of the contact list; so is the town somebody speaks for.
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
 * @bad stimmen.yaml
 *   titel: Stimmen
 *   freigabe: oeffentlich
 *   stimmen:
 *     - {name: Hanna Habicht, rolle: ⟦Stadt Neustadt⟧, zitat: Ein guter Tag!}
 */
export const personHasOnePlace: Rule = {
  id: 'person-has-one-place',
  *check(material) {
    const register = registerOf(material);
    for (const { part, name, ort: beside, person } of material.mentions) {
      const contact = contactOf(register, name);
      const town = 'rolle' in person ? /^Stadt (\p{Lu}\S+)$/u.exec(String(person.rolle))?.[1] : undefined;
      const ort = part === 'stimme' ? town : part === 'anwesend' ? beside : undefined;
      if (contact === undefined || ort === undefined) continue;
      if (homeOf(ort, contact) !== 'other') continue;
      const known = [contact.kommune, contact.institution].filter(Boolean).join(', ');
      yield report(
        'person-has-one-place',
        { name, found: ort, known },
        { place: material.of(person, part === 'stimme' ? 'rolle' : 'ort') },
      );
    }
  },
};
