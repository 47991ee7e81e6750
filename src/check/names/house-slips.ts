import type { Place } from '../../problem/index.ts';
import { latin } from '../latin.ts';
import type { Material } from '../material/material.ts';
import { isHouse } from './house-words.ts';
import { stepsBetween } from './likeness.ts';
import { folded } from './name.ts';
import { numberOf } from './numerals.ts';

/** An institution in running text whose words are not quite those of its name. */
export interface HouseSlip {
  readonly found: string;
  readonly known: string;
  readonly place: Place;
}

/** At the end of a name, with the space before it. */
export const legalForm = /\s*(?:e\.\s?V\.|g?GmbH|mbH|gAG|AG|eG|KG|GbR)$/;

/**
 * Looks in running text for names of several words: of the publisher, its unit, the institutions of the contact list and
 * those that `abkuerzungen` writes out. Endings that grammar gives a word make no difference; capitals, a letter or two and
 * the order of the words do.
 */
export function houseSlipsIn({ handreichung, chapter, passages, place }: Material): HouseSlip[] {
  const { name, stelle = '' } = handreichung.herausgeber;
  const institutions = (chapter('kontakte')?.kontakte ?? []).map(({ institution = '' }) => institution);
  const explained = Object.values(handreichung.abkuerzungen).filter(
    (long) => /^\p{Lu}/u.test(long) && isHouse(long),
  );
  const names = [
    // “Schacht 3”: which space stands there is a matter of typography.
    ...new Set(
      [name, stelle, ...institutions, ...explained].map((each) =>
        each.replace(legalForm, '').replace(/\s/g, ' '),
      ),
    ),
  ];
  const houses = names.filter((each) => each.length > 14 && each.includes(' ') && !/[()/,]/.test(each));
  // Taken apart as the text is: without the signs around a word, as in “Familienzentrum „Silberhöhe“”.
  const known = houses.map((house) => {
    const words = house.match(anyWord) ?? [];
    return { house, words, rare: rarest(words) };
  });
  return passages.flatMap(({ raw, file, start, form, key, quoted }) => {
    // A logo is called by the name of its house.
    if ((form === 'value' && key !== 'alt') || form === 'link' || quoted) return [];
    // One of two words must begin right: most passages hold neither.
    const near = known.filter(({ rare }) => rare.some((one) => raw.includes(one)));
    if (near.length === 0) return [];
    // What is the name of one of them is no slip of another: which of two was mistyped is told in the lists.
    const isKnown = (window: readonly string[]): boolean =>
      near.some(
        ({ words: own }) =>
          own.length === window.length && own.every((word, index) => isSame(word, window[index] ?? '')),
      );
    const words = [...raw.matchAll(anyWord)].map(({ 0: text, index }) => ({ text, index }));
    return near.flatMap(({ house, words: own }) =>
      words.flatMap((first, at) => {
        const window = words.slice(at, at + own.length);
        const texts = window.map(({ text }) => text);
        if (first.text[0] !== own[0]?.[0] || !isOdd(texts, own) || isKnown(texts)) return [];
        const last = window.at(-1) ?? first;
        const end = last.index + last.text.length;
        const found = raw.slice(first.index, end).replace(/\s+/g, ' ');
        return [{ found, known: house, place: place(file, start + first.index, start + end) }];
      }),
    );
  });
}

const anyWord = latin(String.raw`[\p{L}\p{N}-]+`, 'g');

/** Beginnings of the two longest words of a name. */
const rarest = (words: readonly string[]): string[] =>
  words
    .toSorted((a, b) => b.length - a.length)
    .slice(0, 2)
    .map((word) => word.slice(0, 4));

const isOdd = (words: readonly string[], own: readonly string[]): boolean =>
  isSlip(words, own) || isReordered(words, own);

/** The same words in another order: “für Infrastruktur und Digitales”. */
export function isReordered(words: readonly string[], own: readonly string[]): boolean {
  if (words.length !== own.length || own.length < 4) return false;
  const [left, right] = [words, own].map((all) => all.map(stem));
  return left?.join(' ') !== right?.join(' ') && left?.toSorted().join(' ') === right?.toSorted().join(' ');
}

/** All words but one the same, that one in another case or a letter or two apart. */
function isSlip(words: readonly string[], own: readonly string[]): boolean {
  if (words.length !== own.length) return false;
  const odd = words.filter((word, index) => !isSame(word, own[index] ?? ''));
  if (odd.length !== 1) return false;
  const index = words.findIndex((word, at) => !isSame(word, own[at] ?? ''));
  const [found, meant] = [odd[0] ?? '', own[index] ?? ''];
  if (found.toLowerCase() === meant.toLowerCase()) return true;
  // “Schacht III” for “Schacht 3”
  const number = numberOf(found);
  if (number !== undefined && number === numberOf(meant)) return true;
  if (isTurned(found, meant)) return true;
  const longEnough = meant.length > 6;
  if (isInserted(found, meant) || isInserted(meant, found)) return true;
  return longEnough && stepsBetween(folded(found), folded(meant)) <= (meant.length > 9 ? 2 : 1);
}

/** “Mulde-Elbe” for “Elbe-Mulde” */
export const isTurned = (a: string, b: string): boolean =>
  a !== b && /^\p{Lu}\p{L}{2,}-\p{Lu}/u.test(a) && a.split('-').toReversed().join('-') === b;

/** “Museumsverbund” for “Museumsbund”: a few letters more between the same parts. */
const isInserted = (long: string, short: string): boolean => {
  const at = [...short].findIndex((letter, index) => letter !== long[index]);
  return short.length > 9 && at > 5 && long.length - short.length <= 3 && long.endsWith(short.slice(at));
};

/** The same word, perhaps with another ending: “Ladenverbunds”, “Frauenhauses”, “Landkreise”. */
export const isSame = (a: string, b: string): boolean =>
  a === b ||
  stem(a) === stem(b) ||
  (a.length > 4 && b.length > 4 && ['s', 'es', 'e', 'en'].some((end) => a === b + end || b === a + end));
const stem = (word: string): string => (word.length > 4 ? word.replace(/(?:e[nmrs]?|s|n)$/, '') : word);
