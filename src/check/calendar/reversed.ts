import { latin } from '../latin.ts';
import { months } from './dates.ts';

/** A span found in a text; offsets count in the text. */
export interface Reversed {
  readonly text: string;
  readonly start: number;
}

const time = String.raw`(\d{1,2})(?:[:.](\d\d))?`;
const hours = latin(
  String.raw`(?<!\p{L})(?:[Zz]wischen|[Vv]on)\s${time}(?:\sUhr)?\s(?:und|bis)\s${time}\sUhr(?!\s(?:am\s(?:nächsten|folgenden|Folge)|des\s(?:nächsten|folgenden|Folge)|tags\sdarauf))`,
  'g',
);
const month = months.join('|');
const days = latin(
  String.raw`(?<!\p{L})(?:[Zz]wischen\sdem|[Vv]om)\s(\d{1,2})\.\s(?:und|bis)\s(?:(?:dem|zum)\s)?(\d{1,2})\.\s(?:${month})(?!\p{L})`,
  'g',
);

/**
 * Spans of hours and of days of one month that end before they begin: “zwischen 24:00 und 20:00 Uhr”, “zwischen dem 24. und
 * dem 8. Oktober”. What goes on through the night ends by noon.
 */
export function reversedIn(text: string): readonly Reversed[] {
  if (!/wischen|[Vv]o[mn]\s\d/.test(text)) return [];
  const ofHours = [...text.matchAll(hours)].filter(([, from, rest, to, more]) => {
    const [begin, end] = [minuteOf(from, rest), minuteOf(to, more)];
    return begin > end && (begin === midnight ? end > 6 * 60 : end > midnight / 2);
  });
  const ofDays = [...text.matchAll(days)].filter(([, from, to]) => Number(from) >= Number(to));
  return [...ofHours, ...ofDays].map(({ 0: found, index }) => ({ text: found, start: index }));
}

const midnight = 24 * 60;
const minuteOf = (hour = '', minute = ''): number => Number(hour) * 60 + Number(minute);
