import { report } from '../../problem/index.ts';
import { datesIn, exists, months } from '../calendar/dates.ts';
import { hitsIn } from '../hits.ts';
import { latin } from '../latin.ts';
import type { Rule } from '../rule.ts';

/** A day beyond the end of its month, without a year: “31. November”, “am 31.11.” */
const beyond = latin(
  String.raw`(?<![\d.,])(?:(?:(?:3[2-9]|[4-9]\d)\.\s(?:${months.join('|')})|30\.\sFebruar|31\.\s(?:Februar|April|Juni|September|November))(?![\p{L}-])|(?<=(?:am|zum|vom|ab|bis|de[nm])\s)(?:30\.\s?0?2|31\.\s?(?:0?[2469]|11))\.(?!\d))(?!\s?\d{2})`,
  'g',
);

/**
 * A date in the text is in the calendar.
 *
 * @good Am 29.02.2024 und am 30. Juni 2025; Version 31.2.1.
 * @bad Am ⟦31.09.2024⟧ geht es los.
 * @bad Wir melden uns bis zum ⟦31. November⟧.
 * @good Am 29. Februar und am 31. Oktober, Abschnitt 31.2.
 */
export const dateExists: Rule = {
  id: 'date-exists',
  *check(material) {
    const { passages, place } = material;
    for (const { raw, file, start } of passages)
      for (const { iso, text, start: from, end } of datesIn(raw))
        if (!exists(iso))
          yield report('date-exists', { found: text }, { place: place(file, start + from, start + end) });
    for (const { passage, index, found } of hitsIn(material, beyond)) {
      const start = passage.start + index;
      yield report('date-exists', { found }, { place: place(passage.file, start, start + found.length) });
    }
  },
};
