import type { Freigabe } from '../../model/index.ts';
import { report } from '../../problem/index.ts';
import { contactOf, registerOf } from '../names/register.ts';
import type { Rule } from '../rule.ts';

/**
 * Whoever asked in the contact list not to be named in public is not named in a public protocol either.
 *
 * @good kontakte.yaml
 *   titel: Kontakte
 *   freigabe: oeffentlich
 *   kontakte:
 *     - {name: Hanna Habicht, freigabe: oeffentlich}
 *     - {name: Fritz Fink, freigabe: intern}
 * @bad kontakte.yaml
 *   titel: Kontakte
 *   freigabe: oeffentlich
 *   kontakte:
 *     - {name: Hanna Habicht, freigabe: nein}
 */
export const consentCoversMentions: Rule = {
  id: 'consent-covers-mentions',
  *check(material) {
    const register = registerOf(material);
    for (const { part, name, person } of material.mentions) {
      const contact = part === 'stimme' || part === 'handelnd' ? contactOf(register, name) : undefined;
      if (
        contact?.freigabe.stufe !== 'nein' ||
        (part === 'stimme' && 'freigabe' in person && (person.freigabe as Freigabe).stufe !== 'oeffentlich')
      )
        continue;
      const args = { name: contact.name, stufe: contact.freigabe.stufe };
      yield report('consent-covers-mentions', args, { place: material.of(person, 'name') });
    }
    const groups = (material.chapter('protokolle') ?? []).flatMap(({ anwesende }) => anwesende);
    for (const { personen, freigabe } of groups) {
      if (freigabe.stufe !== 'oeffentlich') continue;
      for (const person of personen) {
        const contact = contactOf(register, person.name);
        // What was not stated is told once for the whole list.
        if (contact === undefined || !contact.freigabe.gegeben || contact.freigabe.stufe === 'oeffentlich')
          continue;
        const args = { name: contact.name, stufe: contact.freigabe.stufe };
        yield report('consent-covers-mentions', args, { place: material.of(person, 'name') });
      }
    }
  },
};
