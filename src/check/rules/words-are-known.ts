import type { Rule } from '../rule.ts';
import { suspectReport } from '../spelling/report.ts';
import { suspectsOf } from '../spelling/suspects.ts';

/**
 * Words are in the dictionary, are formed as German words are, or stand under `woerter`. An unknown word may be right:
 * that is for a human to say. Capital words that may be names are not told.
 *
 * @good Die Sozialraumkonferenz und die Stadtteildialoge waren gut besucht.
 * @good Für Chor oder Malgruppe reicht das nicht.
 * @bad Die Gruppe ⟦frobbelte⟧ lange.
 */
export const wordsAreKnown: Rule = {
  id: 'words-are-known',
  needs: ['handreichung', 'serie'],
  *check(material) {
    for (const suspect of suspectsOf(material))
      if (suspect.certainty !== 'sure') yield suspectReport('words-are-known', suspect, material);
  },
};
