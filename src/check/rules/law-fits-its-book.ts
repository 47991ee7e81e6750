import { type Problem, report } from '../../problem/index.ts';
import { latin } from '../latin.ts';
import type { Material } from '../material/material.ts';
import { romans } from '../numerals.ts';
import type { Rule } from '../rule.ts';

const ordinals =
  'Erst Zweit Dritt Viert Fünft Sechst Sieb(?:en)?t Acht Neunt Zehnt Elft Zwölft Dreizehnt Vierzehnt'.split(
    ' ',
  );
/** What the books are about, by numeral. */
const subjects: Readonly<Record<string, string>> = {
  II: 'Grundsicherung für Arbeitsuchende|Bürgergeld',
  III: 'Arbeitsförderung',
  V: '(?:Gesetzliche )?Krankenversicherung',
  VI: '(?:Gesetzliche )?Rentenversicherung',
  VII: '(?:Gesetzliche )?Unfallversicherung',
  VIII: 'Kinder- und Jugendhilfe(?:gesetz)?',
  IX: 'Rehabilitation und Teilhabe.*',
  XI: '(?:Soziale )?Pflegeversicherung',
  XII: 'Sozialhilfe',
  XIV: 'Soziale Entschädigung',
};
const book = String.raw`(\p{Lu}\p{L}{2,10}t)e[nrms]?\s+Buch(?:e?s)?`;
const code = String.raw`SGB[ \u00a0]([IVX]{1,4})(?!\w)`;
const titled = latin(
  String.raw`${code}[ \u00a0]?\((?:${book}|([^()]{6,60})\))|${book}(?:\s+(?:des|im))?(?:\s+Sozialgesetzbuch(?:e?s)?)?(?: [–-] [\p{L} -]{5,50})?,?\s+\(?${code}(?!,| und SGB)`,
  'g',
);

/**
 * Abbreviation and name of a book of the Sozialgesetzbuch are of the same one: SGB VIII is the eighth, on help for
 * children and young people (https://www.gesetze-im-internet.de).
 *
 * @good § 72a SGB VIII (Achtes Buch Sozialgesetzbuch), nach dem Neunten Buch Sozialgesetzbuch (SGB IX), SGB XII (Sozialhilfe).
 * @good Das Siebte Buch Sozialgesetzbuch (SGB VII), SGB V (Krankenversicherung) und SGB II (Jobcenter).
 * @bad § 72a SGB VIII (⟦Siebtes Buch⟧ Sozialgesetzbuch).
 * @bad Nach dem ⟦Achten Buch⟧ Sozialgesetzbuch (SGB IX) gilt das.
 * @bad Das steht im SGB VIII (⟦Pflegeversicherung⟧).
 */
export const lawFitsItsBook: Rule = {
  id: 'law-fits-its-book',
  *check(material) {
    const { passages, wholeText, place } = material;
    yield* inList(material);
    if (wholeText.search(titled) < 0) return;
    for (const { raw, file, start, form, quoted } of passages) {
      if (form === 'link' || quoted) continue;
      for (const { 0: all, 1: first, 2: behind, 3: subject, 4: before, 5: last, index } of raw.matchAll(
        titled,
      )) {
        const numeral = first ?? last ?? '';
        const ordinal = behind ?? before;
        const known = ordinal === undefined ? numeralOfSubject(subject ?? '', numeral) : numeralOf(ordinal);
        if (known === undefined || known === numeral) continue;
        const found =
          ordinal === undefined ? (subject ?? '') : (/\p{L}+\s+Buch(?:e?s)?/u.exec(all)?.[0] ?? '');
        const at = start + index + all.indexOf(found);
        yield tell(`SGB ${numeral}`, found.replace(/\s+/g, ' '), known, place(file, at, at + found.length));
      }
    }
  },
};

/** The list of abbreviations is no prose. */
function* inList({ handreichung, of }: Material): Iterable<Problem> {
  for (const [short, long] of Object.entries(handreichung.abkuerzungen)) {
    const [, numeral] = /^SGB\s([IVX]+)$/.exec(short) ?? [];
    const [found, ordinal] = latin(book).exec(long) ?? [];
    if (numeral === undefined || found === undefined || ordinal === undefined) continue;
    const known = numeralOf(ordinal);
    if (known !== undefined && known !== numeral)
      yield tell(short, found, known, of(handreichung.abkuerzungen, short));
  }
}

const tell = (short: string, found: string, known: string, place: ReturnType<Material['of']>): Problem =>
  report('law-fits-its-book', { short, found, known: `SGB ${known}` }, { place });

const numeralOf = (ordinal: string): string | undefined =>
  romans[ordinals.findIndex((each) => new RegExp(`^${each}$`, 'u').test(ordinal))];

/** The book on a subject; that of the numeral, if several were on it. */
function numeralOfSubject(subject: string, numeral: string): string | undefined {
  const fitting = Object.keys(subjects).filter((each) =>
    new RegExp(`^(?:${subjects[each] ?? ''})$`, 'u').test(subject),
  );
  return fitting.includes(numeral) ? numeral : fitting[0];
}
