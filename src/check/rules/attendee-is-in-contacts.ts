import { type Problem, report } from '../../problem/index.ts';
import type { Material } from '../material/material.ts';
import type { Mention } from '../material/people.ts';
import { contactOf, knownAs, registerOf } from '../names/register.ts';
import type { Rule } from '../rule.ts';

/** From so many missing on, and such a part of all, nobody was forgotten: the list is a selection. */
const several = 5;
const goodPart = 0.15;

/**
 * Whoever attended a panel is in the contact list, unless the person acts in the event. A near spelling counts as
 * found: that is told by `names-agree`. Where all but one of those who moderate and take minutes are in it, so is this one. Where a good part of all attendees is not in it, the list is a selection, and this
 * is only told on request.
 *
 * @good protokolle/2.md
 *   ---
 *   panels: [2]
 *   anwesende: {personen: [Jan Jaguar (Rotental), Fritz Fink (Rotental)]}
 *   ---
 *   Ein Satz.
 * @bad panels.yaml
 *   titel: Themen
 *   zeitfenster:
 *     - von: "10:30"
 *       bis: "11:30"
 *       panels:
 *         - {nummer: 1, thema: Vereine vor Ort, moderation: Jan Jaguar, protokoll: Ida Iltis}
 *         - {nummer: 2, thema: Räume finden, moderation: Berta Amsel, protokoll: ⟦Edda Elster⟧}
 *     - von: "12:00"
 *       bis: "13:00"
 *       panels:
 *         - {nummer: 3, thema: Geld für Ideen, moderation: Hanna Habicht, protokoll: Ida Iltis}
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
    yield* onlyOneActing(material);
    const quiet = missing.size >= several && missing.size > all.size * goodPart;
    for (const [name, { person }] of missing)
      yield report('attendee-is-in-contacts', { name }, { place: material.of(person, 'name'), quiet });
  },
};

/** The one of all who moderate or take minutes whom the list leaves out. */
function* onlyOneActing(material: Material): Iterable<Problem> {
  const register = registerOf(material);
  const panels = (material.chapter('panels')?.zeitfenster ?? []).flatMap((slot) => slot.panels);
  const acting = panels.flatMap(({ moderation, protokoll }) => [...moderation, ...protokoll]);
  const names = new Set(acting.map(({ name }) => knownAs(register, name)));
  const [one, ...more] = [...names].filter((name) => contactOf(register, name) === undefined);
  if (one === undefined || more.length > 0 || names.size < 5) return;
  const person = acting.find(({ name }) => knownAs(register, name) === one);
  if (person !== undefined)
    yield report(
      'attendee-is-in-contacts',
      { name: one },
      { place: material.of(person, 'name') ?? material.of(person), severity: 'info' },
    );
}
