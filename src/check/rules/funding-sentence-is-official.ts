import { report } from '../../problem/index.ts';
import { blocksOf } from '../blocks.ts';
import { likenessOf } from '../imprint/notices.ts';
import { latin } from '../latin.ts';
import type { Rule } from '../rule.ts';

/**
 * Sentences accepted for state funds of Saxony (§ 44a SäHO): for a measure, in the ministries' two wordings, and for
 * an institution. Older ones spoke of the members of the Landtag.
 */
const official = [
  'Diese Maßnahme wird mitfinanziert durch Steuermittel auf der Grundlage des vom Sächsischen Landtag beschlossenen Haushaltes',
  'Diese Maßnahme wird mitfinanziert mit Steuermitteln auf Grundlage des vom Sächsischen Landtag beschlossenen Haushaltes',
  'Diese Einrichtung wird mitfinanziert mit Steuermitteln auf der Grundlage des vom Sächsischen Landtag beschlossenen Haushaltes',
];

/**
 * The sentence on funding from the state of Saxony has one of the prescribed wordings (§ 44a SäHO): no other word for the
 * tax money, the budget or what the Landtag did with it. The federation’s ends as its grant notices want it:
 * “aufgrund eines Beschlusses des Deutschen Bundestages”.
 *
 * @good Diese Maßnahme wird mitfinanziert durch Steuermittel auf der Grundlage des vom Sächsischen Landtag beschlossenen Haushaltes.
 * @good Lieber Steuermittel sparen, sagte jemand; der Haushalt des Landtags ist klein.
 * @good Die Stelle wird gefördert durch das Bundesministerium des Innern auf Grund eines Beschlusses des Deutschen Bundestages.
 * @good Wie der Sächsische Landtag 2023 beschloss, werden Steuergelder auch für Vereine ausgegeben.
 * @good Dieses Projekt wird mitfinanziert durch Steuermittel auf der Grundlage des vom Thüringer Landtag beschlossenen Haushaltes.
 * @bad ⟦Diese Maßnahme wird mitfinanziert mit Steuermitteln des vom Sächsischen Landtag beschlossenen Haushalts.⟧
 * @bad ⟦Diese Maßnahme wird mitfinanziert durch Steuergelder auf der Grundlage des vom Sächsischen Landtag beschlossenen Haushaltes.⟧
 * @bad ⟦Diese Maßnahme wird mitfinanziert durch Mittel auf der Grundlage des vom Landtag bewilligten Landeshaushaltes.⟧
 * @bad Gefördert durch das Bundesministerium des Innern ⟦auf Basis eines Beschlusses des Bundestages⟧.
 */
export const fundingSentenceIsOfficial: Rule = {
  id: 'funding-sentence-is-official',
  *check(material) {
    for (const { file, start, text } of blocksOf(material)) {
      const told = [...saxon(file, text), ...federal(text)];
      for (const { found, index } of told)
        yield report(
          'funding-sentence-is-official',
          { found: found.replace(/\s+/g, ' ').replace(/[.!]$/, ''), isFederal: /Bundestag/.test(found) },
          { place: material.place(file, start + index, start + index + found.length) },
        );
    }
  },
};

interface Told {
  readonly found: string;
  readonly index: number;
}

/** Share of words from which on a sentence was meant to be the prescribed one, whatever the money is called. */
const alike = 0.6;

const otherState =
  /Thüring|Anhalt|Brandenburg|Hess|Niedersächs|Bayer|Berlin|Hamburg|Brem|Nordrhein|Rheinland|Württemberg|Mecklenburg|Schleswig|Saarl/;

function saxon(file: string, text: string): readonly Told[] {
  if (!/Steuer(?:mittel|geld)|mitfinanziert/.test(text)) return [];
  return [...text.matchAll(/[^.!?]*(?:finanz|förder)[^.!?]*[.!?]?/g)].flatMap(({ 0: whole, index }) => {
    const found = whole.trim();
    const plain = found.replace(/\s+/g, ' ').replace(/[.!]$/, '');
    if (official.includes(plain) || otherState.test(plain)) return [];
    const isMeant =
      // Elsewhere somebody may speak of tax money.
      (plain.includes('Steuermittel') && (/Landtag/.test(plain) || isNotice(file, text))) ||
      (/^Diese[rs]? /.test(plain) && official.some((each) => likenessOf(each, plain) >= alike));
    return isMeant ? [{ found, index: index + whole.indexOf(found) }] : [];
  });
}

const bundestag = latin(
  String.raw`(?:Gefördert|gefördert|finanziert)[^.!?]*?Bundes[^.!?]*?(\S+(?:\s(?:Basis|Grund|Grundlage))?\s(?:eines|des|einem)\s(?:Beschlusses|Beschluss)\s(?:des|vom|im)\s(?:Deutschen\s)?Bundestag(?:e?s)?)(?!\p{L})`,
  'g',
);

/** What the sentence of a federal ministry says of the Bundestag’s decision, where it says it otherwise. */
const federal = (text: string): readonly Told[] =>
  text.includes('Bundestag')
    ? [...text.matchAll(bundestag)]
        .map(({ 0: whole, 1: found = '', index }) => ({ found, index: index + whole.length - found.length }))
        .filter(
          ({ found }) =>
            !/^(?:auf\s?grund|Grund)\seines\sBeschlusses\sdes\sDeutschen\sBundestage?s$/i.test(found),
        )
    : [];

/** The imprint, or a notice that is nothing but the sentence. */
const isNotice = (file: string, text: string): boolean =>
  /impressum\.md$/.test(file) || /^Diese (?:Maßnahme|Einrichtung)/.test(text);
