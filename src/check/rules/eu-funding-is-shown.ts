import { type Problem, report } from '../../problem/index.ts';
import { imprintBlocks } from '../imprint/sections.ts';
import { latin } from '../latin.ts';
import type { Material } from '../material/material.ts';
import type { Rule } from '../rule.ts';

const funded =
  /(?:ko|mit)?finanziert\s(?:von|durch|aus)(?:\sMitteln)?\sder\sEuropäischen\sUnion|aus\s(?:Mitteln\s)?des\sEuropäischen\sSozialfonds|gefördert\s(?:von|durch)\s(?:die|der)\s(?:EU|Europäische[nr]?\sUnion)|(?:von|durch|aus\sMitteln)\sder\sEuropäischen\sUnion\s(?:ko|mit)?(?:finanziert|gefördert)|Europäischen\sUnion\skofinanziert/i;

/** Funds and programmes of the EU; whatever is paid from them bears emblem and statement. */
const fund = latin(
  String.raw`(?<!\p{L})(?:ESF|EFRE|ELER|EMFAF|AMIF|EHAP|EaSI|Interreg|INTERREG|Erasmus\+|REACT-EU|Europäische[nrs]?\s(?:\p{L}+\s)?(?:Sozialfonds|Fonds|Landwirtschaftsfonds|Meeres)|Asyl-,\sMigrations-\sund\sIntegrationsfonds)(?![\p{Ll}])`,
);

/**
 * Whoever writes of EU funding shows emblem and statement: a sentence in the imprint is not enough
 * (Regulation (EU) 2021/1060, Art. 50 and Annex IX).
 *
 * @good Das Vorhaben wird von der Europäischen Union kofinanziert.
 * @bad handreichung.yaml
 *   nummer: 1
 *   titel: Werkstatt
 *   datum: 2024-09-24
 *   veroeffentlicht: 2024-10
 *   foerderhinweis: ⟦Kofinanziert von der Europäischen Union⟧
 *   kapitel:
 *     - art: impressum
 * @bad handreichung.yaml
 *   nummer: 1
 *   titel: Werkstatt
 *   datum: 2024-09-24
 *   veroeffentlicht: 2024-10
 *   foerderung:
 *     eu: ⟦false⟧
 *     programm: Asyl-, Migrations- und Integrationsfonds (AMIF) 2021–2027
 *   kapitel:
 *     - art: impressum
 * @bad handreichung.yaml
 *   nummer: 1
 *   titel: Werkstatt
 *   datum: 2024-09-24
 *   veroeffentlicht: 2024-10
 *   foerderung:
 *     eu: ⟦false⟧
 *   foerderhinweis: Kofinanziert von der Europäischen Union
 *   kapitel:
 *     - art: impressum
 */
export const euFundingIsShown: Rule = {
  id: 'eu-funding-is-shown',
  needs: ['handreichung', 'serie'],
  *check(material) {
    const { handreichung, passages, place } = material;
    const { foerderung } = handreichung;
    if (foerderung?.eu === true) return;
    const own = foerderung && switchedOff(material);
    if (own !== undefined) {
      yield own;
      return;
    }
    for (const { raw, file, start } of passages) {
      const match = funded.exec(raw);
      if (match === null) continue;
      const from = start + match.index;
      yield report(
        'eu-funding-is-shown',
        { found: match[0] },
        { place: place(file, from, from + match[0].length) },
      );
    }
  },
};

/** Told once, at the switch, where the programme, a notice or the imprint says that the EU pays for this very hand-out. */
function switchedOff(material: Material): Problem | undefined {
  const { foerderung, foerderhinweis, stellen } = material.handreichung;
  if (foerderung === undefined) return undefined;
  const { programm = '' } = foerderung;
  const notices = [...foerderhinweis, ...imprintBlocks(material)].map(({ text }) => text);
  const found = fund.test(programm)
    ? programm
    : notices.flatMap((text) => funded.exec(text)?.[0] ?? (isPaidByFund(text) ? [text] : [])).at(0);
  if (found === undefined) return undefined;
  const isSwitch = stellen.key(foerderung, 'eu') !== undefined;
  const place = isSwitch ? stellen.of(foerderung, 'eu') : stellen.key(material.handreichung, 'foerderung');
  return report('eu-funding-is-shown', { found: found.replace(/\s+/g, ' ') }, { place });
}

const isPaidByFund = (text: string): boolean =>
  text
    .split(/(?<=[.!?])\s/)
    .some((sentence) => fund.test(sentence) && /aus Mitteln|finanziert|gefördert/.test(sentence));
