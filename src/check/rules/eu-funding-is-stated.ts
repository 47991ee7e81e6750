import { report } from '../../problem/index.ts';
import { isPaid, sentencesIn } from '../imprint/notices.ts';
import { fundingTitle, imprintBlocks, imprintSections } from '../imprint/sections.ts';
import { latin } from '../latin.ts';
import type { Rule } from '../rule.ts';

/**
 * A sentence of the imprint that says who pays for a project of an EU fund names the European Union, if nothing else in
 * the imprint does (Regulation (EU) 2021/1060, Annex IX); so does its section on who pays, where it names the others.
 * That a text is not the view of the European Union is no word on money.
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
 * @bad impressum.md
 *   ---
 *   titel: Impressum
 *   ---
 *   ⟦Das Projekt wird aus Mitteln des AMIF kofinanziert.⟧
 *
 *   Der Inhalt gibt nicht unbedingt die Auffassung der Europäischen Union wieder.
 * @bad impressum.md
 *   ---
 *   titel: Impressum
 *   ---
 *   ## ⟦Förderung⟧
 *
 *   Diese Maßnahme wird mitfinanziert durch Steuermittel auf der Grundlage des vom Sächsischen Landtag beschlossenen Haushaltes.
 */
export const euFundingIsStated: Rule = {
  id: 'eu-funding-is-stated',
  *check(material) {
    const { handreichung, passages, place, of } = material;
    if (handreichung.foerderung?.eu !== true) return;
    const blocks = imprintBlocks(material);
    if (blocks.flatMap(sentencesIn).some(({ text }) => union.test(text) && !disclaimer.test(text))) return;
    const told = blocks.flatMap(({ file, start, text }) =>
      [...text.matchAll(paid)]
        .filter(([found]) => fund.test(found))
        .map(({ 0: found, index }) => {
          // Of a sentence over several lines, the one that names who pays.
          const payer = found.includes('\n')
            ? Math.max(0, found.search(/\S+\s+\S+\s+\S*(?:finanziert|gefördert)/))
            : 0;
          const from = start + index;
          return place(file, from + payer, from + found.length);
        }),
    );
    // One sentence that names the fund in full, as the notice of the house does, is the statement.
    const notices = passages.filter(({ key }) => key === 'foerderhinweis');
    const isNamed = notices.length > 0 && !notices.some(({ raw }) => union.test(raw));
    if (isNamed && told.length === 1 && blocks.some(({ text }) => fullFund.test(text))) return;
    const [section] = imprintSections(material, fundingTitle).filter((each) =>
      each.blocks.some(({ text }) => isPaid(text)),
    );
    const heading = section && of(section.heading.children[0] ?? section.heading);
    // Where several sentences tell of a fund, none of them is the one at fault: what is missing belongs below the heading.
    for (const where of heading === undefined || told.length === 1 ? told : [heading])
      yield report('eu-funding-is-stated', {}, { place: where });
  },
};

const union = latin(String.raw`[Ee]uropäische[nr]?\s+Union|(?<!\p{L})EU(?!\p{L})`);
/** That money comes from a fund that is called European. */
const fullFund = latin(
  String.raw`(?:aus|durch|von)\s+(?:Mitteln\s+)?(?:de[mns]|vom)\s+Europäischen\s+(?:Fonds|\p{L}*fonds)`,
  'i',
);
const disclaimer =
  /Auffassung|Meinung|Ansicht|Standpunkt|Position|(?<![a-zß-ÿ])[Hh]aft(?:e[nt]|bar|ung)|[Vv]erantwort|Verordnung/;
const fund = latin(
  String.raw`(?<!\p{L})(?:ESF|EFRE|ELER|LEADER|AMIF|EMFAF|Interreg)(?!\p{L})|Sozialfonds|Integrationsfonds|Fonds\s+für\s+regionale\s+Entwicklung`,
);
const paid = /[^.!?\s][^.!?]*(?:finanziert|gefördert)[^.!?]*[.!?]?/g;
