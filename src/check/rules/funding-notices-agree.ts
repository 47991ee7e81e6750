import { report } from '../../problem/index.ts';
import { blocksOf } from '../blocks.ts';
import type { Rule } from '../rule.ts';

/** Share of words two sentences have in common from which on they were meant to be one. */
const alike = 0.7;
const pays = /finanzier|förder|unterstütz|bezuschuss|ermöglich/i;

/**
 * What imprint and `foerderhinweis` say of the same funding is one sentence: who pays, from which fund, in the same
 * words. The sentences prescribed for tax money have several wordings and a rule of their own.
 *
 * @good impressum.md
 *   ---
 *   titel: Impressum
 *   ---
 *   Diese Einrichtung wird mitfinanziert mit Steuermitteln auf der Grundlage des vom Sächsischen Landtag beschlossenen Haushaltes.
 * @bad impressum.md
 *   ---
 *   titel: Impressum
 *   ---
 *   ⟦Diese Maßnahme wird mitfinanziert durch Mittel auf der Grundlage des vom Sächsischen Landtag beschlossenen Haushaltes⟧.
 */
export const fundingNoticesAgree: Rule = {
  id: 'funding-notices-agree',
  needs: ['handreichung', 'serie', 'impressum'],
  *check(material) {
    const imprint = blocksOf(material)
      .filter(({ file }) => /impressum\.md$/.test(file))
      .flatMap(({ file, start, text }) =>
        [...text.matchAll(/[^.!?\s][^.!?]*/g)].map(({ 0: sentence, index }) => ({
          sentence: sentence.trim(),
          file,
          start: start + index,
        })),
      )
      .filter(({ sentence }) => pays.test(sentence) && !sentence.includes('Steuermittel'));
    for (const { text } of material.handreichung.foerderhinweis) {
      const known = text.trim().replace(/[.!]$/, '');
      const shares = imprint.map((each) => ({ ...each, share: likeness(each.sentence, known) }));
      if (shares.some(({ share }) => share === 1)) continue;
      const [near, second] = shares.filter(({ share }) => share >= alike);
      // Of two sentences much alike nobody knows which one is meant.
      if (near === undefined || second !== undefined) continue;
      const place = material.place(near.file, near.start, near.start + near.sentence.length);
      const found = near.sentence.replace(/\s+/g, ' ');
      yield report('funding-notices-agree', { found, known }, { place });
    }
  },
};

/** 1 for the same words in the same order, else the share of words that stand in both. */
function likeness(a: string, b: string): number {
  const [left, right] = [wordsOf(a), wordsOf(b)];
  if (left.join(' ') === right.join(' ')) return 1;
  const both = left.filter((word) => right.includes(word)).length;
  return Math.min(0.99, both / Math.max(left.length, right.length));
}

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
