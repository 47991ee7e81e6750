import { type Place, report } from '../../problem/index.ts';
import { latin } from '../latin.ts';
import type { Material } from '../material/material.ts';
import type { Passage } from '../material/passages.ts';
import { knownTowns } from '../names/towns.ts';
import type { Rule } from '../rule.ts';
import { isIn } from '../spelling/lookup.ts';

/**
 * The next meeting takes place in one town: wherever it is announced, and below a heading that says so.
 *
 * @good
 *   ## Folgetreffen in Rotental
 *
 *   Am 3. März 2025 treffen wir uns im Jugendhaus in Rotental. Im Mai gibt es einen Fachtag in Neustadt/Sa. für alle.
 * @bad
 *   ## Folgetreffen ⟦in Rotental⟧
 *
 *   Am 3. März 2025 treffen wir uns im Jugendhaus in Neustadt.
 * @bad zusammenfassung.md
 *   ---
 *   titel: Zusammenfassung
 *   ---
 *   Das nächste Treffen ist am 3. März 2025 ⟦in Rotental⟧. Noch einmal: Das nächste Treffen findet in Neustadt statt.
 */
export const meetingHasOneTown: Rule = {
  id: 'meeting-has-one-town',
  needs: ['kontakte', 'seite'],
  *check(material) {
    if (material.wholeText.search(meeting) < 0) return;
    const told = announcedIn(material);
    for (const kind of new Set(told.map((each) => each.kind))) {
      const same = told.filter((each) => each.kind === kind);
      const uses = (town: string): number => same.filter((each) => each.town === town).length;
      for (const { town, place } of same) {
        const other = same.find((each) => each.town !== town)?.town;
        // Of two that stand as often each is told, as either may be the slip.
        if (other === undefined || uses(town) > uses(other)) continue;
        yield report('meeting-has-one-town', { found: town, known: other }, { place });
      }
    }
  },
};

const noun = '(?:treffen|tagung|werkstatt|konferenz|forum|workshop|veranstaltung|fachtag)';
const meeting = new RegExp(
  `(?:Folge|Anschluss)-?${noun}|(?:nächste[nrs]?|kommende[nrs]?|zweite[nrs]?)\\s(?:[A-ZÄÖÜ][a-zäöüß]*)?${noun}`,
  'i',
);
const where = latin(String.raw`(?<!\p{L})(?:in|nach)\s(\p{Lu}\p{Ll}{2,}(?:[/-]\p{Lu}[\p{Ll}.]+)*)`, 'g');
const dated = latin(String.raw`\d{1,2}\.\s(?:\p{Lu}\p{Ll}+|\d)|Uhr`);

interface Announced {
  /** What kind of meeting it is: of several there may be one each. */
  readonly kind: string;
  readonly town: string;
  readonly place: Place;
}

/** Sentences that name the next meeting and one town, and below a heading that does, those with a date and a town. */
function announcedIn(material: Material): Announced[] {
  const towns = knownTowns(material);
  const found: Announced[] = [];
  let heading: { readonly kind: string; readonly file: string } | undefined;
  for (const passage of material.passages) {
    const { raw, file, form, quoted } = passage;
    if (form === 'value' || form === 'link' || quoted) continue;
    const isBelow = form !== 'title' && heading?.file === file;
    if (form === 'title') heading = undefined;
    for (const { 0: sentence, index } of raw.matchAll(/(?:\d+\.|[^.!?])+[.!?]?/g)) {
      const said = meeting.exec(sentence)?.[0];
      const kind =
        said !== undefined ? kindOf(said) : isBelow && dated.test(sentence) ? heading?.kind : undefined;
      const named = [...sentence.matchAll(where)].filter(({ 1: town = '' }) => isTown(town, towns, material));
      const [one, other] = named;
      if (kind === undefined || one === undefined || other !== undefined) continue;
      found.push({
        kind,
        town: one[1] ?? '',
        place: placeIn(passage, index + one.index, one[0].length, material),
      });
      if (form === 'title') heading = { kind, file };
    }
  }
  return found;
}

/** “Folgetreffen” and “nächstes Treffen” are one; “nächster Fachtag” is another. */
const kindOf = (said: string): string => new RegExp(`${noun}$`, 'i').exec(said)?.[0].toLowerCase() ?? said;

/** A town of the list, or a word that the dictionary has not as such: “in Kleingruppen”, “nach Absprache”. */
const isTown = (word: string, towns: readonly string[], { woerterbuecher: { de } }: Material): boolean =>
  towns.some((town) => town === word || town.startsWith(`${word} `) || town.startsWith(`${word}/`)) ||
  !isIn(word, de) ||
  (!de.isWhole(word) && !/(?:ung|heit|keit|tion|schaft|arbeit|form|runde|e[nr]?)$/.test(word));

const placeIn = ({ file, start }: Passage, at: number, length: number, { place }: Material): Place =>
  place(file, start + at, start + at + length);
