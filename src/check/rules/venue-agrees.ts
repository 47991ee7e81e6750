import { toString as plainText } from 'mdast-util-to-string';
import { report } from '../../problem/index.ts';
import type { Material } from '../material/material.ts';
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
  *check(material) {
    const { handreichung, chapter, of, sources } = material;
    const { ort } = handreichung;
    const wo = chapter('zusammenfassung')?.wo;
    const [here, there] = [wo && of(wo), ort && of(ort)];
    if (ort === undefined || wo === undefined || here === undefined || here.file === there?.file) return;
    const written = plainText(wo).trim();
    const [stated, said] = [wordsOf(ort.text), wordsOf(written)];
    const [onlyStated, onlySaid] = [without(stated, said), without(said, stated)];
    if (!contradict(onlyStated, onlySaid, townsOf(material))) return;
    // The rest of the text tells which of the two was mistyped.
    const others = [...sources].filter(([file]) => file !== here.file && file !== there?.file);
    const all = folded(others.map(([, text]) => text).join(' '));
    const known = (words: readonly string[]): number => words.filter((word) => all.includes(word)).length;
    const isStated = known(onlySaid) > known(onlyStated);
    const [found, meant] = isStated ? [ort.text, written] : [written, ort.text];
    yield report('venue-agrees', { found, known: meant }, { place: isStated ? there : here });
  },
};

/** Another town, or as many other words for the house; that one of them says more is no contradiction. */
function contradict(a: readonly string[], b: readonly string[], towns: ReadonlySet<string>): boolean {
  const isTown = (word: string): boolean => towns.has(word);
  if (a.some(isTown) || b.some(isTown)) return a.some(isTown) && b.some(isTown);
  return a.length > 0 && a.length === b.length;
}

function townsOf({ chapter, handreichung }: Material): ReadonlySet<string> {
  const kommunen = (chapter('kontakte')?.kontakte ?? []).flatMap(({ kommune }) => kommune ?? []);
  return new Set([...kommunen, handreichung.erscheinungsort ?? ''].flatMap((town) => wordsOf(town)));
}

const without = (words: readonly string[], others: readonly string[]): string[] =>
  words.filter((word) => !others.some((each) => isSame(word, each)));

/** Rooms, streets and what else is said of a house. */
const generic =
  /(?:saal|raum|raeume|foyer|halle|etage|stock|geschoss|eingang|hof|strasse|str|weg|platz|gasse|allee|ring|ufer|markt)$|^(?:gross|klein|ober|unter|erst|zweit|dritt)(?:e[nmrs]?)?$/;

/** Capitalised words but generic ones, without the endings that grammar gives them. */
const wordsOf = (text: string): string[] =>
  (text.match(/\p{Lu}[\p{L}.]{2,}/gu) ?? [])
    .map((word) => folded(word))
    .filter((word) => !generic.test(word));

/** The same word, perhaps with another ending: “Alte”, “Alten”. */
const isSame = (a: string, b: string): boolean =>
  a === b ||
  (Math.abs(a.length - b.length) <= 2 && (a.startsWith(b) || b.startsWith(a))) ||
  (stepsBetween(a, b) === 1 && a.slice(0, -1) === b.slice(0, -1));
