export const months =
  'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' ');
export const weekdays = 'Sonntag Montag Dienstag Mittwoch Donnerstag Freitag Samstag'.split(' ');

/** A date found in a text; offsets count in the text. */
export interface FoundDate {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** `2024-09-24`, even if there is no such day. */
  readonly iso: string;
  readonly weekday?: string;
}

const pattern = new RegExp(
  String.raw`(?:(?<weekday>Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag)s?,?\s+(?:de[nmr]\s+)?)?(?<![\d.])(?<day>\d{1,2})\.\s?(?:(?<name>${months.join('|')})\s+|(?<month>\d{1,2})\.\s?)(?<year>\d{4}|\d{2}(?![\d.:]))(?!\d)`,
  'gu',
);

/** All full dates of a text: `24.09.2024`, `24. September 2024`, with or without a weekday before. */
export function datesIn(text: string): FoundDate[] {
  if (!/\d\./.test(text)) return [];
  return [...text.matchAll(pattern)].map((match) => {
    const { day = '', name, month = '', year = '', weekday } = match.groups ?? {};
    const number = name === undefined ? Number(month) : months.indexOf(name) + 1;
    const whole = year.length === 2 ? `20${year}` : year;
    const iso = [whole, String(number).padStart(2, '0'), day.padStart(2, '0')].join('-');
    const found = { text: match[0], start: match.index, end: match.index + match[0].length, iso };
    return weekday === undefined
      ? found
      : { ...found, weekday: weekday === 'Sonnabend' ? 'Samstag' : weekday };
  });
}

/** Whether there is such a day. */
export function exists(iso: string): boolean {
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso);
}

/** The German weekday of a date. */
export const weekdayOf = (iso: string): string => weekdays[new Date(`${iso}T00:00:00Z`).getUTCDay()] ?? '';

/** `24.09.2024` */
export const german = (iso: string): string => iso.split('-').reverse().join('.');
