import { type Problem, report } from '../../problem/index.ts';
import { months } from '../calendar/dates.ts';
import type { Material } from '../material/material.ts';
import type { Rule } from '../rule.ts';

const names = months.join('|');
const shorts = 'Jan|Feb|Febr|Mär|Apr|Jun|Jul|Aug|Sep|Sept|Okt|Nov|Dez';
const faulty = new RegExp(
  [
    String.raw`(?<![\d.,–-])\d{1,2} (?:${names}) \d{4}(?!\d)`,
    String.raw`(?<![\d.])\d{1,2}\.\s(?:${names}) \d{2}(?![\d.:])`,
    String.raw`(?<![\d.])\d{1,2}\.\s(?:${shorts})\.?\s\d{4}(?!\d)`,
    String.raw`(?<![\d.])\d{1,2}\.\d{1,2},\s?\d{4}(?!\d)`,
  ].join('|'),
  'gu',
);

/**
 * A date has its full stops, the name of its month in full, and four digits for the year; where the summary says when the
 * event was, it has a year.
 *
 * @good Am 24. September 2024 und am 24.09.2024; 5 Mai-Feste; im Mai 2024.
 * @bad Am ⟦24 September 2024⟧ ging es los.
 * @bad Am ⟦24. Sept. 2024⟧ ging es los.
 * @bad Am ⟦24. September 24⟧ ging es los.
 * @bad zusammenfassung.md
 *   ---
 *   titel: Zusammenfassung
 *   wann: ⟦24. September, 10:00–14:00 Uhr⟧
 *   ---
 *   Ein Satz.
 * @bad zusammenfassung.md
 *   ---
 *   titel: Zusammenfassung
 *   ---
 *   Am 24. September kamen alle. Weiter geht es am ⟦11. Juni⟧ im Jugendhaus.
 */
export const dateIsWhole: Rule = {
  id: 'date-is-whole',
  *check(material) {
    const { passages, place } = material;
    for (const { raw, file, start, quoted, form } of passages)
      for (const { 0: found, index } of quoted || form === 'link' ? [] : raw.matchAll(faulty))
        yield report(
          'date-is-whole',
          { found },
          { place: place(file, start + index, start + index + found.length) },
        );
    yield* inSummary(material);
    const wann = material.chapter('zusammenfassung')?.wann;
    const at = wann && material.of(wann);
    // As written: Markdown takes “24. September” for the item of a list.
    const { start = 0, end = 0 } = at ? material.span(at) : {};
    const stated = material.sources.get(at?.file ?? '')?.slice(start, end);
    if (stated && at && new RegExp(String.raw`\d\.\s?(?:${names}|\d)`).test(stated) && !/\d{4}/.test(stated))
      yield whole(stated, at);
  },
};

const bare = new RegExp(String.raw`(?<![\d.–-])(\d{1,2})\.\s(${names})(?!\p{L}|\s\d)`, 'gu');

/** The summary is read years later: a day other than that of the event has its year within the sentence. */
function* inSummary({ passages, handreichung: { datum }, place }: Material): Iterable<Problem> {
  for (const { raw, file, start, quoted, form, key } of passages) {
    if (!/zusammenfassung\.md$/.test(file) || key !== 'body' || quoted || form === 'link') continue;
    for (const { 0: found, 1: day, 2: month = '', index } of raw.matchAll(bare)) {
      const isEvent = datum.endsWith(
        `-${String(months.indexOf(month) + 1).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
      );
      const sentence = /^.*?(?:[.!?]\s+\p{Lu}|$)/su.exec(raw.slice(index + found.length))?.[0] ?? '';
      const at = start + index;
      if (!isEvent && !/\d{4}/.test(raw.slice(0, index) + sentence))
        yield whole(found, place(file, at, at + found.length));
    }
  }
}

const whole = (found: string, place: NonNullable<Problem['place']>): Problem =>
  report('date-is-whole', { found }, { place });
