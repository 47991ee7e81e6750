import { report } from '../../problem/index.ts';
import { homeOf } from '../names/home.ts';
import { contactOf, registerOf } from '../names/register.ts';
import type { Rule } from '../rule.ts';

/**
 * A town beside an attendee's name is written as in the contact list, with its addition.
 *
 * @good protokolle/1.md
 *   ---
 *   panels: [1]
 *   anwesende: {personen: [Ida Iltis (Neustadt/Sa.)]}
 *   ---
 *   Ein Satz.
 * @bad protokolle/1.md
 *   ---
 *   panels: [1]
 *   anwesende: {personen: [⟦Ida Iltis (Neustadt)⟧]}
 *   ---
 *   Ein Satz.
 */
export const placeHasOneForm: Rule = {
  id: 'place-has-one-form',
  *check(material) {
    const register = registerOf(material);
    for (const { part, name, ort, person } of material.mentions) {
      const contact = contactOf(register, name);
      if (part !== 'anwesend' || contact === undefined || ort === undefined) continue;
      if (homeOf(ort, contact) !== 'variant') continue;
      const { kommune = '', institution = '' } = contact;
      const isTown = kommune !== '' && ort.split(/[\s/-]/)[0] === kommune.split(/[\s/-]/)[0];
      const known = isTown || institution === '' ? kommune : institution;
      const where = { place: material.of(person, 'ort'), expected: [known] };
      yield report('place-has-one-form', { found: ort, known }, where);
    }
  },
};
