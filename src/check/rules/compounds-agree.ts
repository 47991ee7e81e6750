import { type Problem, report } from '../../problem/index.ts';
import { latin } from '../latin.ts';
import type { Material } from '../material/material.ts';
import type { Rule } from '../rule.ts';

interface Use {
  readonly written: string;
  readonly file: string;
  readonly start: number;
}

const compound = latin(/(?<![\p{L}\d-])\p{L}[\p{L}-]*\p{L}(?![\p{L}-])/gu);

/**
 * A compound is written with a hyphen throughout or nowhere; the form used less often is told. None has a space where
 * it has a hyphen elsewhere.
 *
 * @good Die Barcamp-Methode und die Methode des Barcamps; Ein- und Ausgang; E-Mail-Adresse.
 * @bad Die Barcamp-Methode, noch eine Barcamp-Methode und die ⟦Barcampmethode⟧.
 * @good Der Saale-Orla-Kreis; im Saale-Orla-Kreis Ämter; Kinder- und Jugendarbeit.
 * @bad Der Saale-Orla-Kreis, der Saale-Orla-Kreis und der ⟦Saale-Orla Kreis⟧.
 * @bad Sie stimmen ihre ⟦Fahr Pläne⟧ ab.
 * @bad Die ⟦Bildungs Angebote⟧ helfen.
 * @bad Die Rufbus-App und noch eine ⟦Rufbus App⟧.
 */
export const compoundsAgree: Rule = {
  id: 'compounds-agree',
  *check(material) {
    yield* tornIn(material);
    yield* partedIn(material);
    for (const uses of usesOf(material)) {
      const counts = new Map<string, Use[]>();
      for (const use of uses)
        counts.set(hyphens(use.written), [...(counts.get(hyphens(use.written)) ?? []), use]);
      const [usual, ...others] = [...counts.values()].sort(
        (a, b) => shouted(a) - shouted(b) || b.length - a.length,
      );
      for (const { written, file, start } of others.flat()) {
        const where = { place: material.place(file, start, start + written.length) };
        yield report('compounds-agree', { found: written, instead: usual?.[0]?.written ?? '' }, where);
      }
    }
  },
};

const pair = latin(/(?<![\p{L}\d-])(\p{Lu}[\p{L}-]*\p{L}) (?=(\p{Lu}[\p{L}-]*\p{L}))/gu);
const hyphened = latin(/(?<![\p{L}\d-])\p{Lu}\p{L}+(?:-\p{L}+)*-\p{Lu}\p{L}+(?![\p{L}-])/gu);

/** Two words that are parts of one compound elsewhere; names of people are the business of other rules. */
function* tornIn({ passages, wholeText, place }: Material): Iterable<Problem> {
  const compounds = new Set(wholeText.match(hyphened));
  if (compounds.size === 0) return;
  for (const { raw, file, start, form, key, quoted } of passages) {
    if (
      form === 'link' ||
      quoted ||
      ['name', 'personen', 'nachweis', 'moderation', 'protokoll'].includes(key)
    )
      continue;
    for (const { 1: first = '', 2: last = '', index } of raw.matchAll(pair)) {
      const instead = `${first}-${last}`;
      if (!compounds.has(instead) || isFirstName(first, wholeText)) continue;
      const from = start + index;
      yield report(
        'compounds-agree',
        { found: `${first} ${last}`, instead },
        { place: place(file, from, from + instead.length) },
      );
    }
  }
}

/** “Fahr Pläne”: the first word is none by itself, but the beginning of compounds. */
function* partedIn({ passages, place, woerterbuecher: { de } }: Material): Iterable<Problem> {
  for (const { raw, file, start, form, quoted } of passages) {
    if (form !== 'text' || quoted) continue;
    for (const { 1: first = '', 2: last = '', index } of raw.matchAll(pair)) {
      const instead = first + last.charAt(0).toLowerCase() + last.slice(1);
      // At the beginning of a sentence words of all kinds have a capital.
      if (!/[a-zß-öø-ÿ],? $/.test(raw.slice(0, index))) continue;
      const isPart = first.length > 3 && de.begins(first) && !de.isWhole(first) && !de.has(first);
      if (!isPart || !de.isWhole(last) || !(de.isWhole(instead) || de.has(instead))) continue;
      const from = start + index;
      const found = `${first} ${last}`;
      yield report('compounds-agree', { found, instead }, { place: place(file, from, from + found.length) });
    }
  }
}

/** “Anna” of “Anna-Lena” is a name of its own where it stands before a surname. */
const isFirstName = (word: string, text: string): boolean =>
  new RegExp(`(?<=^|[\\n,] ?)${word} \\p{Lu}\\p{Ll}+(?=$|\\n|,| \\()`, 'mu').test(text);

const capitals = latin(/^[\p{Lu}-]+$/u);

/** What is typed in capitals says least of how a word is written. */
const shouted = ([use]: readonly Use[]): number => (capitals.test(use?.written ?? '') ? 1 : 0);

/** Where the parts of a compound are joined: positions of its hyphens, whatever its ending and capitals. */
const hyphens = (written: string): string =>
  [...written.matchAll(/-/g)].map(({ index }, before) => index - before).join();

/** Words that are written with a hyphen somewhere, all their uses together. */
function usesOf({ passages }: Material): Use[][] {
  const words = new Map<string, Use[]>();
  for (const { raw, file, start, form, quoted } of passages) {
    if (form === 'value' || form === 'link' || quoted) continue;
    for (const { 0: written, index } of raw.matchAll(compound)) {
      const key = written.toLowerCase().replaceAll('-', '');
      if (key.length > 7)
        words.set(key, [...(words.get(key) ?? []), { written, file, start: start + index }]);
    }
  }
  return [...words.values()].filter((uses) => uses.some(({ written }) => written.includes('-')));
}
