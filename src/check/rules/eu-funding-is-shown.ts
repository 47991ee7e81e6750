import { report } from '../../problem/index.ts';
import type { Rule } from '../rule.ts';

const funded =
  /(?:ko|mit)?finanziert\s(?:von|durch|aus)(?:\sMitteln)?\sder\sEuropäischen\sUnion|aus\s(?:Mitteln\s)?des\sEuropäischen\sSozialfonds|gefördert\s(?:von|durch)\s(?:die|der)\s(?:EU|Europäische[nr]?\sUnion)|(?:von|durch|aus\sMitteln)\sder\sEuropäischen\sUnion\s(?:ko|mit)?(?:finanziert|gefördert)|Europäischen\sUnion\skofinanziert/i;

/**
 * Whoever writes of EU funding shows emblem and statement: a sentence in the imprint is not enough
 * (Regulation (EU) 2021/1060, Art. 50 and Annex IX).
 *
 * @good Das Vorhaben wird von der Europäischen Union kofinanziert.
 * @bad handreichung.yaml
 *   nummer: 1
 *   titel: Werkstatt
 *   datum: 2024-09-24
 *   veroeffentlicht: 2024-10
 *   foerderhinweis: ⟦Kofinanziert von der Europäischen Union⟧
 *   kapitel:
 *     - art: impressum
 */
export const euFundingIsShown: Rule = {
  id: 'eu-funding-is-shown',
  needs: ['handreichung', 'serie'],
  *check({ handreichung, passages, place }) {
    if (handreichung.foerderung?.eu === true) return;
    for (const { raw, file, start } of passages) {
      const match = funded.exec(raw);
      if (match === null) continue;
      const from = start + match.index;
      yield report(
        'eu-funding-is-shown',
        { found: match[0] },
        { place: place(file, from, from + match[0].length) },
      );
    }
  },
};
