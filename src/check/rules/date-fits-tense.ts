import { report } from '../../problem/index.ts';
import { months } from '../calendar/dates.ts';
import { latin } from '../latin.ts';
import type { Rule } from '../rule.ts';

const month = months.join('|');
/** “seit März 2025”, “am 12. März 2025”, “seit 2023”, in groups: since, day, month, year. */
const date = new RegExp(
  String.raw`(?<!\p{L})(?:(?<since>[Ss]eit)(?: de[mr])? )?(?:(?<day>\d{1,2})\.\s?)?(?:(?<name>${month})\s)?(?<year>(?:19|20)\d\d)(?![\d–-])`,
  'gu',
);
const past = latin(
  String.raw`(?<!\p{L})(?:fand|fanden|war|waren|wurde|wurden|trafen|traf|kam|kamen|gab|begann|endete|stand|startete)(?!\p{L})`,
);
const ahead = latin(
  String.raw`(?<!\p{L})(?:findet|finden) .*(?:statt|am|im)|(?<!\p{L})[Nn]ächste[rns]? (?:Fachtag|Treffen|Termin|Tagung|Veranstaltung|Workshop|Barcamp|Netzwerktreffen)`,
);

/** What was agreed on lies ahead: “a visit on 4 March was arranged”. */
const arranged = latin(
  String.raw`(?<!\p{L})(?:ver(?:abredet|einbart|tagt|schoben|legt)|(?:ein)?geplant|beschlossen|(?:vor|fest)gelegt|angesetzt|angekündigt|eingeladen|zugesagt|versprochen|gebeten|vorgeschlagen|gewünscht|terminiert|vorgesehen|angeregt|in Aussicht)(?!\p{L})`,
  'i',
);

/**
 * What a hand-out tells of lies before its publication, what it announces lies after the event.
 *
 * @good Seit März 2024 wird getauscht; bis 2030 soll alles grün sein. Das nächste Treffen findet am 5. Dezember 2024 statt.
 * @good Verabredet wurde ein Besuch am 4. März 2026 in Rotental.
 * @bad Seit ⟦März 2026⟧ wird getauscht.
 * @bad Das nächste Treffen findet am ⟦5. Dezember 2023⟧ statt.
 * @bad Das Fest fand ⟦2042⟧ im Hof statt.
 */
export const dateFitsTense: Rule = {
  id: 'date-fits-tense',
  needs: ['handreichung'],
  *check({ handreichung, passages, place }) {
    const { datum, veroeffentlicht } = handreichung;
    for (const { raw, file, start, form, quoted } of passages) {
      if (form === 'value' || quoted) continue;
      for (const { 0: whole, index, groups } of raw.matchAll(date)) {
        const { since, day, name, year = '' } = groups ?? {};
        const sentence = sentenceAround(raw, index);
        const iso = isoOf(day, name, year);
        const isLate = iso > veroeffentlicht.slice(0, iso.length);
        const isTold =
          since !== undefined ||
          (past.test(sentence) &&
            !/(?<!\p{L})(?:bis|ab|für)(?!\p{L})/u.test(sentence) &&
            !arranged.test(sentence));
        const isPast = iso < datum.slice(0, iso.length) && ahead.test(sentence);
        if (!(isLate && isTold) && !isPast) continue;
        const found = whole.replace(/^[Ss]eit(?: de[mr])? /, '');
        const from = start + index + whole.length - found.length;
        yield report('date-fits-tense', { found, isLate }, { place: place(file, from, from + found.length) });
      }
    }
  },
};

function isoOf(day: string | undefined, name: string | undefined, year: string): string {
  if (name === undefined) return year;
  const number = String(months.indexOf(name) + 1).padStart(2, '0');
  return [year, number, ...(day === undefined ? [] : [day.padStart(2, '0')])].join('-');
}

function sentenceAround(text: string, at: number): string {
  const ends = [...text.matchAll(/(?<!\d)[.!?;](?=\s|$)/g)].map(({ index }) => index + 1);
  return text.slice(ends.findLast((end) => end <= at) ?? 0, ends.find((end) => end > at) ?? text.length);
}
