import type { Material } from '../material/material.ts';
import { folded } from './name.ts';

const forms = new WeakMap<Material, ReadonlyMap<string, readonly string[]>>();

/** What each abbreviation is said to be short for: in `abkuerzungen`, and in the words before it: “long (SHORT)”. */
export function longFormsOf(material: Material): ReadonlyMap<string, readonly string[]> {
  const known = forms.get(material) ?? find(material);
  forms.set(material, known);
  return known;
}

function find({ handreichung, passages, mentions }: Material): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  const add = (short: string, long: string): void => {
    found.set(short, [...(found.get(short) ?? []), long]);
  };
  for (const [short, long] of Object.entries(handreichung.abkuerzungen)) add(short, long);
  const surnames = new Set(mentions.flatMap(({ name }) => name.split(' ')));
  for (const { raw } of passages) {
    if (!raw.includes('(')) continue;
    for (const { 1: short = '', index } of raw.matchAll(/\((\p{Lu}[\p{L}]{1,7})\)/gu)) {
      if (!/\p{Lu}.*\p{Lu}/u.test(short)) continue;
      const words = raw.slice(0, index).trim().split(/\s+/).slice(-9);
      // Behind the name of a person stands where she comes from, not what it is short for.
      if (!surnames.has(words.at(-1) ?? '')) add(short, words.join(' '));
    }
  }
  return found;
}

/**
 * Whether an abbreviation is the one of an institution: as the hand-out explains it, or else by its letters, which begin
 * the words and parts of words of the name, in their order.
 */
export function isShortFor(material: Material, short: string, institution: string): boolean {
  const longs = longFormsOf(material).get(short);
  return longs === undefined
    ? hasLetters(short, institution) && !isTwisted(short, longFormsOf(material))
    : longs.some((long) => shareWords(long, institution));
}

/** “MATSD” where “MASTD” is explained: the same letters in another order. */
const isTwisted = (short: string, longs: ReadonlyMap<string, unknown>): boolean =>
  short.length > 3 && [...longs.keys()].some((known) => sorted(known) === sorted(short));

const sorted = (text: string): string => [...text].sort().join('');

/** Half of the words of the name, in any order: that one of them was mistyped is told where it stands. */
function shareWords(long: string, institution: string): boolean {
  const words = stemsOf(institution);
  const others = stemsOf(long);
  return words.length > 0 && words.filter((word) => others.includes(word)).length * 2 >= words.length;
}

/** The words of a name that mean something, without the endings that grammar gives them. */
export const stemsOf = (name: string): string[] =>
  (name.match(/\p{L}{4,}/gu) ?? []).map((word) => folded(word).replace(/(?:e[nmrs]?|s|n)$/, ''));

/** “SMIL” and “Sächsisches Staatsministerium für Infrastruktur und Landesentwicklung”, “LRA” and “Landratsamt”. */
export function hasLetters(short: string, name: string): boolean {
  const letters = [...folded(short)];
  const words = (name.match(/\p{L}+/gu) ?? []).filter((word) => /^\p{Lu}/u.test(word)).map(folded);
  // Where in which word the letters before it end; a letter begins a word, or a part of a long one.
  const fits = (at: number, word: number, from: number): boolean => {
    const letter = letters[at];
    if (letter === undefined) return true;
    const inside =
      from > 0 && (words[word]?.length ?? 0) > 7 ? (words[word]?.indexOf(letter, from + 2) ?? -1) : -1;
    if (inside > 0 && fits(at + 1, word, inside)) return true;
    return words.some(
      (each, index) => index > word - (from === 0 ? 1 : 0) && each[0] === letter && fits(at + 1, index, 1),
    );
  };
  return letters.length > 1 && fits(0, 0, 0);
}
