import { toString as plainText } from 'mdast-util-to-string';
import { type Place, type Problem, report } from '../../problem/index.ts';
import { datesIn } from '../calendar/dates.ts';
import { sentenceAround } from '../calendar/sentences.ts';
import { tellsOfEvent } from '../gatherings.ts';
import { latin } from '../latin.ts';
import type { Material } from '../material/material.ts';
import { stepsBetween } from '../names/likeness.ts';
import { folded } from '../names/name.ts';
import { numbersIn } from '../names/numerals.ts';
import { knownTowns } from '../names/towns.ts';
import { venueWordsIn } from '../names/venue-words.ts';
import type { Rule } from '../rule.ts';

/**
 * Where the summary says where the event was, and any line that begins “Veranstaltungsort:”, it is the place of `ort`: one
 * of the two may say more than the other, but nothing else.
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
 * @bad zusammenfassung.md
 *   ---
 *   titel: Zusammenfassung
 *   wo: ⟦Rotental, Stadthalle⟧
 *   ---
 *   Ein Satz.
 * @bad zusammenfassung.md
 *   ---
 *   titel: Zusammenfassung
 *   ---
 *   Der Tag in Rotental hat gezeigt, was geht. Der Fachtag in ⟦Neustadt⟧ war gut.
 * @bad
 *   Am 24. September 2024 kamen in ⟦Neustadt⟧ 14 Menschen zusammen, die Feste feiern.
 * @good
 *   Aus Neustadt kamen 14 Menschen nach Rotental; in Neustadt trafen sich neun Menschen. Am 24. September kamen 14 Gäste.
 * @bad impressum.md
 *   ---
 *   titel: Impressum
 *   ---
 *   Kulturring Rotental e. V.
 *
 *   Veranstaltungsort: ⟦Rotental, Stadthalle⟧
 * @bad zusammenfassung.md
 *   ---
 *   titel: Zusammenfassung
 *   wo: ⟦Lindenau, Alte Mühle⟧
 *   ---
 *   Ein Satz.
 * @bad handreichung.yaml
 *   nummer: 1
 *   titel: Ein Tag im ⟦Haus im Küchengarten⟧
 *   datum: 2024-09-24
 *   ort: Rotental, Haus am Küchengarten
 *   veroeffentlicht: 2024-10
 *   kapitel:
 *     - art: impressum
 * @good handreichung.yaml
 *   nummer: 1
 *   titel: Ein Tag im Haus am Küchengarten und in einem Haus im Küchengarten
 *   datum: 2024-09-24
 *   ort: Rotental, Haus am Küchengarten
 *   veroeffentlicht: 2024-10
 *   kapitel:
 *     - art: impressum
 */
export const venueAgrees: Rule = {
  id: 'venue-agrees',
  needs: ['handreichung'],
  *check(material) {
    const { handreichung, of, sources } = material;
    const { ort } = handreichung;
    const there = ort && of(ort);
    if (ort === undefined) return;
    yield* lookingBack(material, ort.text);
    yield* gathering(material, ort.text);
    for (const { found, known, place } of venueWordsIn(material))
      yield report('venue-agrees', { found, known }, { place });
    for (const { written, place: here } of statedIn(material)) {
      if (here.file === there?.file) continue;
      const [stated, said] = [wordsOf(ort.text), wordsOf(written)];
      const [onlyStated, onlySaid] = [without(stated, said), without(said, stated)];
      const isOther =
        contradict(onlyStated, onlySaid, townsOf(material)) ||
        isElsewhere(ort.text, written) ||
        isNumberedOtherwise(ort.text, written);
      if (!isOther) continue;
      // The rest of the text tells which of the two was mistyped.
      const others = [...sources].filter(([file]) => file !== here.file && file !== there?.file);
      const all = folded(others.map(([, text]) => text).join(' '));
      const known = (words: readonly string[]): number =>
        words.reduce((sum, word) => sum + all.split(word).length - 1, 0);
      const isStated = known(onlySaid) > known(onlyStated);
      const [found, meant] = isStated ? [ort.text, written] : [written, ort.text];
      yield report('venue-agrees', { found, known: meant }, { place: isStated ? there : here });
    }
  },
};

const day = latin(
  String.raw`(?<!\p{L})[Dd](?:er|ie|as) (?:(?:Vernetzungs|Fach|Netzwerk|Werkstatt)?[Tt]ag|(?:Fach)?[Tt]agung|Treffen|Konferenz|Werkstatt) in (\p{Lu}[\p{L}/-]+) (?:hat|war|brachte|zeigte|machte)(?!\p{L})`,
  'g',
);

/** “Dokumentation des Fachtags in Hagen” on the cover. */
const held = latin(
  String.raw`(?:[Tt]ag(?:e?s|ung)?|[Tt]reffens?|[Kk]onferenz|[Ww]erkstatt|[Ff]orums?|[Bb]arcamps?|[Kk]ongress(?:es)?) in (\p{Lu}[\p{L}/-]+)`,
  'g',
);

/** “Der Tag in Hagen hat gezeigt”: the summary tells of the event, which was in another town. */
function* lookingBack(material: Material, ort: string): Iterable<Problem> {
  const { passages, place } = material;
  for (const { raw, file, start, form, quoted } of passages) {
    const isCover = form === 'title' && file.endsWith('handreichung.yaml');
    if (quoted || !(isCover || (form === 'text' && file.endsWith('zusammenfassung.md')))) continue;
    for (const { 0: whole, 1: town = '', index } of raw.matchAll(isCover ? held : day)) {
      const isKnown = knownTowns(material).some((each) => each.split(/[\s/]/)[0] === town.split('/')[0]);
      if (!isKnown || ort.includes(town.split('/')[0] ?? '') || !isTownOf(ort, material)) continue;
      const at = start + index + whole.indexOf(town);
      yield report('venue-agrees', { found: town, known: ort }, { place: place(file, at, at + town.length) });
    }
  }
}

const inTown = latin(String.raw`(?<!\p{L})in\s(\p{Lu}[\p{L}-]+)`, 'g');

/** “Am 25. September kamen in Hagen 48 Menschen zusammen”: as many as came to the event, and no other day. */
function* gathering(material: Material, ort: string): Iterable<Problem> {
  const { passages, place, handreichung } = material;
  for (const { raw, file, start, form, quoted } of passages) {
    if (form !== 'text' || quoted || raw.search(inTown) < 0) continue;
    for (const { 0: whole, 1: town = '', index } of raw.matchAll(inTown)) {
      const sentence = sentenceAround(raw, index, index + whole.length);
      const isKnown = knownTowns(material).some((each) => each.split(/[\s/]/)[0] === town);
      const isElse = datesIn(sentence).some(({ iso }) => iso !== handreichung.datum);
      if (!isKnown || ort.includes(town) || isElse || !isTownOf(ort, material)) continue;
      const isThere = knownTowns(material).some((each) => ort.includes(each) && sentence.includes(each));
      if (isThere || !tellsOfEvent(sentence, material)) continue;
      const at = start + index + whole.length - town.length;
      yield report('venue-agrees', { found: town, known: ort }, { place: place(file, at, at + town.length) });
    }
  }
}

/** Whether a venue names a town at all. */
const isTownOf = (ort: string, material: Material): boolean =>
  knownTowns(material).some((town) => ort.includes(town));

const label = /^(?:Veranstaltungsort|Tagungsort|Ort der (?:Veranstaltung|Tagung)):\s+([^\n\\]+)/gm;

/** Where a place is said to be that of the event: under `wo`, and in lines that call it so. */
function statedIn({ chapter, of, passages, place }: Material): { written: string; place: Place }[] {
  const wo = chapter('zusammenfassung')?.wo;
  const here = wo && of(wo);
  return [
    ...(wo === undefined || here === undefined ? [] : [{ written: plainText(wo).trim(), place: here }]),
    ...passages.flatMap(({ raw, file, start, form }) =>
      form !== 'text' || !raw.includes('ort')
        ? []
        : [...raw.matchAll(label)].map(({ 0: line, 1: written = '', index }) => {
            const end = start + index + line.length;
            return { written, place: place(file, end - written.length, end) };
          }),
    ),
  ];
}

/** Another town, another house, or as many other words for it; that one of them says more is no contradiction. */
function contradict(a: readonly string[], b: readonly string[], towns: ReadonlySet<string>): boolean {
  const isTown = (word: string): boolean => towns.has(word);
  const isOne = a.length === 1 && b.length === 1;
  if (a.some(isTown) || b.some(isTown)) return isOne || (a.some(isTown) && b.some(isTown));
  const isHouse = (word: string): boolean => house.test(word);
  return (a.length > 0 && a.length === b.length) || (a.some(isHouse) && b.some(isHouse));
}

const beside = latin(
  String.raw`(\p{L}*(?:[Hh]aus|[Hh]alle|[Hh]of|[Zz]entrum|[Ff]orum|[Ss]chule|[Tt]reff|[Ss]aal|[Bb]ibliothek)) (?:am|an der|an den|im|in der|auf dem|auf der|bei der|beim|zum|zur) (\p{Lu}[\p{L}-]+)`,
);

/** The same house at another place: “Bürgerhaus an der Lauter”, “Bürgerhaus am Messeplatz”. */
function isElsewhere(a: string, b: string): boolean {
  const [one, other] = [beside.exec(a), beside.exec(b)];
  return one?.[1] !== undefined && one[1] === other?.[1] && folded(one[2] ?? '') !== folded(other[2] ?? '');
}

/** “Schacht 3” and “Schacht III” or “Schacht 4”: the same word with another number. */
function isNumberedOtherwise(a: string, b: string): boolean {
  const other = numbersIn(b);
  return [...numbersIn(a)].some(([word, number]) => (other.get(word) ?? number) !== number);
}

function townsOf({ chapter, handreichung }: Material): ReadonlySet<string> {
  const kommunen = (chapter('kontakte')?.kontakte ?? []).flatMap(({ kommune }) => kommune ?? []);
  return new Set([...kommunen, handreichung.erscheinungsort ?? ''].flatMap((town) => wordsOf(town)));
}

const without = (words: readonly string[], others: readonly string[]): string[] =>
  words.filter((word) => !others.some((each) => isSame(word, each)));

/** What a word for a house ends with. */
const house =
  /(?:haus|halle|hof|zentrum|forum|schule|kirche|muehle|theater|museum|akademie|bibliothek|schloss)$/;

/** Rooms, streets and what else is said of a house. */
const generic =
  /(?:saal|raum|raeume|foyer|etage|stock|geschoss|eingang|strasse|str|weg|platz|gasse|allee|ring|ufer|markt)$|^(?:(?:eingangs|innen|vorder|hinter)?(?:halle|hof))$|^(?:gross|klein|ober|unter|erst|zweit|dritt)(?:e[nmrs]?)?$/;

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
