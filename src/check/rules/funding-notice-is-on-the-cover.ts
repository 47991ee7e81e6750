import { report } from '../../problem/index.ts';
import { fundingTitle, imprintBlocks, imprintSections } from '../imprint-sections.ts';
import { isPaid } from '../notices.ts';
import type { Rule } from '../rule.ts';

/** Emblem and programme are printed on the cover anyway, with this statement. */
const printed = /^[*_]*(?:Kof|F)inanziert\s+von\s+der\s+Europäischen\s+Union[.!]?[*_]*$/;

/**
 * A hand-out whose imprint names state funds in the prescribed sentence, or under `foerderung` a programme and in a
 * sentence who pays, has a `foerderhinweis` too: it is printed on the back cover, where everybody sees it (§ 44a SäHO;
 * Regulation (EU) 2021/1060, Art. 50).
 *
 * @good Diese Maßnahme wird mitfinanziert durch Steuermittel auf der Grundlage des vom Sächsischen Landtag beschlossenen Haushaltes.
 * @bad handreichung.yaml
 *   nummer: 1
 *   titel: Werkstatt
 *   datum: 2024-09-24
 *   veroeffentlicht: 2024-10
 *   kapitel:
 *     - art: impressum
 * @bad handreichung.yaml
 *   nummer: 1
 *   titel: Werkstatt
 *   datum: 2024-09-24
 *   veroeffentlicht: 2024-10
 *   ⟦foerderung: {eu: true}⟧
 *   kapitel:
 *     - art: impressum
 */
export const fundingNoticeIsOnTheCover: Rule = {
  id: 'funding-notice-is-on-the-cover',
  needs: ['handreichung', 'serie'],
  *check(material) {
    const { handreichung } = material;
    if (handreichung.foerderhinweis.length > 0) return;
    const isFunded = handreichung.foerderung !== undefined;
    const stated = [
      ...imprintBlocks(material).filter(({ text }) =>
        /Diese (?:Maßnahme|Einrichtung)\s[^.]*Steuermittel/.test(text),
      ),
      ...imprintSections(material, fundingTitle)
        .flatMap(({ blocks }) => blocks)
        .filter(({ text }) => isFunded && isPaid(text) && !printed.test(text.trim())),
    ];
    const [first] = stated;
    if (first === undefined) return;
    // It belongs beside the funding, in the same file.
    const key = isFunded ? handreichung.stellen.key(handreichung, 'foerderung') : undefined;
    const place = key ?? material.place(first.file, first.start, first.end);
    yield report('funding-notice-is-on-the-cover', {}, { place });
  },
};
