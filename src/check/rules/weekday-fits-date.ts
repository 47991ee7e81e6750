import { report } from '../../problem/index.ts';
import { datesIn, exists, german, weekdayOf } from '../calendar/dates.ts';
import type { Rule } from '../rule.ts';

/**
 * A weekday beside a full date is the one of that date.
 *
 * @good Am Dienstag, 24. September 2024, und am Sonnabend, dem 28.09.2024.
 * @bad Am ⟦Montag, 24. September 2024⟧, ging es los.
 */
export const weekdayFitsDate: Rule = {
  id: 'weekday-fits-date',
  *check({ passages, place }) {
    for (const { raw, file, start } of passages)
      for (const { weekday, iso, start: from, end } of datesIn(raw)) {
        if (weekday === undefined || !exists(iso) || weekdayOf(iso) === weekday) continue;
        const args = { found: weekday, date: german(iso), weekday: weekdayOf(iso) };
        yield report('weekday-fits-date', args, {
          place: place(file, start + from, start + end),
          expected: [weekdayOf(iso)],
        });
      }
  },
};
