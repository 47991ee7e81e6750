import { report } from '../../problem/index.ts';
import type { Rule } from '../rule.ts';

/**
 * A stated number of attendees is the number of names; with `unter_anderem` it is at least that.
 *
 * @good protokolle/1.md
 *   ---
 *   panels: [1]
 *   anwesende: {anzahl: 5, unter_anderem: true, personen: [Ida Iltis (Neustadt/Sa.)]}
 *   ---
 *   Ein Satz.
 * @bad protokolle/1.md
 *   ---
 *   panels: [1]
 *   anwesende: {anzahl: ⟦3⟧, personen: [Ida Iltis (Neustadt/Sa.)]}
 *   ---
 *   Ein Satz.
 */
export const attendeesMatchCount: Rule = {
  id: 'attendees-match-count',
  *check({ chapter, of }) {
    for (const gruppe of (chapter('protokolle') ?? []).flatMap(({ anwesende }) => anwesende)) {
      const { anzahl, unterAnderem, personen } = gruppe;
      const named = personen.length;
      const isWrong = anzahl !== undefined && (unterAnderem ? named > anzahl : named !== anzahl);
      if (isWrong && named > 0)
        yield report('attendees-match-count', { stated: anzahl, named }, { place: of(gruppe, 'anzahl') });
    }
  },
};
