import { type Problem, report } from '../../problem/index.ts';
import { german, months } from '../calendar/dates.ts';
import { latin } from '../latin.ts';
import type { Material } from '../material/material.ts';
import type { Passage } from '../material/passages.ts';
import type { Rule } from '../rule.ts';

const dated = new RegExp(
  String.raw`^\s*(?:Stand|Erschienen(?: im| am)?|Veröffentlicht(?: im| am)?|Erscheinungsdatum|Erscheinungsjahr|©|Copyright(?: ©)?)[: ]\s*(?:\d{1,2}\.\s?)?(?:(?<name>${months.join('|')})\s|(?<month>\d{1,2})[./]\s?)?(?<year>20\d\d)(?![\d–/-])(?!.*(?:Foto|Bild|Karte|Grafik))`,
  'gmu',
);

const stated = new RegExp(
  String.raw`(?<![\p{L}\d])(?<!\d\.\s)(?<name>${months.join('|')})\s(?<year>20\d\d)(?![\d–/-])`,
  'gu',
);
/** A year without a month. */
const bare =
  /(?<![\d–/.-])(?<!seit |ab |von |Tagung |Fachtag |Auflage:? )(?<year>20[1-9]\d)(?![\d–/-]|\.\d|\s?Stück|\sExemplare)/g;
/** What tells of the print: a line with it and one date says when that was. */
const printed = latin(
  String.raw`(?<!\p{L})(?:Druck)?[Aa]uflage(?!\p{L})|(?<!\p{L})(?:Online|[Dd]igitale|PDF|Druck|Print)[\s-]?(?:[Pp]ublikation|[Vv]eröffentlichung|[Aa]usgabe|[Ff]assung|[Vv]ersion)(?!\p{L})|Exemplare(?!\p{L})|\d Stück(?!\p{L})`,
);
/** “Rotental, im Oktober 2024”, or the date alone, as a whole line. */
const alone = latin(String.raw`^(?:\p{Lu}[\p{L}. /-]+, )?(?:im )?\p{Lu}\p{Ll}+ 20\d\d\.?$`);
const elsewhere = /schluss|link|foto|bild|druck|quelle|stand der/i;

/**
 * The date that the imprint gives the hand-out (“Stand: Oktober 2024”) is that of `veroeffentlicht`, month and year,
 * as far as both say them; the editors closed no later. Other dates, such as when links were looked up, are left alone.
 *
 * @good impressum.md
 *   ---
 *   titel: Impressum
 *   ---
 *   Stand: Oktober 2024
 *
 *   Alle Links wurden im September 2024 geprüft (Stand September 2024).
 * @bad impressum.md
 *   ---
 *   titel: Impressum
 *   ---
 *   ⟦Stand: September 2024⟧
 * @bad impressum.md
 *   ---
 *   titel: Impressum
 *   ---
 *   Auflage: 800 Exemplare, 1. Auflage, ⟦September 2024⟧
 * @bad impressum.md
 *   ---
 *   titel: Impressum
 *   ---
 *   ⟦Oktober 2023⟧, 1. Auflage, 400 Exemplare
 * @bad impressum.md
 *   ---
 *   titel: Impressum
 *   ---
 *   1. Auflage, ⟦2023⟧
 * @good impressum.md
 *   ---
 *   titel: Impressum
 *   ---
 *   Gefördert 2021–2027, 1. Auflage, 400 Exemplare
 * @bad impressum.md
 *   ---
 *   titel: Impressum
 *   ---
 *   Rotental, im ⟦Oktober 2023⟧
 * @good impressum.md
 *   ---
 *   titel: Impressum
 *   ---
 *   1. Auflage, März 2024\
 *   2. Auflage, Oktober 2024
 * @bad impressum.md
 *   ---
 *   titel: Impressum
 *   ---
 *   Online-Publikation, Rotental, ⟦Dezember 2024⟧
 * @bad impressum.md
 *   ---
 *   titel: Impressum
 *   ---
 *   Redaktionsschluss: ⟦30. November 2024⟧
 * @bad impressum.md
 *   ---
 *   titel: Impressum
 *   ---
 *   ⟦© 2023⟧ Kulturring Rotental e. V.
 */
export const publicationHasOneDate: Rule = {
  id: 'publication-has-one-date',
  needs: ['handreichung'],
  *check({ handreichung: { veroeffentlicht }, passages, place }) {
    const [year, month] = veroeffentlicht.split('-');
    const imprint = passages.filter(({ file }) => /impressum\.md$/.test(file));
    const prints = printsIn(imprint);
    yield* closedAfter(imprint, veroeffentlicht, place);
    for (const { raw, file, start, within } of imprint) {
      const called = [...raw.matchAll(dated)];
      for (const match of called.length > 0 ? called : (prints.get(start) ?? [])) {
        // The first of a line, not of a piece of one behind a link.
        const isPiece =
          !prints.has(start) && match.index === 0 && start !== within.start && !/^\n/.test(match[0]);
        if (isPiece) continue;
        const { name, month: digits, year: said } = match.groups ?? {};
        const number = name === undefined ? Number(digits ?? month) : months.indexOf(name) + 1;
        if (said === year && number === Number(month)) continue;
        const found = match[0].trim();
        const from = start + match.index + match[0].indexOf(found);
        yield report(
          'publication-has-one-date',
          { found, known: german(`${year}-${month}`) },
          { place: place(file, from, from + found.length) },
        );
      }
    }
  },
};

const closing = new RegExp(
  String.raw`(?:Redaktions|Druck|Bearbeitungs|Manuskript)schluss[^\d\n.!?]{0,40}?((?:\d{1,2}\.\s?)?(?:(?<name>${months.join('|')})\s|(?<month>\d{1,2})[./]\s?)(?<year>20\d\d))(?!\d)`,
  'gu',
);

/** What the editors closed after it was published. */
function* closedAfter(
  imprint: readonly Passage[],
  published: string,
  place: Material['place'],
): Iterable<Problem> {
  for (const { raw, file, start } of imprint)
    for (const { 0: whole, 1: found = '', index, groups = {} } of raw.matchAll(closing)) {
      const { name, month = '', year = '' } = groups;
      const number = name === undefined ? month : String(months.indexOf(name) + 1);
      if (`${year}-${number.padStart(2, '0')}` <= published.slice(0, 7)) continue;
      const end = start + index + whole.length;
      yield report(
        'publication-has-one-date',
        { found, known: german(published) },
        { place: place(file, end - found.length, end) },
      );
    }
}

/** When it was printed, by the starts of passages; earlier editions have dates of their own. */
function printsIn(imprint: readonly Passage[]): ReadonlyMap<number, readonly RegExpExecArray[]> {
  let heading = '';
  const found = imprint.flatMap(({ raw, start, form }) => {
    if (form === 'title') heading = raw;
    if (form === 'title' || raw.search(bare) < 0) return [];
    const whole = [...raw.matchAll(stated)];
    const dates = whole.length > 0 ? whole : [...raw.matchAll(bare)];
    return dates.flatMap((match) => {
      const [from, to] = [raw.lastIndexOf('\n', match.index) + 1, raw.indexOf('\n', match.index)];
      const line = raw.slice(from, to < 0 ? undefined : to).trim();
      const isAlone = [...line.matchAll(bare)].length === 1;
      const isPrint =
        printed.test(line) || (whole.length > 0 && alone.test(line) && !elsewhere.test(heading));
      return isAlone && isPrint ? [{ start, match }] : [];
    });
  });
  return found.length === 1 ? new Map(found.map(({ start, match }) => [start, [match]])) : new Map();
}
