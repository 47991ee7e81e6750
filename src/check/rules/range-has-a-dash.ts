import { months } from '../calendar/dates.ts';
import { latin } from '../latin.ts';
import { textRule } from '../text-rule.ts';

/** Numbers with a hyphen that are no range: telephone, standards, files, and what is told by a word before. */
const before = latin(
  String.raw`(?<!\p{L})(?:tel(?:efon)?|fon|(?:tele)?fax|mobil|isbn|issn|din|iso|en|az|aktenzeichen|\p{L}*nummer|konto)(?!\p{L})[\s.:/()+\d-]{0,25}$`,
  'i',
);

const number = String.raw`\d{1,4}(?: \d{3}(?!\d))?`;
const hour = String.raw`(?:[01]?\d|2[0-4])`;
const time = String.raw`${hour}:[0-5]\d`;
const date = String.raw`[0-3]?\d\.[01]?\d\.`;
const month = `(?:${months.join('|')})`;
const weekday = '(?:(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag|Mittwoch|Sonnabend|Mo|Di|Mi|Do|Fr|Sa|So)';
const ranges = [
  String.raw`${number} ?- ?${number}(?![\d/:\p{L}-]|[.,]\d)`,
  String.raw`\d{1,2}\. ?- ?\d{1,2}\.(?=\s${month})`,
  String.raw`${time}(?: Uhr)?-${time}(?![\d:.-]\d)`,
  String.raw`${hour}(?:\.[0-5]\d)?-${hour}(?:\.[0-5]\d)?(?= Uhr)`,
  String.raw`${date}(?:\d{4})?-${date}(?:(?:20)?\d\d)?(?![\d-])`,
  String.raw`${month}-${month}(?![\p{L}-])`,
  String.raw`${weekday}\.?-${weekday}(?![\p{L}-])`,
];
const range = latin(String.raw`(?<![\p{L}\d.,/:+-])(?:${ranges.join('|')})`, 'g');

/**
 * A range of numbers has an en dash without spaces: the second number is greater than the first. Numbers may be
 * grouped (“1 200”) or days of a month (“15.”). So has one of times, dates, weekdays and months.
 *
 * @good Das dauert 2–3 Tage, von 2021–2027; Telefon 0351-4567; am 2024-09-24; Block 7-3.
 * @good Montag–Freitag 9:00–16:00 Uhr, die Mai-Kundgebung, die Sonntag-Montag-Regelung, am 2024-10-09.
 * @good ISBN 978-3-16 und DIN 66001-66003 bleiben, wie sie sind.
 * @bad Das dauert ⟦2-3⟧ Tage.
 * @bad Die Förderperiode ⟦2021-2027⟧ läuft.
 * @bad Das war vom ⟦15.-30.⟧ Mai und kostet viel.
 * @bad Es dauert, bis Mittel fließen, ⟦6-9⟧ Monate und kostet ⟦800-1 200⟧ €.
 * @bad Geöffnet ist ⟦Mo-Fr⟧ von ⟦09:00-16:00⟧ oder ⟦8-12⟧ Uhr, vom ⟦12.05.-14.05.⟧ auch abends.
 * @bad
 *   | Tag | Zeit |
 *   | --- | --- |
 *   | ⟦Montag-Freitag⟧ | ⟦9:00-16:00⟧ |
 */
export const rangeHasADash = textRule('range-has-a-dash', {
  find: range,
  instead: ({ 0: found, index, input }) => {
    if (/[A-Za-z]|[:.]\d/.test(found) || /^ Uhr/.test(input.slice(index + found.length)))
      return found.replace('-', '–');
    const [from = '', to = ''] = found.replace(/[ .]/g, '').split('-');
    return Number(to) > Number(from) && !from.startsWith('0') && !before.test(input.slice(0, index))
      ? found.replace(/ ?- ?/, '–')
      : undefined;
  },
});
