import { report } from '../../problem/index.ts';
import { latin } from '../latin.ts';
import { isQuoted } from '../quotes.ts';
import type { Rule } from '../rule.ts';

const fullHour = latin(String.raw`(?<![\d.,:–-]|[–-]\s|bis\s)(\d{1,2})(:00)?\sUhr(?!\p{L})`, 'g');

/**
 * Full hours are written in one way, “20:00 Uhr” or “20 Uhr”, as most of them are.
 *
 * @good Um 10:00 Uhr, um 12:00 Uhr und um 14:00 Uhr; von 9 bis 12 Uhr.
 * @bad Um 10:00 Uhr, um 12:00 Uhr, um 14:00 Uhr und um ⟦16 Uhr⟧.
 * @bad Um 10 Uhr, um 12 Uhr, um 14 Uhr und um ⟦16:00 Uhr⟧.
 */
export const hoursAreWrittenAlike: Rule = {
  id: 'hours-are-written-alike',
  *check(material) {
    const all = material.passages.flatMap((passage) =>
      passage.quoted || !passage.raw.includes('Uhr')
        ? []
        : [...passage.raw.matchAll(fullHour)]
            .filter(({ index }) => !isQuoted(material, passage, index))
            .map(({ 0: found, 1: hour = '', 2: minutes, index }) => ({
              passage,
              found,
              hour,
              minutes,
              index,
            })),
    );
    const long = all.filter(({ minutes }) => minutes !== undefined);
    const short = all.filter(({ minutes }) => minutes === undefined);
    const [few, many] = long.length < short.length ? [long, short] : [short, long];
    // Of four one may be the odd one; more were meant so.
    if (many.length < 3 * few.length) return;
    for (const { passage, found, hour, minutes, index } of few) {
      const start = passage.start + index;
      const instead = minutes === undefined ? `${hour}:00 Uhr` : `${hour} Uhr`;
      const place = material.place(passage.file, start, start + found.length);
      yield report('hours-are-written-alike', { found, instead }, { place, expected: [instead] });
    }
  },
};
