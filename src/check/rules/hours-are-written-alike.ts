import { report } from '../../problem/index.ts';
import { latin } from '../latin.ts';
import { isQuoted } from '../quotes.ts';
import type { Rule } from '../rule.ts';

/** “20 Uhr”, “20:00 Uhr”, “9–12 Uhr”; the end of a period with minutes is told as one. */
const fullHour = latin(
  String.raw`(?<![\d.,:–-]|[–-]\s|bis\s)(\d{1,2})(?:(:00)|(\s?[–-]\s?|\sbis\s)(\d{1,2}))?\sUhr(?!\p{L})`,
  'g',
);
const inPeriod =
  /(?<![\d.,:])\d{1,2}:00(?=\s?[–-]\s?\d|\sbis\s\d)|(?<=\d:\d\d(?:\s?[–-]\s?|\sbis\s))\d{1,2}:00(?!\d)/g;

/**
 * Full hours are written in one way, “20:00 Uhr” or “20 Uhr”, as most of them are, those of periods included.
 *
 * @good Um 10:00 Uhr, um 12:00 Uhr und um 14:00 Uhr; von 9 bis 12 Uhr.
 * @bad Um 10:00 Uhr, um 12:00 Uhr, um 14:00 Uhr und um ⟦16 Uhr⟧.
 * @bad Um 10 Uhr, um 12 Uhr, um 14 Uhr und um ⟦16:00 Uhr⟧.
 * @bad Von 08:00 bis 10:00 Uhr, von 11:00 bis 12:00 Uhr und von 13:00 bis 18:00 Uhr, aber um ⟦9 Uhr⟧ und von ⟦9 bis 12 Uhr⟧.
 */
export const hoursAreWrittenAlike: Rule = {
  id: 'hours-are-written-alike',
  *check(material) {
    if (!material.wholeText.includes('Uhr')) return;
    const all = material.passages.flatMap((passage) =>
      passage.quoted || !passage.raw.includes('Uhr')
        ? []
        : [...passage.raw.matchAll(fullHour)]
            .filter(({ index }) => !isQuoted(material, passage, index))
            .map(({ 0: found, 1: hour = '', 2: minutes, 3: between, 4: end = '', index }) => ({
              passage,
              found,
              hour,
              minutes,
              between,
              end,
              index,
            })),
    );
    const long = all.filter(({ minutes }) => minutes !== undefined);
    const short = all.filter(({ minutes }) => minutes === undefined);
    const inPeriods = material.wholeText.match(inPeriod) ?? [];
    const isMostlyLong = long.length === 0 || long.length >= short.length;
    const few = isMostlyLong ? short : long;
    const many = isMostlyLong ? long.length + inPeriods.length : short.length;
    const isPadded = /(?<!\d)0\d:\d\d/.test(material.wholeText);
    const whole = (hour: string): string => `${isPadded ? hour.padStart(2, '0') : hour}:00`;
    // Of four one may be the odd one; more were meant so. Periods alone tell less.
    if (many < (long.length === 0 ? 4 : 3) * few.length) return;
    for (const { passage, found, hour, minutes, between, end, index } of few) {
      // A period of full hours is often short where single times are not.
      if (between !== undefined && inPeriods.length < 4) continue;
      const start = passage.start + index;
      const period = between === undefined ? '' : `${between}${whole(end)}`;
      const instead = minutes === undefined ? `${whole(hour)}${period} Uhr` : `${hour} Uhr`;
      const place = material.place(passage.file, start, start + found.length);
      yield report('hours-are-written-alike', { found, instead }, { place, expected: [instead] });
    }
  },
};
