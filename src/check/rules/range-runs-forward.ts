import { report } from '../../problem/index.ts';
import { latin } from '../latin.ts';
import { isInAddress } from '../quotes.ts';
import type { Rule } from '../rule.ts';

const range = latin(
  /(?<![\p{L}\d.,:/])(\d{1,3}(?:[. ]\d{3})*|\d+)(?:\s(?:bis|–)\s|–)(\d{1,3}(?:[. ]\d{3})*|\d+)\s(?:€|Euro|%|Prozent|m²?|km|cm|mm|kg|°C|Jahren?|Monaten?|Wochen?|Tagen?|Stunden?|Minuten?|Personen|Menschen|Kindern?|Teilnehmenden?|Vereinen?|Plätzen?)(?!\p{L})/gu,
);

/**
 * The second number of a range is the greater one.
 *
 * @good Das dauert 2–3 Tage und kostet 800 bis 1 200 €; von 20 auf 10 Menschen.
 * @bad Das kostet ⟦60 bis 40 Euro⟧.
 * @bad Das dauert ⟦9–6 Monate⟧.
 */
export const rangeRunsForward: Rule = {
  id: 'range-runs-forward',
  *check({ passages, place }) {
    for (const { raw, file, start, quoted } of passages)
      for (const { 0: found, 1: from = '', 2: to = '', index } of quoted ? [] : raw.matchAll(range))
        if (worth(from) >= worth(to) && !isInAddress(raw, index))
          yield report(
            'range-runs-forward',
            { found },
            { place: place(file, start + index, start + index + found.length) },
          );
  },
};

const worth = (number: string): number => Number(number.replace(/[. ]/g, ''));
