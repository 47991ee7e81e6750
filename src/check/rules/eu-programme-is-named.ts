import { report } from '../../problem/index.ts';
import { latin } from '../latin.ts';
import type { Rule } from '../rule.ts';

/**
 * Where the Union pays and a notice names its fund, `foerderung: programm` names the programme; without it no line for it
 * stands beside the emblem.
 *
 * @good handreichung.yaml
 *   nummer: 1
 *   titel: Gärten
 *   datum: 2024-09-24
 *   veroeffentlicht: 2024-10
 *   foerderung: {eu: true, programm: ESF Plus Rotental 2021–2027}
 *   foerderhinweis: Aus Mitteln des Europäischen Sozialfonds Plus (ESF Plus).
 *   kapitel:
 *     - art: impressum
 * @good handreichung.yaml
 *   nummer: 1
 *   titel: Gärten
 *   datum: 2024-09-24
 *   veroeffentlicht: 2024-10
 *   foerderung: {eu: true}
 *   foerderhinweis: Kofinanziert von der Europäischen Union.
 *   kapitel:
 *     - art: impressum
 * @bad handreichung.yaml
 *   nummer: 1
 *   titel: Gärten
 *   datum: 2024-09-24
 *   veroeffentlicht: 2024-10
 *   foerderung:
 *     ⟦eu⟧: true
 *   foerderhinweis: Aus Mitteln des Europäischen Fonds für regionale Entwicklung (EFRE).
 *   kapitel:
 *     - art: impressum
 */
export const euProgrammeIsNamed: Rule = {
  id: 'eu-programme-is-named',
  needs: ['handreichung', 'serie'],
  *check({ handreichung }) {
    const { foerderung, foerderhinweis, stellen } = handreichung;
    if (foerderung?.eu !== true || (foerderung.programm ?? '').trim() !== '') return;
    const [found] = foerderhinweis.flatMap(({ text }) => fund.exec(text)?.[0] ?? []);
    if (found === undefined) return;
    const place = stellen.key(foerderung, 'eu') ?? stellen.key(handreichung, 'foerderung');
    yield report('eu-programme-is-named', { found: found.replace(/\s+/g, ' ') }, { place });
  },
};

const fund = latin(
  String.raw`(?<!\p{L})(?:ESF(?:\sPlus|\+)?|EFRE|ELER|LEADER|AMIF|EMFAF|JTF|Interreg)(?!\p{L})|Europäischen\s(?:\p{L}+fonds|Fonds\s(?:für\s)?\p{L}+\s\p{L}+)`,
);
