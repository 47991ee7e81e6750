import { report } from '../../problem/index.ts';
import { german, months } from '../calendar/dates.ts';
import type { Rule } from '../rule.ts';

const dated = new RegExp(
  String.raw`^\s*(?:Stand|Erschienen(?: im| am)?|Veröffentlicht(?: im| am)?|Erscheinungsdatum|©|Copyright(?: ©)?)[: ]\s*(?:\d{1,2}\.\s?)?(?:(?<name>${months.join('|')})\s|(?<month>\d{1,2})[./]\s?)?(?<year>20\d\d)(?![\d–/-])(?!.*(?:Foto|Bild|Karte|Grafik))`,
  'gmu',
);

/** Within a line: “1. Auflage, April 2026”. */
const edition = new RegExp(
  String.raw`\d\.\sAuflage,?\s(?<name>${months.join('|')})\s(?<year>20\d\d)(?![\d–/-])`,
  'gu',
);

/**
 * The date that the imprint gives the hand-out (“Stand: Oktober 2024”) is that of `veroeffentlicht`, month and year,
 * as far as both say them. Dates of something else, such as when links were looked up, are left alone.
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
 *   Auflage: 800 Exemplare, ⟦1. Auflage, September 2024⟧
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
    for (const { raw, file, start, within } of passages) {
      if (!/impressum\.md$/.test(file)) continue;
      const editions = [...raw.matchAll(edition)];
      // Earlier editions have dates of their own.
      for (const match of [...raw.matchAll(dated), ...(editions.length === 1 ? editions : [])]) {
        // The first of a line, not of a piece of one behind a link.
        const isPiece = match.index === 0 && start !== within.start && !/^\n/.test(match[0]);
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
