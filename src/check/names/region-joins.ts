import type { Place } from '../../problem/index.ts';
import { latin } from '../latin.ts';
import type { Material } from '../material/material.ts';
import type { TownSlip } from './town-slips.ts';

/** “Altenburger Land”, “Leipziger Straße”, “Bad Schlema”: names of two words that are sooner joined than others. */
const apart = latin(
  String.raw`(?<![\p{L}-])(?:(\p{Lu}\p{Ll}+er) (Land|Kreis|Tal|Heide|Wald|Gebirge|Schweiz|Börde|Aue|Mark|Seenplatte|Oberland|Unterland|Stra(?:ß|ss)e|Platz|Allee|Weg|Gasse|Ring|Ufer|Markt|Tor|Hof|Park|Vorstadt)|(Bad|Sankt|Burg) (\p{Lu}\p{Ll}{3,}))(?![\p{L}-])`,
  'g',
);

/** Names of people and what was spoken keep their own spelling. */
const kept = new Set(['name', 'personen', 'nachweis', 'moderation', 'protokoll', 'zitat']);

/**
 * Looks for names of regions, streets and towns of two words that stand somewhere else as one word, or with a hyphen:
 * “Altenburgerland”, “Leipzigerstraße”, “Badschlema”. The form used less often is the slip, else the one that is joined.
 */
export function regionJoinsIn({ passages, wholeText, place }: Material): TownSlip[] {
  const names = new Set([...wholeText.matchAll(apart)].map(({ 0: found }) => found));
  return [...names].flatMap((name) => {
    const [first, second] = name.split(' ');
    const joined = new RegExp(
      `(?<![\\p{L}@./-])${first}(?:-${second}|${second?.toLowerCase()})(?![\\p{L}@/-])`,
      'gu',
    );
    const [together] = wholeText.match(joined) ?? [];
    if (together === undefined) return [];
    const separate = new RegExp(`(?<![\\p{L}-])${name}(?![\\p{L}-])`, 'gu');
    const isTogether = count(wholeText, joined) <= count(wholeText, separate);
    const [pattern, known] = isTogether ? [joined, name] : [separate, together];
    return passages.flatMap(({ raw, file, start, form, key, quoted }) =>
      form === 'link' || quoted || kept.has(key)
        ? []
        : [...raw.matchAll(pattern)].map(({ 0: found, index }): TownSlip => {
            const at: Place = place(file, start + index, start + index + found.length);
            return { found, known, place: at };
          }),
    );
  });
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
