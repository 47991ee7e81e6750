import { type Place, report } from '../../problem/index.ts';
import { months } from '../calendar/dates.ts';
import { latin } from '../latin.ts';
import type { Material } from '../material/material.ts';
import type { Passage } from '../material/passages.ts';
import { knownTowns } from '../names/towns.ts';
import type { Rule } from '../rule.ts';
import { isIn } from '../spelling/lookup.ts';

/**
 * The next meeting takes place in one town: wherever it is announced, and below a heading that says so. So does
 * whatever is told of with one date to come, in a sentence or in the row of a table.
 *
 * @good
 *   ## Folgetreffen in Rotental
 *
 *   Am 3. März 2025 treffen wir uns im Jugendhaus in Rotental. Im Mai gibt es einen Fachtag in Neustadt/Sa. für alle.
 * @good
 *   Was in Rotental beschlossen wurde, wird beim nächsten Treffen überprüft: am 3. März 2025.
 *
 *   Das nächste Treffen ist am 3. März 2025 in Neustadt.
 * @bad
 *   ## Folgetreffen ⟦in Rotental⟧
 *
 *   Am 3. März 2025 treffen wir uns im Jugendhaus in Neustadt.
 * @bad zusammenfassung.md
 *   ---
 *   titel: Zusammenfassung
 *   ---
 *   Das nächste Treffen ist am 3. März 2025 ⟦in Rotental⟧. Noch einmal: Das nächste Treffen findet in Neustadt statt.
 * @bad
 *   - Montag, 3. März 2025, 10:00–12:00 ⟦Uhr, Neustadt⟧: Treffen der Vereine
 *
 *   Wir treffen uns wieder: am Montag, dem 3. März 2025, in Rotental.
 * @bad
 *   | Wann | Was | Wo |
 *   |---|---|---|
 *   | 3. März 2025 | Frühjahrsrunde | ⟦Neustadt/Sa.⟧ |
 *
 *   Wir treffen uns wieder: am Montag, dem 3. März 2025, in Rotental.
 * @bad
 *   | Wann | Was | Wo |
 *   |---|---|---|
 *   | 3. März 2025 | Frühjahrsrunde | ⟦Neustadt/Sa.⟧, Lindenhof |
 *
 *   Wir treffen uns wieder: am Montag, dem 3. März 2025, in Rotental.
 * @bad
 *   | Wann | Was | Wo |
 *   |---|---|---|
 *   | 3. März 2025 | Frühjahrsrunde | ⟦Osnabrück⟧ |
 *
 *   Wir treffen uns wieder: am Montag, dem 3. März 2025, in Rotental.
 * @good
 *   | Wann | Was | Wo |
 *   |---|---|---|
 *   | 3. März 2025 | Frühjahrsrunde | Digital |
 *
 *   Wir treffen uns wieder: am Montag, dem 3. März 2025, in Rotental.
 */
export const meetingHasOneTown: Rule = {
  id: 'meeting-has-one-town',
  needs: ['kontakte', 'seite'],
  *check(material) {
    const told = [
      ...(material.wholeText.search(meeting) < 0 ? [] : announcedIn(material)),
      ...datedIn(material),
    ];
    const seen = new Set<string>();
    for (const kind of new Set(told.map((each) => each.kind))) {
      const same = told.filter((each) => each.kind === kind);
      const uses = (town: string): number => same.filter((each) => each.town === town).length;
      for (const { town, place } of same) {
        const other = same.find((each) => each.town !== town)?.town;
        // Of two that stand as often each is told, as either may be the slip.
        if (other === undefined || uses(town) > uses(other)) continue;
        const id = `${place.file}:${place.line}`;
        if (seen.has(id)) continue;
        seen.add(id);
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
const where = latin(
  String.raw`(?:(?<!\p{L})(?:in|nach)\s+|(?<!\p{L})(?:im|in\sder|ins)\s+\p{Lu}[\p{L}-]*(?:zentrum|haus|schule|werkstatt|bibliothek|bücherei|halle|saal|museum|treff)\s+|Uhr,\s+)(\p{Lu}\p{Ll}{2,}(?:[/-]\p{Lu}[\p{Ll}.]+)*)`,
  'g',
);
const dated = latin(String.raw`\d{1,2}\.\s(?:\p{Lu}\p{Ll}+|\d)|Uhr`);

/** “im Krankenhaus Rumburk und berichtet beim nächsten Treffen”: two clauses. A verb ends one, too; “wie vereinbart” is only put in. */
const clauseEnd = latin(
  String.raw`(?<!wie )(?<!\p{L})\p{Ll}{3,},|(?<!\p{L})und\s+\p{Ll}{3,}t\s+(?:\p{L}+\s+){0,3}(?:beim|auf\s+dem|zum)\s+$`,
);

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
      const match = meeting.exec(sentence);
      const said = match?.[0];
      const kind =
        said !== undefined ? kindOf(said) : isBelow && dated.test(sentence) ? heading?.kind : undefined;
      const named = [...sentence.matchAll(where)].filter(({ 1: town = '' }) => isTown(town, towns, material));
      const [one, other] = named;
      if (kind === undefined || one === undefined || other !== undefined) continue;
      // “Was in Rotental beschlossen wurde, wird beim nächsten Treffen überprüft”: a clause of its own, on what has been.
      if (match !== null && clauseEnd.test(sentence.slice(one.index, match.index))) continue;
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

/** Where a cell is a town, or a town before or behind its house: “Unna, Lindenhof”, “Lindenhof, Unna”, “Lindenhof in Unna”. */
function placeInCell(row: string, town: string): number {
  for (let at = row.indexOf(town); at >= 0; at = row.indexOf(town, at + 1)) {
    const [before, after] = [row.slice(0, at), row.slice(at + town.length)];
    const isFirst = /\|\s*$/.test(before) && /^\s*(?:[,(:|]|–)/.test(after);
    const isLast = /(?:,|\(|\sin)\s*$/.test(before) && /^\)?\s*\|/.test(after);
    if (isFirst || isLast) return at;
  }
  return -1;
}

/** A town that nobody comes from, in the column of places. */
function inColumn(source: string, from: number, material: Material): { town: string; index: number } {
  const before = source.slice(0, from).split('\n').slice(0, -1);
  const above = before.slice(before.findLastIndex((line) => !line.startsWith('|')) + 1);
  const at = (above[0] ?? '').split('|').findIndex((cell) => /^\s*(?:Ort|Wo|Stadt)\s*$/.test(cell));
  const cells = source.slice(from, source.indexOf('\n', from) >>> 0).split('|');
  const town = cells[at]?.trim() ?? '';
  const isSeen =
    at > 0 && oneWord.test(town) && (endsLikeTown.test(town) || !isIn(town, material.woerterbuecher.de));
  return isSeen
    ? { town, index: cells.slice(0, at).join('|').length + 1 + (cells[at] ?? '').indexOf(town) }
    : { town: '', index: -1 };
}
/** How towns end and hardly any house: the dictionary has many towns as well. */
const endsLikeTown = /(?:hausen|furt|brück|ingen|haven|stedt|kirchen|münde|roda|itz|ow|büttel|burg)$/;
const oneWord = latin(String.raw`^\p{Lu}\p{Ll}{3,}$`);

/** “Oettingen” and “Oettingen i. Bay.” are one. */
const short = (town: string): string => town.split(/[\s/]/)[0] ?? town;

const wholeDate = latin(String.raw`(?<!\d)(\d{1,2})\.\s(\p{Lu}\p{Ll}+)\s(20\d\d)(?!\d)`, 'g');

/** Towns beside a date after the event: “in …” in the same sentence, or a cell of the same row. */
function datedIn(material: Material): Announced[] {
  const { passages, sources, handreichung } = material;
  const towns = knownTowns(material);
  const [years, number, days] = handreichung.datum.split('-').map(Number);
  const ofEvent = `${days} ${months[(number ?? 0) - 1]} ${years}`;
  return passages.flatMap((passage) => {
    const { raw, file, start, form, quoted } = passage;
    if (form === 'value' || form === 'link' || quoted || raw.search(wholeDate) < 0) return [];
    const [one, other] = [...raw.matchAll(wholeDate)];
    const [, day = '', month = '', year = ''] = one ?? [];
    // The day of the event itself is told of elsewhere.
    if (one === undefined || other !== undefined || year < handreichung.datum.slice(0, 4)) return [];
    const kind = `${Number(day)} ${month} ${year}`;
    if (kind === ofEvent) return [];
    const source = sources.get(file) ?? '';
    const from = source.lastIndexOf('\n', start) + 1;
    if (source[from] === '|') {
      const row = source.slice(from, source.indexOf('\n', start) >>> 0);
      const cells = towns.flatMap((town) => {
        const index = placeInCell(row, town);
        return index < 0 ? [] : [{ town, index }];
      });
      const [{ town, index } = inColumn(source, from, material)] = cells;
      if (index < 0 || cells.length > 1) return [];
      const at = from + index;
      return [{ kind, town: short(town), place: material.place(file, at, at + town.length) }];
    }
    const sentence = [...raw.matchAll(/(?:\d+\.|[^.!?])+[.!?]?/g)].find(
      ({ 0: text, index }) => index <= one.index && one.index < index + text.length,
    );
    const named = [...(sentence?.[0] ?? '').matchAll(where)].filter(({ 1: town = '' }) =>
      isTown(town, towns, material),
    );
    const [first] = named;
    if (sentence === undefined || first === undefined || named.length > 1) return [];
    if (clauseEnd.test(sentence[0].slice(first.index, one.index - sentence.index))) return [];
    const at = sentence.index + first.index;
    return [{ kind, town: short(first[1] ?? ''), place: placeIn(passage, at, first[0].length, material) }];
  });
}
