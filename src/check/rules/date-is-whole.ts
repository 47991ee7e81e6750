import { type Problem, report } from '../../problem/index.ts';
import { months } from '../calendar/dates.ts';
import { passagesWith } from '../hits.ts';
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
 * @bad seiten/text.md
 *   ---
 *   titel: Zum Weiterlesen
 *   ---
 *   - **Januar 2025:** Der Kalender geht online.
 *   - **⟦März⟧:** Die Gemeinden tauschen Verträge.
 *   - **Juni 2025:** Jugendliche stellen Ideen vor.
 * @good seiten/text.md
 *   ---
 *   titel: Zum Weiterlesen
 *   ---
 *   - Januar: Der Kalender geht online.
 *   - Im März 2025: Die Gemeinden tauschen Verträge.
 *   - Junge Menschen stellen Ideen vor.
 * @bad zusammenfassung.md
 *   ---
 *   titel: Zusammenfassung
 *   ---
 *   Weiter geht es am 24. September, am ⟦5. Dezember⟧ und danach.
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
    yield* toldElsewhere(material);
    yield* amongOthers(material);
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

/** A day that another file tells of with its year, and this one never does. */
function* toldElsewhere(material: Material): Iterable<Problem> {
  const { passages, wholeText, handreichung, place } = material;
  const { datum } = handreichung;
  for (const { raw, file, start, quoted, form, key } of passagesWith(material, bare)) {
    if (key !== 'body' || quoted || form === 'link' || !/(?:protokolle|kurzfassungen|seiten)\//.test(file))
      continue;
    const [only, ...more] = raw.matchAll(bare);
    // Several days without a year are days of every year.
    for (const { 0: found, 1: day = '', 2: month = '', index } of only && more.length === 0 ? [only] : []) {
      const isEvent = datum.endsWith(
        `-${String(months.indexOf(month) + 1).padStart(2, '0')}-${day.padStart(2, '0')}`,
      );
      if (!/(?:am|de[mn]|zum|vom|bis|ab)\s$/.test(raw.slice(0, index))) continue;
      if (isEvent || /\d{4}|[Jj]ahr|[Jj]ede/.test(raw)) continue;
      const withYear = new RegExp(`(?<!\\d)${day}\\.\\s${month}\\s20\\d\\d`);
      if (!withYear.test(wholeText)) continue;
      const own = passages.filter((each) => each.file === file).some((each) => withYear.test(each.raw));
      const at = start + index;
      if (!own) yield whole(found, place(file, at, at + found.length));
    }
  }
}

const item = new RegExp(
  String.raw`^[ \t]*(?:[-*]|\d+\.)\s+(?:\*\*)?((?:(?:(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag|Mittwoch),?\s)?(?:(?:Ab|Bis|Im|Anfang|Mitte|Ende)\s)?(?:\d{1,2}\.\s)?(?:${names}))(\s20\d\d)?(?!\p{L}|\s20)|^#`,
  'gmu',
);

/** In a list of dates one item without the year that all others have. */
function* amongOthers({ texts, sources, place }: Material): Iterable<Problem> {
  for (const file of new Set(texts.map((each) => each.file))) {
    const source = sources.get(file) ?? '';
    const lists: RegExpExecArray[][] = [[]];
    for (const match of source.matchAll(item))
      if (match[1] === undefined) lists.push([]);
      else lists.at(-1)?.push(match);
    for (const list of lists) {
      const [odd, ...more] = list.filter(([, , year]) => year === undefined);
      const [line = '', date = ''] = odd ?? [];
      if (odd === undefined || more.length > 0 || list.length < 3) continue;
      const at = odd.index + line.length - date.length;
      yield whole(date, place(file, at, at + date.length));
    }
  }
}

const whole = (found: string, place: NonNullable<Problem['place']>): Problem =>
  report('date-is-whole', { found }, { place });
