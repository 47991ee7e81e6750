import { months } from './dates.ts';

/** A range of days found in a text; offsets count in the text. */
export interface DateRange {
  readonly text: string;
  readonly start: number;
  /** `2024-09-24`; the year of the end, where the beginning has none. */
  readonly from: string;
  readonly to: string;
}

const month = String.raw`(?:\s?(?:(${months.join('|')})|(\d{1,2})\.))?`;
const pattern = new RegExp(
  String.raw`(?<![\d.])(\d{1,2})\.${month}(?:\s?(\d{4}))?(?:\sbis\s(?:zum\s)?|\s?[–-]\s?)(\d{1,2})\.\s?(?:(${months.join('|')})|(\d{1,2})\.)\s?(\d{4})(?!\d)`,
  'gu',
);

/** All ranges whose end is a full date: “24.–30. September 2024”, “24.09. bis 02.10.2024”. */
export const dateRangesIn = (text: string): DateRange[] =>
  (/\d\./.test(text) ? [...text.matchAll(pattern)] : []).map((match) => {
    const [found, day = '', name, number, year, toDay = '', toName, toNumber, toYear = ''] = match;
    const last = monthOf(toName, toNumber) ?? 0;
    const first = monthOf(name, number) ?? last;
    // From December to January the year changes, and is told once.
    const isOver = year === undefined && first - last >= 6;
    return {
      text: found,
      start: match.index,
      from: iso(year ?? String(Number(toYear) - Number(isOver)), first, day),
      to: iso(toYear, last, toDay),
    };
  });

const monthOf = (name: string | undefined, number: string | undefined): number | undefined =>
  name === undefined ? (number && Number(number)) || undefined : months.indexOf(name) + 1;

const iso = (year: string, month: number, day: string): string =>
  [year, String(month).padStart(2, '0'), day.padStart(2, '0')].join('-');
