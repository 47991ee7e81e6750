import { latin } from '../latin.ts';
import { countOf, severalInWords } from '../numerals.ts';
import { months } from './dates.ts';

/** Something found in a text with how many months it takes; offsets count in the text. */
export interface MonthSpan {
  readonly text: string;
  readonly start: number;
  readonly months: number;
}

const month = months.join('|');
const spans = latin(
  String.raw`(?<!\p{L})[Vv]on\s(${month})(?:\s(20\d\d))?\sbis\s(${month})(?:\s(20\d\d))?(?!\p{L})`,
  'g',
);
const count = String.raw`(?<![\p{L}\d.,–-])(?:(${severalInWords}|[2-9]|1[0-8])\sMonate[n]?|(ein\shalbes\sJahr|ein(?:em)?\s(?:halben\s)?Jahr|ein(?:em)?\sVierteljahr))(?!\p{L})`;
/** How long something went on: “sechs Monate lang”, “also ein Jahr”; what was to last, or lasted elsewhere, has no such word. */
const durations = latin(
  String.raw`${count}(?=\slang(?!\p{L}))|(?<=(?<!\p{L})(?:also|insgesamt|das\s(?:sind|waren)|genau)\s)${count}`,
  'gi',
);
const outcomes = latin(
  String.raw`(?<=(?<!\p{L})(?:\p{L}*[Ee]rgebnis(?:se)?|Bilanz|Fazit|Auswertung|Zwischenstand)\snach\s)${count}`,
  'gi',
);

/** Spans of whole months: “Von März bis August 2025”, with the months from the first to the last. */
export const monthSpansIn = (text: string): readonly MonthSpan[] =>
  (/[Vv]on\s/.test(text) ? [...text.matchAll(spans)] : []).map(
    ({ 0: found, 1: from = '', 2: year, 3: to = '', 4: end, index }) => {
      const years = year === undefined || end === undefined ? 0 : Number(end) - Number(year);
      const steps = months.indexOf(to) - months.indexOf(from) + years * 12;
      return { text: found, start: index, months: (steps < 0 ? steps + 12 : steps) + 1 };
    },
  );

/** How long something went on, as a text says it in months. */
export const durationsIn = (text: string): readonly MonthSpan[] => found(text, durations);

/** How long something had gone on when its outcome is told: “Das Ergebnis nach sechs Monaten”. */
export const outcomesIn = (text: string): readonly MonthSpan[] => found(text, outcomes);

const found = (text: string, pattern: RegExp): readonly MonthSpan[] =>
  (/Monat|Jahr|jahr/.test(text) ? [...text.matchAll(pattern)] : []).map(
    ({ 0: whole, 1: one, 2: year, 3: two, 4: other, index }) => {
      const numeral = one ?? two;
      return {
        text: whole,
        start: index,
        months: numeral === undefined ? monthsOf(year ?? other ?? '') : countOf(numeral),
      };
    },
  );

const monthsOf = (words: string): number => (/halb/i.test(words) ? 6 : /viertel/i.test(words) ? 3 : 12);
