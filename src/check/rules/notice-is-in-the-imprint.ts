import { report } from '../../problem/index.ts';
import type { Stretch } from '../blocks.ts';
import { likenessOf, sentencesIn, wordsOf } from '../imprint/notices.ts';
import { fundingTitle, imprintBlocks, imprintSections } from '../imprint/sections.ts';
import type { Rule } from '../rule.ts';

/** Share of words from which on a sentence may stand for the notice; that it differs is told by another rule. */
const alike = 0.5;

/** Any word on who pays, in whatever section. */
const speaks =
  /finanzier|(?:ge)?förder|Zuwendung|Steuermittel|Mitteln|unterstütz(?:t|ung)\s+(?:von|durch|der|des|aus|mit)|(?:von|durch)\s[^.!?]*unterstützt|bezuschuss/i;

/**
 * An imprint that repeats one `foerderhinweis` repeats the others too: each is asked for by another grant notice. One
 * that says nothing at all of who pays is worth a look.
 *
 * @good impressum.md
 *   ---
 *   titel: Impressum
 *   ---
 *   ## Förderung
 *
 *   Diese Maßnahme wird mitfinanziert durch Steuermittel auf der Grundlage des vom Sächsischen Landtag beschlossenen Haushaltes.
 * @bad impressum.md
 *   ---
 *   titel: Impressum
 *   ---
 *   ## ⟦Förderung⟧
 *
 *   Kofinanziert von der Europäischen Union
 * @bad impressum.md
 *   ---
 *   titel: ⟦Impressum⟧
 *   ---
 *   ## Lizenz
 *
 *   CC BY 4.0, Fotos und Logos ausgenommen
 */
export const noticeIsInTheImprint: Rule = {
  id: 'notice-is-in-the-imprint',
  needs: ['handreichung', 'serie', 'impressum'],
  *check(material) {
    const notices = material.handreichung.foerderhinweis.map(({ text }) => text.trim());
    const blocks = imprintBlocks(material);
    const impressum = material.chapter('impressum');
    const isFunded = notices.length > 0 || material.handreichung.foerderung !== undefined;
    if (impressum !== undefined && isFunded && !blocks.some(({ text }) => speaks.test(text))) {
      const title = material.of(impressum.titel) ?? material.of(impressum.text);
      yield report('notice-is-in-the-imprint', { notice: undefined }, { place: title, severity: 'info' });
      return;
    }
    if (notices.length === 0) return;
    const [section] = imprintSections(material, fundingTitle);
    const same = (notice: string): Stretch | undefined =>
      blocks.find(({ text }) => wordsOf(text).join(' ').includes(wordsOf(notice).join(' ')));
    const [repeated] = notices.flatMap((notice) => same(notice) ?? []);
    const place =
      (section && material.of(section.heading.children[0] ?? section.heading)) ??
      (repeated && material.place(repeated.file, repeated.start, repeated.end));
    if (place === undefined) return;
    for (const notice of notices) {
      const isSaid = blocks.some(
        (block) =>
          (notice.includes('Steuermittel') && block.text.includes('Steuermittel')) ||
          likenessOf(block.text, notice) >= alike ||
          sentencesIn(block).some(({ text }) => likenessOf(text, notice) >= alike),
      );
      if (isSaid || same(notice) !== undefined) continue;
      // All of them are also printed below the imprint: where none is repeated, that may be meant.
      yield report(
        'notice-is-in-the-imprint',
        { notice },
        { place, severity: repeated === undefined ? 'info' : undefined },
      );
    }
  },
};
