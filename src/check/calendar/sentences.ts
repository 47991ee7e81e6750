import { months } from './dates.ts';

/** The row of a table that holds a place of a source, if it is in one. */
export function rowAround(source: string, at: number): string | undefined {
  const from = source.lastIndexOf('\n', at) + 1;
  return source[from] === '|' ? source.slice(from, source.indexOf('\n', at) >>> 0) : undefined;
}

/** The sentence that holds a stretch of a text; the dot of an ordinal number ends none. */
export function sentenceAround(text: string, from: number, to: number): string {
  const ends = [...text.matchAll(/(?<!\d)[.!?](?=\s|$)/g)].map(({ index }) => index + 1);
  return text.slice(ends.findLast((end) => end <= from) ?? 0, ends.find((end) => end >= to) ?? text.length);
}

/** Words that say nothing of what a sentence is on. */
const common = new RegExp(
  `^(?:${months.join('|')}|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag|haben|werden|wurde|wurden|einen|einer|einem|eines|diese[nrsm]?|damit|dabei|allen|ihnen|nach|sowie|oder|findet|statt|zwischen|unter|durch|sollen|können|lassen)$`,
  'u',
);
/** Words of five letters and more. */
export const wordsIn = (text: string): ReadonlySet<string> =>
  new Set((text.match(/[A-Za-zÄÖÜäöüß]{5,}/g) ?? []).filter((word) => !common.test(word)));

/** How many words two texts have in common. */
export const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  [...a].filter((word) => b.has(word)).length;
