import type { Rule } from '../rule.ts';
import { suspectReport } from '../spelling/report.ts';
import { suspectsOf } from '../spelling/suspects.ts';

/**
 * Words are in the dictionary, are formed as German words are, or stand under `woerter`. An unknown word may be right:
 * that is for a human to say. Capital words that may be names are not told.
 *
 * @good Die Sozialraumkonferenz und die Stadtteildialoge waren gut besucht.
 * @good Für Chor oder Malgruppe reicht das nicht.
 * @good Die Elsbeere (Sorbus torminalis) und die Buche Fagus sylvatica wachsen; De-minimis-Beihilfen gibt es auch.
 * @good Auf Polnisch heißt das praca w terenie, auf Spanisch trabajo de la calle, auf Sorbisch źěłowy; die Maison des jeunes half.
 * @good
 *   | Wort | Tschechisch |
 *   | --- | --- |
 *   | Amt | úřadovna |
 *   | Arbeit | pracovna |
 *   | Rat | poradna |
 *   | Hilfe | pomoc |
 * @good Im Chor klingt es wie „tsch“ und „dsch“.
 * @bad
 *   | Wort | Lage |
 *   | --- | --- |
 *   | Amt | am ⟦Rantd⟧ |
 *   | Arbeit | im Haus |
 *   | Rat | im Hof |
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
