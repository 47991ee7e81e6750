import { latin } from '../latin.ts';
import { textRule } from '../text-rule.ts';

const joined = String.raw`(?<![\p{L}\d])\d[\d.,]*(?:%|€|km|kg|cm|mm|m[²³23]|qm|°C|kW|kWh|MW|MWh|GB|MB|EUR|Euro|Uhr|Prozent|Std\.|Min\.)(?![\p{L}\d-])`;
/** Units of one letter, behind a word in lower case: houses, classes and paragraphs have letters, too. */
const short = String.raw`(?<=(?<!\p{L})\p{Ll}{2,}[ \u00a0]|ca\.[ \u00a0])(?<!§[^\n]{0,40})(?<!(?:Nr|Haus|klasse)\.? )\d[\d.,]*(?:l|L|m|g|t|h|ha|min|ml)(?![\p{L}\d.-])`;
const misspelt = String.raw`(?<![\p{L}\d])\d[\d.,]*[ \u00a0\u202f](?:m[23]|° C)(?![\p{L}\d-])|(?<![\p{L}\d])\d+° C(?!\p{L})`;
/** “€ 250” */
const before = String.raw`(?<![\p{L}\d]|\d[ \u00a0])(?:€|EUR)[ \u00a0]?\d[\d.]*(?:,\d\d)?(?![\d,]*[ \u00a0]?€)`;

/**
 * A unit stands behind its number, with a space between (DIN 5008); compounds such as “20%ig” are left alone.
 *
 * @good Das sind 20 % oder 5 km; ein 100%iger Erfolg.
 * @good Hauptstraße 12h, Klasse 10m, § 16h SGB II und § 5 bis 16m; 20 € für 5 Personen.
 * @good Nach den §§ 174 bis 174c, 181a und 182 bis 184g.
 * @bad Das sind ⟦20%⟧ aller Stellen.
 * @bad Ein Sack fasst ⟦75l⟧ und wiegt ⟦10kg⟧.
 * @bad Das kostet ⟦€ 250⟧ im Monat.
 * @bad Das kostet ⟦15€⟧ am Tag.
 * @bad Ein Raum von ⟦20m2⟧ genügt.
 * @bad Ein Raum von ⟦20 m2⟧ genügt.
 * @bad Es wird um bis zu ⟦10°C⟧ kühler.
 */
export const unitHasASpace = textRule('unit-has-a-space', {
  // All begin with a digit or a sign of money: looked for first, that spares trying each at each letter.
  find: latin(`(?=[\\d€E])(?:${joined}|${short}|${misspelt}|${before})`, 'g'),
  instead: ({ 0: found, index, input }) => {
    // “§§ 174 bis 174c, 182 bis 184g”
    if (/\d[lLmgth]$/.test(found) && /§[^;!?]*$/.test(input.slice(0, index))) return undefined;
    const [, sum] = /^(?:€|EUR)\s?(.+)$/.exec(found) ?? [];
    if (sum !== undefined) return `${sum}\u00a0€`;
    return found
      .replace(/m2$/, 'm²')
      .replace(/m3$/, 'm³')
      .replace(/\s?° C/, '°C')
      .replace(/(?<=\d)\s?(?=[^\d\s.,])/, '\u00a0');
  },
});
