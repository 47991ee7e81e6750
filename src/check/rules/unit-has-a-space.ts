import { textRule } from '../text-rule.ts';

/**
 * A space stands between a number and its unit (DIN 5008); compounds such as “20%ig” are left alone.
 *
 * @good Das sind 20 % oder 5 km; ein 100%iger Erfolg.
 * @bad Das sind ⟦20%⟧ aller Stellen.
 * @bad Das kostet ⟦15€⟧ am Tag.
 * @bad Ein Raum von ⟦20m2⟧ genügt.
 * @bad Ein Raum von ⟦20 m2⟧ genügt.
 * @bad Es wird um bis zu ⟦10°C⟧ kühler.
 */
export const unitHasASpace = textRule('unit-has-a-space', {
  find: /(?<![\p{L}\d])\d[\d.,]*(?:%|€|km|kg|cm|mm|m[²³23]|qm|°C|kWh|MWh|EUR|Euro|Uhr)(?![\p{L}\d-])|(?<![\p{L}\d])\d[\d.,]* (?:m[23]|° C)(?![\p{L}\d-])/gu,
  instead: ([found]) =>
    found
      .replace(/m2$/, 'm²')
      .replace(/m3$/, 'm³')
      .replace('° C', '°C')
      .replace(/(?<=\d)(?=[^\d.,])/, '\u00a0'),
});
