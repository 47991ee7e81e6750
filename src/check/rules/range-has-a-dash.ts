import { textRule } from '../text-rule.ts';

/** Numbers with a hyphen that are no range: telephone, standards, files, and what is told by a word before. */
const before =
  /(?:tel|fon|fax|mobil|isbn|issn|din|iso|en|az|aktenzeichen|nummer|konto)[\p{L}\s.:/()+\d-]{0,25}$/iu;

/**
 * A range of numbers has an en dash without spaces: the second number is greater than the first.
 *
 * @good Das dauert 2–3 Tage, von 2021–2027; Telefon 0351-4567; am 2024-09-24; Block 7-3.
 * @good ISBN 978-3-16 und DIN 66001-66003 bleiben, wie sie sind.
 * @bad Das dauert ⟦2-3⟧ Tage.
 * @bad Die Förderperiode ⟦2021-2027⟧ läuft.
 */
export const rangeHasADash = textRule('range-has-a-dash', {
  find: /(?<![\p{L}\d.,/:+-])(\d{1,4}) ?- ?(\d{1,4})(?![\d/:\p{L}-]|[.,]\d)/gu,
  instead: ({ 0: found, 1: from = '', 2: to = '', index, input }) =>
    Number(to) > Number(from) && !from.startsWith('0') && !before.test(input.slice(0, index))
      ? found.replace(/ ?- ?/, '–')
      : undefined,
});
