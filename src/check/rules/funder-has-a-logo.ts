import { report } from '../../problem/index.ts';
import { type Funder, states } from '../imprint/funders.ts';
import { latin } from '../latin.ts';
import { folded } from '../names/name.ts';
import type { Rule } from '../rule.ts';

/** The federation pays by a ministry, and always asks for its logo. */
const federation: Funder = [
  'Der Bund',
  /(?<!\p{L})Bundesministeri|(?<!\p{L})Bundesregierung|Deutschen Bundestag/u,
  /bundes|logobund|bm(?:i|fsfj|bfsfj|wk|we|bf|ftr|as|g|el|leh|uv|ukn|z|vg|dv|f|j|wsb)/,
];
/** Any other ministry, by its name up to what it does. */
const ministry = latin(
  String.raw`(?<!\p{L})(?:\p{L}+-)?(?:Staats|Landes|Sozial|Kultus|Innen|Kultur|Umwelt)?[Mm]inisterium(?:\s(?:für|des|der)\s[^.,;(]+?(?=\s(?:aus|auf|mit|im|gefördert|unterstützt|und des Landes)|[.,;(]|$))?`,
);

/** What is said of a state that pays: its land, ministry, parliament or budget. */
const pays = latin(String.raw`Land(?:e?s)?(?!\p{L})|Länder|Freistaat|[Mm]inisteri|Landtag|Senat|Haushalt`);
/** A logo nobody is named by may be anybody's. */
const unnamed = /^(?:logo|land|landeslogo|logo-?land|wappen|freistaat|ministerium)?$/;

/** Files of such logos. */
const funders =
  /(?:logo|wappen|signet)[-_]?(?:land|freistaat|ministeri|staatsminist|bundes|foerder|sachsen|thueringen|brandenburg|bayern|hessen|nrw|rlp|saarland|berlin)/i;

/**
 * A state, a ministry or the federation that a funding notice names as one that pays has its logo beside the emblem, as
 * the other funders do: grant notices ask for both.
 *
 * @good Ein Satz.
 * @bad handreichung.yaml
 *   nummer: 1
 *   titel: Werkstatt
 *   datum: 2024-09-24
 *   veroeffentlicht: 2024-10
 *   foerderhinweis: Die Länder Sachsen und Thüringen beteiligen sich mit Mitteln ihrer Haushalte.
 *   foerderung:
 *     eu: true
 *     ⟦logos:⟧
 *       - {bild: bilder/saal.svg, alt: Freistaat Sachsen}
 *   kapitel:
 *     - art: impressum
 * @bad handreichung.yaml
 *   nummer: 1
 *   titel: Werkstatt
 *   datum: 2024-09-24
 *   veroeffentlicht: 2024-10
 *   foerderhinweis: Diese Werkstatt wird gefördert durch das Land Brandenburg.
 *   ⟦foerderung:⟧
 *     eu: true
 *   kapitel:
 *     - art: impressum
 * @bad handreichung.yaml
 *   nummer: 1
 *   titel: Werkstatt
 *   datum: 2024-09-24
 *   veroeffentlicht: 2024-10
 *   foerderhinweis: Gefördert durch das Bundesministerium des Innern aufgrund eines Beschlusses des Deutschen Bundestages.
 *   ⟦foerderung:⟧
 *     eu: true
 *   kapitel:
 *     - art: impressum
 * @bad handreichung.yaml
 *   nummer: 1
 *   titel: Werkstatt
 *   datum: 2024-09-24
 *   veroeffentlicht: 2024-10
 *   foerderhinweis: Gefördert durch das Ministerium für Soziales aus Mitteln des Landes.
 *   ⟦foerderung:⟧
 *     eu: true
 *   kapitel:
 *     - art: impressum
 * @good handreichung.yaml
 *   nummer: 1
 *   titel: Werkstatt
 *   datum: 2024-09-24
 *   veroeffentlicht: 2024-10
 *   foerderhinweis: Gefördert durch das Bundesministerium des Innern und das Land Hessen.
 *   foerderung:
 *     eu: true
 *     logos:
 *       - {bild: bilder/saal.svg, alt: Logo des BMI}
 *       - {bild: bilder/saal.svg, alt: Land Hessen}
 *   kapitel:
 *     - art: impressum
 */
export const funderHasALogo: Rule = {
  id: 'funder-has-a-logo',
  needs: ['handreichung', 'serie'],
  *check({ handreichung, files }) {
    const { foerderung, foerderhinweis, herausgeber, umschlag, stellen } = handreichung;
    if (foerderung === undefined) return;
    const all = [...foerderung.logos, ...umschlag.logos];
    // The sentence prescribed in Saxony is asked for with the logo or, where there is no room for it, without; a
    // logo that lies there was meant to be shown.
    const isSpare = files.some((file) => funders.test(file) && !all.some(({ bild }) => bild === file));
    const notices = foerderhinweis
      .map(({ text }) => text)
      .filter((text) => pays.test(text) && (isSpare || !text.includes('Steuermittel')));
    const named = [...states, federation].filter(([, name]) => notices.some((text) => name.test(text)));
    const isAlone = foerderung.logos.length === 0;
    const place =
      (isAlone ? undefined : stellen.key(foerderung, 'logos')) ?? stellen.key(handreichung, 'foerderung');
    // The publisher may be called after its state.
    const own = folded(herausgeber.name);
    const logos = all
      .filter(({ alt }) => !(own.includes(folded(alt)) || folded(alt).includes(own)))
      .map(({ alt, bild, url = '' }) => folded(`${alt} ${bild} ${url}`));
    if (named.length === 0) {
      const [found] = notices.flatMap((text) => ministry.exec(text)?.[0] ?? []);
      if (found !== undefined && isAlone && !logos.some((logo) => logo.includes('ministeri')))
        yield report('funder-has-a-logo', { state: found }, { place, severity: 'info' });
      return;
    }
    const stems = foerderung.logos.map(({ alt }) => folded(alt));
    const missing = named.filter(([, , logo]) => !logos.some((each) => logo.test(each)));
    // A single logo with no name, or the only funder's, may be the one.
    if (stems.some((stem) => unnamed.test(stem)) || (named.length === 1 && stems.length > 0)) return;
    for (const funder of missing) {
      const severity = isAlone && funder !== federation ? 'info' : undefined;
      yield report('funder-has-a-logo', { state: funder[0] }, { place, severity });
    }
  },
};
