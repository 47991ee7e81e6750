import { report } from '../../problem/index.ts';
import { datesIn, exists } from '../calendar/dates.ts';
import type { Rule } from '../rule.ts';

/**
 * A date in the text is in the calendar.
 *
 * @good Am 29.02.2024 und am 30. Juni 2025; Version 31.2.1.
 * @bad Am ⟦31.09.2024⟧ geht es los.
 */
export const dateExists: Rule = {
  id: 'date-exists',
  *check({ passages, place }) {
    for (const { raw, file, start } of passages)
      for (const { iso, text, start: from, end } of datesIn(raw))
        if (!exists(iso))
          yield report('date-exists', { found: text }, { place: place(file, start + from, start + end) });
  },
};
