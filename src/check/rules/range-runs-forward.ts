import { report } from '../../problem/index.ts';
import { dateRangesIn } from '../calendar/date-ranges.ts';
import { reversedIn } from '../calendar/reversed.ts';
import { latin } from '../latin.ts';
import { isInAddress, isQuoted } from '../quotes.ts';
import type { Rule } from '../rule.ts';

const range = latin(
  String.raw`(?<![\p{L}\d.,:/])(\d{1,3}(?:[. ]\d{3})*|\d+)(?:\s(?:bis|–)\s|–)(\d{1,3}(?:[. ]\d{3})*|\d+)\s(?:€|Euro|%|Prozent|m²?|km|cm|mm|kg|°C|Jahren?|Monaten?|Wochen?|Tagen?|Stunden?|Minuten?|Personen|Menschen|Kindern?|Teilnehmenden?|Vereinen?|Plätzen?)(?!\p{L})`,
  'g',
);

/**
 * The second number of a range is the greater one, and its second day or hour the later one.
 *
 * @good Das dauert 2–3 Tage und kostet 800 bis 1 200 €; von 20 auf 10 Menschen.
 * @bad Das kostet ⟦60 bis 40 Euro⟧.
 * @bad Das dauert ⟦9–6 Monate⟧.
 * @good Vom 24. September bis 2. Oktober 2024, vom 15. Dezember bis 10. Januar 2025, 24.–26.09.2024.
 * @bad Die Ausstellung läuft vom ⟦24. November bis 2. November 2024⟧.
 * @good Offen von 22 bis 6 Uhr, zwischen 05:00 und 01:00 Uhr, zwischen 24:00 und 06:00 Uhr, vom 3. bis 24. Mai.
 * @bad Das Telefon ist ⟦zwischen 24:00 und 20:00 Uhr⟧ besetzt.
 * @bad Geöffnet ist montags ⟦von 18 bis 14 Uhr⟧.
 * @bad Gezählt wurde ⟦zwischen dem 24. und dem 8. Oktober⟧ 2024.
 */
export const rangeRunsForward: Rule = {
  id: 'range-runs-forward',
  *check(material) {
    const { passages, place } = material;
    for (const passage of passages) {
      const { raw, file, start, quoted, key } = passage;
      for (const { 0: found, 1: from = '', 2: to = '', index } of quoted ? [] : raw.matchAll(range))
        if (worth(from) >= worth(to) && !isInAddress(raw, index))
          yield report(
            'range-runs-forward',
            { found },
            { place: place(file, start + index, start + index + found.length) },
          );
      for (const { text, start: at } of quoted ? [] : reversedIn(raw))
        if (!isQuoted(material, passage, at) && !dateRangesIn(raw).some((each) => text.includes(each.text)))
          yield report(
            'range-runs-forward',
            { found: text },
            { place: place(file, start + at, start + at + text.length) },
          );
      // Of the survey it is told together with the day of the event.
      for (const { text, start: at, from, to } of quoted || key === 'zeitraum' ? [] : dateRangesIn(raw))
        if (to < from && !isQuoted(material, passage, at))
          yield report(
            'range-runs-forward',
            { found: text },
            { place: place(file, start + at, start + at + text.length) },
          );
    }
  },
};

const worth = (number: string): number => Number(number.replace(/[. ]/g, ''));
