import { toString as plainText } from 'mdast-util-to-string';
import { report } from '../../problem/index.ts';
import { stepsBetween } from '../names/likeness.ts';
import { folded } from '../names/name.ts';
import type { Rule } from '../rule.ts';

/**
 * Where the summary says where the event was, it is the place of `ort`: one of the two may say more than the other, but
 * nothing else.
 *
 * @good zusammenfassung.md
 *   ---
 *   titel: Zusammenfassung
 *   wo: Saal der Alten Mühle, Rotental
 *   ---
 *   Ein Satz.
 * @bad zusammenfassung.md
 *   ---
 *   titel: Zusammenfassung
 *   wo: ⟦Neue Mühle, Rotental⟧
 *   ---
 *   Ein Satz.
 */
export const venueAgrees: Rule = {
  id: 'venue-agrees',
  needs: ['handreichung'],
  *check({ handreichung, chapter, of, sources, span }) {
    const { ort } = handreichung;
    const wo = chapter('zusammenfassung')?.wo;
    const place = wo && of(wo);
    if (ort === undefined || wo === undefined || place === undefined || place.file === of(ort)?.file) return;
    const [stated, said] = [wordsOf(ort.text), wordsOf(plainText(wo))];
    const isIn = (word: string, words: readonly string[]): boolean =>
      words.some((each) => isSame(word, each));
    if (
      said.length === 0 ||
      stated.every((word) => isIn(word, said)) ||
      said.every((word) => isIn(word, stated))
    )
      return;
    // The rest of the text tells which of the two was mistyped.
    const all = [...sources]
      .map(([file, text]) => (file === place.file || file === of(ort)?.file ? '' : text))
      .join('\n');
    const known = (words: readonly string[]): number =>
      words.filter((word) => folded(all).includes(word)).length;
    const odd = (words: readonly string[], others: readonly string[]): string[] =>
      words.filter((word) => !isIn(word, others));
    const isStated = known(odd(said, stated)) > known(odd(stated, said));
    const where = isStated ? of(ort) : place;
    yield report(
      'venue-agrees',
      {
        found: isStated ? ort.text : plainText(wo).trim(),
        known: isStated ? plainText(wo).trim() : ort.text,
      },
      { place: where && span(where) ? where : place },
    );
  },
};

/** Capitalised words and numbers, without the endings that grammar gives them. */
const wordsOf = (text: string): string[] =>
  (text.match(/\p{Lu}[\p{L}.]{2,}|\d{4,5}/gu) ?? []).map((word) => folded(word));

/** The same word, perhaps with another ending: “Alte”, “Alten”. */
const isSame = (a: string, b: string): boolean =>
  a === b ||
  (Math.abs(a.length - b.length) <= 2 && (a.startsWith(b) || b.startsWith(a))) ||
  (stepsBetween(a, b) === 1 && a.slice(0, -1) === b.slice(0, -1));
