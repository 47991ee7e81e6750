import { report } from '../../problem/index.ts';
import { blocksOf } from '../blocks.ts';
import type { Rule } from '../rule.ts';

/**
 * A hand-out whose imprint names state funds in the prescribed sentence has a `foerderhinweis` too: it is printed on the
 * back cover, where everybody sees it (§ 44a SäHO).
 *
 * @good Diese Maßnahme wird mitfinanziert durch Steuermittel auf der Grundlage des vom Sächsischen Landtag beschlossenen Haushaltes.
 * @bad handreichung.yaml
 *   nummer: 1
 *   titel: Werkstatt
 *   datum: 2024-09-24
 *   veroeffentlicht: 2024-10
 *   kapitel:
 *     - art: impressum
 */
export const fundingNoticeIsOnTheCover: Rule = {
  id: 'funding-notice-is-on-the-cover',
  needs: ['handreichung', 'serie'],
  *check(material) {
    if (material.handreichung.foerderhinweis.length > 0) return;
    for (const { file, start, end, text } of blocksOf(material))
      if (/impressum\.md$/.test(file) && /Diese (?:Maßnahme|Einrichtung)\s[^.]*Steuermittel/.test(text))
        yield report('funding-notice-is-on-the-cover', {}, { place: material.place(file, start, end) });
  },
};
