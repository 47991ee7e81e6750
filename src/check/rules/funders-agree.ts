import { type Problem, report } from '../../problem/index.ts';
import { states } from '../imprint/funders.ts';
import { wordsOf } from '../imprint/notices.ts';
import { fundingTitle, imprintSections } from '../imprint/sections.ts';
import { latin } from '../latin.ts';
import type { Material } from '../material/material.ts';
import { folded } from '../names/name.ts';
import { picturesOf } from '../pictures.ts';
import type { Rule } from '../rule.ts';

/** What a ministry is for, up to the state it belongs to or the verb. */
const ministry = latin(
  String.raw`[Mm]inisteriums?\s+(?:für|des|der)\s+((?:(?:und|für|den|die|des|der)\s+)?\p{Lu}[\p{L}-]+,?(?:\s+(?:(?:und|für|den|die|des|der)\s+)*\p{Lu}[\p{L}-]+,?){0,9})`,
  'g',
);
const filler = /^(?:und|für|den|die|des|der|aus|mitteln)$/;

/**
 * State and ministry are the same in the programme, beside the emblem and where the notices and the imprint say who
 * pays: a programme or a logo of a state or a ministry that none of the others names is that of another hand-out.
 *
 * @good handreichung.yaml
 *   nummer: 1
 *   titel: Werkstatt
 *   datum: 2024-09-24
 *   veroeffentlicht: 2024-10
 *   foerderhinweis: Die Länder Sachsen und Thüringen beteiligen sich mit Mitteln ihrer Haushalte.
 *   foerderung:
 *     eu: true
 *     programm: ESF Plus im Freistaat Sachsen 2021–2027
 *     logos:
 *       - {bild: bilder/saal.svg, alt: Freistaat Thüringen}
 *   kapitel:
 *     - art: impressum
 * @bad handreichung.yaml
 *   nummer: 1
 *   titel: Werkstatt
 *   datum: 2024-09-24
 *   veroeffentlicht: 2024-10
 *   foerderhinweis: Gefördert durch das Ministerium für Soziales und Arbeit des Freistaats Sachsen.
 *   foerderung:
 *     eu: true
 *     programm: ⟦ESF Plus im Freistaat Thüringen 2021–2027⟧
 *   kapitel:
 *     - art: impressum
 * @bad handreichung.yaml
 *   nummer: 1
 *   titel: Werkstatt
 *   datum: 2024-09-24
 *   veroeffentlicht: 2024-10
 *   foerderhinweis: Gefördert durch das Ministerium für Soziales und Arbeit des Freistaats Sachsen.
 *   foerderung:
 *     eu: true
 *     logos:
 *       - {bild: bilder/saal.svg, alt: ⟦Sächsisches Ministerium für Wirtschaft und Verkehr⟧}
 *   kapitel:
 *     - art: impressum
 */
export const fundersAgree: Rule = {
  id: 'funders-agree',
  needs: ['handreichung', 'serie', 'impressum'],
  *check(material) {
    const { foerderung, foerderhinweis } = material.handreichung;
    if (foerderung === undefined) return;
    const stated = [
      ...foerderhinweis.map(({ text }) => text),
      ...imprintSections(material, fundingTitle).flatMap(({ blocks }) => blocks.map(({ text }) => text)),
    ].join('\n');
    const { programm = '', logos } = foerderung;
    const bearers = picturesOf(material).filter(
      ({ isLogo, picture, alt }) => isLogo && logos.some((logo) => logo.bild === picture && logo.alt === alt),
    );
    const said = [
      { text: programm, place: material.of(foerderung, 'programm') },
      ...bearers.map(({ alt = '', altPlace }) => ({ text: alt, place: altPlace })),
    ];
    yield* otherSites(material);
    const ministries = ministriesIn(stated);
    for (const each of said) {
      const own = statesIn(each.text);
      const others = [stated, ...said.filter((other) => other !== each).map(({ text }) => text)];
      const known = [...new Set(others.flatMap(statesIn))];
      const isOther = own.length > 0 && known.length > 0 && !own.some((state) => known.includes(state));
      const [office] = ministriesIn(each.text);
      const isUnnamed =
        office !== undefined &&
        ministries.length > 0 &&
        !ministries.some((words) => words.some((word) => office.includes(word)));
      if (isOther || isUnnamed)
        yield report(
          'funders-agree',
          { found: each.text, known: isOther ? known.join(', ') : undefined },
          { place: each.place },
        );
    }
  },
};

/** The link of a funder's logo leads to the publisher, or to a state it does not name. */
function* otherSites(material: Material): Iterable<Problem> {
  const { foerderung, herausgeber } = material.handreichung;
  for (const logo of foerderung?.logos ?? []) {
    const { alt = '', url = '' } = logo;
    const host = hostOf(url);
    if (host === '') continue;
    const own = statesIn(alt);
    const led = states.filter(([, , sign]) => sign.test(folded(host))).map(([state]) => state);
    const isOther = led.length > 0 && own.length > 0 && !led.some((state) => own.includes(state));
    if (isOther || (host === hostOf(herausgeber.url) && !alt.includes(herausgeber.name)))
      yield report('funders-agree', { found: url, known: alt }, { place: material.of(logo, 'url') });
  }
}

const hostOf = (url: string): string => /\/\/(?:www\.)?([\w.-]+)/.exec(url)?.[1] ?? '';

const statesIn = (text: string): string[] =>
  states.flatMap(([state, name]) => (name.test(text) ? [state] : []));

/** The fields of each ministry, without the state it belongs to. */
const ministriesIn = (text: string): string[][] =>
  [...text.matchAll(ministry)].map(([, fields = '']) =>
    wordsOf(states.reduce((rest, [, name]) => rest.replace(name, ' '), fields)).filter(
      (word) => word.length > 3 && !filler.test(word),
    ),
  );
