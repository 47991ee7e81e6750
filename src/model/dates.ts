import type { Datum, Zeit } from './types.ts';

const monate = 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(
  ' ',
);

/** `2024-09-24` as "24. September 2024", with a no-break space after the day. */
export function langesDatum(datum: Datum): string {
  const [year = '', month = '', day = ''] = datum.split('-');
  return `${Number(day)}.\u00a0${monate[Number(month) - 1] ?? month} ${year}`;
}

/** Date and times in one line: "24. September 2024, 10:00–15:00 Uhr"; without an end "ab 10:00 Uhr". */
export function datumUndZeit(datum: Datum, beginn: Zeit | undefined, ende: Zeit | undefined): string {
  const tag = langesDatum(datum);
  if (beginn !== undefined && ende !== undefined) return `${tag}, ${beginn}–${ende}\u00a0Uhr`;
  if (beginn !== undefined) return `${tag}, ab ${beginn}\u00a0Uhr`;
  return ende === undefined ? tag : `${tag}, bis ${ende}\u00a0Uhr`;
}
