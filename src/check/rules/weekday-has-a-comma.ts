import { textRule } from '../text-rule.ts';

/**
 * A comma stands between the weekday and its date.
 *
 * @good Am Dienstag, dem 24. September 2024; jeden Dienstag; Dienstag, 24.09.2024.
 * @bad Treffen am ⟦Dienstag 24.⟧ September 2024.
 */
export const weekdayHasAComma = textRule('weekday-has-a-comma', {
  find: /\b(Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag) (\d{1,2}\.)(?=\s?(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|\d{1,2}\.))/g,
  instead: ([, day, date]) => `${day}, ${date}`,
});
