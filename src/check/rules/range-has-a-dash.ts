import { months } from '../calendar/dates.ts';
import { latin } from '../latin.ts';
import { textRule } from '../text-rule.ts';

/** Numbers with a hyphen that are no range: telephone, standards, files, and what is told by a word before. */
const before = latin(
  String.raw`(?<!\p{L})(?:tel(?:efon)?|fon|(?:tele)?fax|mobil|isbn|issn|din|iso|en|az|aktenzeichen|\p{L}*nummer|konto)(?!\p{L})[\s.:/()+\d-]{0,25}$`,
  'i',
);

const number = String.raw`\d{1,4}(?: \d{3}(?!\d))?`;
const range = new RegExp(
  String.raw`(?<![\p{L}\d.,/:+-])(?:${number} ?- ?${number}(?![\d/:\p{L}-]|[.,]\d)|\d{1,2}\. ?- ?\d{1,2}\.(?=\s(?:${months.join('|')})))`,
  'gu',
);

/**
 * A range of numbers has an en dash without spaces: the second number is greater than the first. Numbers may be
 * grouped (“1 200”) or days of a month (“15.”).
 *
 * @good Das dauert 2–3 Tage, von 2021–2027; Telefon 0351-4567; am 2024-09-24; Block 7-3.
 * @good ISBN 978-3-16 und DIN 66001-66003 bleiben, wie sie sind.
 * @bad Das dauert ⟦2-3⟧ Tage.
 * @bad Die Förderperiode ⟦2021-2027⟧ läuft.
 * @bad Das war vom ⟦15.-30.⟧ Mai und kostet viel.
 * @bad Es dauert, bis Mittel fließen, ⟦6-9⟧ Monate und kostet ⟦800-1 200⟧ €.
 */
export const rangeHasADash = textRule('range-has-a-dash', {
  find: range,
  instead: ({ 0: found, index, input }) => {
    const [from = '', to = ''] = found.replace(/[ .]/g, '').split('-');
    return Number(to) > Number(from) && !from.startsWith('0') && !before.test(input.slice(0, index))
      ? found.replace(/ ?- ?/, '–')
      : undefined;
  },
});
