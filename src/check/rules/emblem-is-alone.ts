import { report } from '../../problem/index.ts';
import { latin } from '../latin.ts';
import { picturesOf } from '../pictures.ts';
import type { Rule } from '../rule.ts';

/** Signs of the Union and its funds; those of a programme, as of LEADER or Interreg, are marks of their own. */
const union = latin(
  String.raw`(?<!\p{L})(?:ESF|EFRE|AMIF|EMFAF)(?!\p{L})|(?<!\p{L})EU(?!\p{L})|Europäische[nrs]?\s(?:Union|Sozialfonds|Kommission|Flagge|Emblem|Fonds)|(?<!\p{L})Europa(?:flagge|fahne|emblem|sterne)|Sternenkranz|European\sUnion`,
);
/** The file of such a sign, whatever its text says. */
const file =
  /(?:^|[/_-])(?:eu|esf|efre|amif|europa|euflagge|euemblem)(?:[_-]?(?:plus|emblem|logo|flagge|fahne))*(?:[_-](?:de|rgb|cmyk|farbe|quer))*\.\w+$/i;
/** Authorities give out files that hold their mark and the emblem in one. */
const authority = latin(String.raw`(?<!\p{L})(?:Land|Landes|Freistaat)(?!\p{L})|[Mm]inisterium|Landkreis`);

/**
 * The emblem and its statement are printed where `foerderung: eu` is on; no other logo stands for the Union or its
 * fund beside them (Regulation (EU) 2021/1060, Annex IX).
 *
 * @good handreichung.yaml
 *   nummer: 1
 *   titel: Werkstatt
 *   datum: 2024-09-24
 *   veroeffentlicht: 2024-10
 *   foerderung:
 *     eu: true
 *     logos:
 *       - {bild: bilder/saal.svg, alt: Freistaat Sachsen}
 *       - {bild: bilder/saal.svg, alt: LEADER – Entwicklung des ländlichen Raums}
 *   kapitel:
 *     - art: impressum
 * @bad handreichung.yaml
 *   nummer: 1
 *   titel: Werkstatt
 *   datum: 2024-09-24
 *   veroeffentlicht: 2024-10
 *   foerderung:
 *     eu: true
 *     logos:
 *       - {bild: bilder/saal.svg, alt: ⟦EU-Emblem mit dem Schriftzug ESF Plus⟧}
 *   kapitel:
 *     - art: impressum
 */
export const emblemIsAlone: Rule = {
  id: 'emblem-is-alone',
  needs: ['handreichung', 'serie'],
  *check(material) {
    if (material.handreichung.foerderung?.eu !== true) return;
    for (const { alt = '', picture, altPlace, isLogo } of picturesOf(material)) {
      if (!isLogo || authority.test(alt) || !(union.test(alt) || file.test(picture))) continue;
      yield report('emblem-is-alone', { found: alt === '' ? picture : alt }, { place: altPlace });
    }
  },
};
