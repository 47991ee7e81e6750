import { report } from '../../problem/index.ts';
import { latin } from '../latin.ts';
import type { Rule } from '../rule.ts';

const political = latin(
  String.raw`(?<!\p{L})(?:[Pp]olitisch|(?:kommunal|partei|welt|gesellschafts)politisch|[Pp]olitik(?!\p{L}))|[Rr]echtsextrem|[Ll]inksextrem|[Rr]echtspopul|(?<!\p{L})(?:AfD|CDU|SPD|FDP|BSW)(?!\p{L})|(?<!\p{L})Partei(?:en)?(?!\p{L})`,
);

/**
 * A protocol on politics that names attendees says that they agreed: political opinions are specially protected
 * (Art. 9 GDPR).
 *
 * @good protokolle/1.md
 *   ---
 *   panels: [1]
 *   thema: Politischer Gegenwind
 *   freigabe: oeffentlich
 *   anwesende: {personen: [Ida Iltis (Neustadt/Sa.)]}
 *   ---
 *   Ein Satz.
 * @bad protokolle/1.md
 *   ---
 *   panels: [1]
 *   thema: Umgang mit politischem Gegenwind
 *   anwesende: {personen: [Ida Iltis (Neustadt/Sa.)]}
 *   ---
 *   Ein Satz.
 */
export const politicalViewsHaveConsent: Rule = {
  id: 'political-views-have-consent',
  *check({ chapter, of }) {
    for (const protokoll of chapter('protokolle') ?? []) {
      const { thema, anwesende, freigabe } = protokoll;
      const named = anwesende.find(({ personen, freigabe: own }) => personen.length > 0 && !own.gegeben);
      if (political.test(thema.text) && !freigabe.gegeben && named !== undefined)
        yield report('political-views-have-consent', { title: thema.text }, { place: of(named) });
    }
  },
};
