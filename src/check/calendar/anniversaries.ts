import { type Problem, report } from '../../problem/index.ts';
import { latin } from '../latin.ts';
import type { Material } from '../material/material.ts';

const words =
  'null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig'.split(
    ' ',
  );
const heading = latin(
  String.raw`(?<![\p{L}\d])(\d{1,2}|${words.slice(2).join('|')})\sJahre\s(\p{Lu}[\p{L}-]{3,})$`,
  'i',
);
const since = /(?<![\wäöüß])[Ss]eit\s((?:19|20)\d\d)(?!\d)/g;

/** The end of a sentence, not of “e. V.” */
const ends = /(?<=[a-zäöüß\d]{3})[.!?]\s/;

/**
 * “seit 2005” where the heading above says “zehn Jahre Bürgerbus” of an event in 2025: the only such year of the section,
 * in a sentence on what the heading names; a year more or less is a matter of how one counts.
 */
export function* anniversarySlipsIn({ passages, handreichung, place }: Material): Iterable<Problem> {
  const year = Number(handreichung.datum.slice(0, 4));
  for (const [at, { raw, file, form }] of passages.entries()) {
    const match = form === 'title' && raw.includes('Jahre') ? heading.exec(raw) : null;
    if (match === null) continue;
    const [, count = '', what = ''] = match;
    const years = /\d/.test(count) ? Number(count) : words.indexOf(count.toLowerCase());
    const rest = passages.slice(at + 1);
    const end = rest.findIndex((each) => each.form === 'title' || each.file !== file);
    const told = (end < 0 ? rest : rest.slice(0, end)).flatMap((each) =>
      [...each.raw.matchAll(since)].map((hit) => ({ each, hit })),
    );
    const [one] = told;
    if (one === undefined || told.length > 1) continue;
    const { each, hit } = one;
    const before = each.raw.slice(0, hit.index).split(ends).at(-1) ?? '';
    const after = each.raw.slice(hit.index).split(ends)[0] ?? '';
    const isOnIt = `${before}${after}`.includes(what);
    if (!isOnIt || Math.abs(year - Number(hit[1]) - years) < 2) continue;
    const start = each.start + hit.index;
    yield report(
      'dates-agree',
      { found: hit[0], known: `${count} Jahre ${what}` },
      { place: place(file, start, start + hit[0].length) },
    );
  }
}
