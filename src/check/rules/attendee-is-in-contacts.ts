import { report } from '../../problem/index.ts';
import type { Mention } from '../material/people.ts';
import { contactOf, knownAs, registerOf } from '../names/register.ts';
import type { Rule } from '../rule.ts';

/** From so many missing on, and such a part of all, nobody was forgotten: the list is a selection. */
const several = 5;
const goodPart = 0.15;

/**
 * Whoever attended a panel is in the contact list, unless the person acts in the event. A near spelling counts as
 * found: that is told by `names-agree`. Where a good part of all attendees is not in it, the list is a selection, and this
 * is only told on request.
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
    const missing = new Map<string, Mention>();
    const all = new Set<string>();
    for (const mention of material.mentions) {
      const known = knownAs(register, mention.name);
      if (mention.part !== 'anwesend') continue;
      all.add(known);
      const isListed = acting.has(known) || contactOf(register, mention.name) !== undefined;
      if (!isListed && !missing.has(known)) missing.set(known, mention);
    }
    const quiet = missing.size >= several && missing.size > all.size * goodPart;
    for (const [name, { person }] of missing)
      yield report('attendee-is-in-contacts', { name }, { place: material.of(person, 'name'), quiet });
  },
};
