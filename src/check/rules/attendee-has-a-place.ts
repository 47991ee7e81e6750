import { report } from '../../problem/index.ts';
import type { Mention } from '../material/people.ts';
import type { Rule } from '../rule.ts';

/** In a list of fewer nothing is usual. */
const fewest = 5;

/**
 * Beside an attendee stands a place or institution, where it does beside all others.
 *
 * @good protokolle/1.md
 *   ---
 *   panels: [1]
 *   anwesende: {personen: [Hanna Habicht, Ida Iltis]}
 *   ---
 *   Ein Satz.
 * @bad protokolle/1.md
 *   ---
 *   panels: [1]
 *   anwesende: {personen: [⟦Hanna Habicht⟧, Ida Iltis (Neustadt/Sa.)]}
 *   ---
 *   Ein Satz.
 */
export const attendeeHasAPlace: Rule = {
  id: 'attendee-has-a-place',
  needs: ['protokolle'],
  *check({ mentions, of }) {
    // Beside a name may also stand what somebody does.
    const isSaid = ({ person }: Mention): boolean => 'funktion' in person || 'rolle' in person;
    const attendees = mentions.filter((each) => each.part === 'anwesend' && !isSaid(each));
    const without = attendees.filter(({ ort }) => ort === undefined);
    const [only] = without;
    if (only === undefined || without.length > 1 || attendees.length < fewest) return;
    yield report('attendee-has-a-place', { name: only.name }, { place: of(only.person, 'name') });
  },
};
