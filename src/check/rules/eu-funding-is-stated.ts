import { report } from '../../problem/index.ts';
import { blocksOf } from '../blocks.ts';
import { latin } from '../latin.ts';
import type { Rule } from '../rule.ts';

/**
 * A sentence of the imprint that says who pays for a project of the ESF names the European Union, if nothing else in the imprint
 * does (Regulation (EU) 2021/1060, Annex IX).
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
    const { handreichung, place } = material;
    if (handreichung.foerderung?.eu !== true) return;
    const blocks = blocksOf(material).filter(({ file }) => /impressum\.md$/.test(file));
    if (blocks.some(({ text }) => union.test(text))) return;
    for (const { file, start, text } of blocks)
      for (const { 0: found, index } of text.matchAll(paid)) {
        if (!/(?<!\p{L})ESF(?!\p{L})|Sozialfonds/u.test(found)) continue;
        // Of a sentence over several lines, the one that names who pays.
        const payer = found.includes('\n')
          ? Math.max(0, found.search(/\S+\s+\S+\s+\S*(?:finanziert|gefördert)/))
          : 0;
        const from = start + index;
        yield report('eu-funding-is-stated', {}, { place: place(file, from + payer, from + found.length) });
      }
  },
};

const union = latin(/Europäische[nr]?\s+Union|europäische[nr]?\s+Union|(?<!\p{L})EU(?!\p{L})/u);
const paid = /[^.!?\s][^.!?]*(?:finanziert|gefördert)[^.!?]*[.!?]?/g;
