import type { Datum, Monat, Zeit } from '../model/index.ts';
import { minutesOf } from './clock.ts';
import type { Woerter } from './words.ts';

/** `2024-09-24` → `24. September 2024` */
export function longDate(datum: Datum, wort: Woerter): string {
  const [year, month, day] = numbers(datum);
  return wort.datum(day, wort.monate[month - 1] ?? '', year);
}

/** `2024-09-24` → `Dienstag` */
export function weekday(datum: Datum, wort: Woerter): string {
  const [year, month, day] = numbers(datum);
  return wort.wochentage[new Date(Date.UTC(year, month - 1, day)).getUTCDay()] ?? '';
}

/** `2024-10` or `2024-10-01` → `Oktober 2024` */
export function monthAndYear(monat: Monat, wort: Woerter): string {
  const [year, month] = numbers(monat);
  return `${wort.monate[month - 1]} ${year}`;
}

/** `10:00`, `15:00` → `10:00–15:00 Uhr`; one of them may be missing. */
export function timeSpan(von: Zeit | undefined, bis: Zeit | undefined, wort: Woerter): string {
  const times = [von, bis].filter((zeit) => zeit !== undefined);
  return times.length === 0 ? '' : wort.uhr(times.join('–'));
}

/** Part of the day a time span lies in. */
export function partOfDay(von: Zeit, wort: Woerter): string {
  const start = minutesOf(von);
  if (start < 12 * 60) return wort.vormittag;
  return start < 18 * 60 ? wort.nachmittag : wort.abend;
}

function numbers(datum: string): [number, number, number] {
  const [year = 0, month = 1, day = 1] = datum.split('-').map(Number);
  return [year, month, day];
}
