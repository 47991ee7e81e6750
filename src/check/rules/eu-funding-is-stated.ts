import { report } from '../../problem/index.ts';
import { blocksOf } from '../blocks.ts';
import type { Rule } from '../rule.ts';

/**
 * A sentence of the imprint that says who pays for a project of the ESF names the European Union (Regulation (EU)
 * 2021/1060, Annex IX).
 *
 * @good impressum.md
 *   ---
 *   titel: Impressum
 *   ---
 *   Das Vorhaben gehört zum ESF Plus und wird von der Europäischen Union kofinanziert.
 * @bad impressum.md
 *   ---
 *   titel: Impressum
 *   ---
 *   ⟦Das Vorhaben gehört zum ESF Plus und wird vom Land kofinanziert.⟧
 */
export const euFundingIsStated: Rule = {
  id: 'eu-funding-is-stated',
  *check(material) {
    if (material.handreichung.foerderung?.eu !== true) return;
    for (const { file, start, text } of blocksOf(material)) {
      if (!/impressum\.md$/.test(file) || !/(?:ko|mit)?finanziert|gefördert/.test(text)) continue;
      for (const { 0: found, index } of text.matchAll(
        /[^.!?\s][^.!?]*(?:finanziert|gefördert)[^.!?]*[.!?]?/g,
      )) {
        if (
          !/(?<!\p{L})ESF(?!\p{L})|Sozialfonds/u.test(found) ||
          /[Ee]uropäische[nr]? Union|(?<!\p{L})EU(?!\p{L})|Europäische[nrs]? Sozialfonds/u.test(
            found.replace(/\s+/g, ' '),
          )
        )
          continue;
        // Of a sentence over several lines, where the payer stands is what matters.
        const at =
          start + index + Math.max(0, found.search(/\S+\s+\S+\s+(?:ko|mit)?(?:finanziert|gefördert)/));
        yield report(
          'eu-funding-is-stated',
          {},
          {
            place: material.place(
              file,
              found.includes('\n') ? at : start + index,
              start + index + found.length,
            ),
          },
        );
      }
    }
  },
};
