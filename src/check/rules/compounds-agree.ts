import { type Problem, report } from '../../problem/index.ts';
import { latin } from '../latin.ts';
import type { Material } from '../material/material.ts';
import type { Rule } from '../rule.ts';
import { small } from '../spelling/cases.ts';

interface Use {
  readonly written: string;
  readonly file: string;
  readonly start: number;
}

const compound = latin(String.raw`(?<![\p{L}\d-])\p{L}[\p{L}-]*\p{L}(?![\p{L}-])`, 'g');

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
 * @bad Sie kommen aus einer gemeinsamen ⟦Tausch Börse⟧ im Kreis.
 * @bad Seit 2024 gibt es eine gemeinsame ⟦Schweigepflicht Entbindung⟧ dafür.
 * @good Weil die Stadt Hilfe braucht, das Thema Pflege zählt und der Jugend Räume fehlen, gibt es in der Schule Sport.
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

const pair = latin(String.raw`(?<![\p{L}\d-])(\p{Lu}[\p{L}-]*\p{L}) (?=(\p{Lu}[\p{L}-]*\p{L}))`, 'g');
const hyphened = latin(String.raw`(?<![\p{L}\d-])\p{Lu}\p{L}+(?:-\p{L}+)*-\p{Lu}\p{L}+(?![\p{L}-])`, 'g');

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
function* partedIn({ passages, wholeText, place, woerterbuecher: { de } }: Material): Iterable<Problem> {
  for (const { raw, file, start, form, quoted } of passages) {
    if (form !== 'text' || quoted) continue;
    for (const { 1: first = '', 2: last = '', index } of raw.matchAll(pair)) {
      const instead = first + last.charAt(0).toLowerCase() + last.slice(1);
      // At the beginning of a sentence words of all kinds have a capital.
      if (!/[a-zß-öø-ÿ],? $/.test(raw.slice(0, index))) continue;
      if (first.length < 4 || !de.has(last) || !(de.has(instead) || wholeText.includes(instead))) continue;
      // “am Alten Hafen”: an adjective that is part of a name.
      if (/e[nmrs]?$/.test(first) && de.isWhole(small(first))) continue;
      const isPart = de.begins(first) && !de.has(first) && de.isWhole(last);
      const behind = raw.slice(index + instead.length + 1);
      if (!isPart && !isOneNoun(first, last, raw.slice(0, index), behind)) continue;
      const from = start + index;
      const found = `${first} ${last}`;
      yield report('compounds-agree', { found, instead }, { place: place(file, from, from + found.length) });
    }
  }
}

/** Nouns of things that are counted: none stands without an article beside another noun. */
const counted =
  /(?:börse|gruppe|werkstatt|konferenz|zentrum|treff|haus|garten|fest|büro|stelle|kreis|saal|café|heft|liste|karte|woche|abend|kasse|netzwerk|projekt|programm|gespräch|termin|kurs|schule|brücke|formular|antrag|konzept|beirat|ausschuss|vertrag|bogen|vereinbarung|entbindung|sitzung|veranstaltung|versammlung|satzung|erklärung|einrichtung|leiter|leiterin|mannschaft|laden|kiste|koffer|mappe)$/i;
const determined = latin(
  String.raw`(?<!\p{L})(?:eine[rmn]?|ein|eines|die|das|diese[rsmn]?|jede[rsmn]?|unsere[rsmn]?|ihre[rsmn]?|keine[rsmn]?)(?: \p{Ll}{3,}e[nmrs]?)* $`,
);
/** What something is called, or how much of it there is, stands right behind these. */
const naming =
  /^(?:Verein|Initiative|Firma|Gruppe|Bündnis|Netzwerk|Projekt|Programm|Panel|Thema|Marke|Wort|Begriff|Titel|Stichwort|Art|Sorte|Stück|Typ|Form|Punkt|Kapitel|Bereich|Rubrik|Methode|Format|Modell|Stunde|Tag|Woche|Monat|Jahr|Minute|Menge|Hälfte|Paar|Dutzend|Teil|Reihe|Ausgabe|Nummer|Schritt|Phase|Stufe|Frage|Beispiel|Partner|Kategorie|Abteilung|Fachbereich|Sachgebiet|Stadt|Gemeinde|Kreis|Schule|Haus|Ort|Ortsteil|Anfang|Mitte|Ende|Kita|Café|Tasse|Kiste|Fach|Oberschule|Grundschule)$/;

/** “eine gemeinsame Tausch Börse”: a counted noun without an article of its own, in a main clause or behind a preposition. */
const isOneNoun = (first: string, last: string, before: string, behind: string): boolean =>
  counted.test(last) &&
  !naming.test(first) &&
  determined.test(before) &&
  // A name goes on, or stands in quotation marks.
  !/^(?:[-„“]| \p{Lu}| [„»])/u.test(behind);

/** “Anna” of “Anna-Lena” is a name of its own where it stands before a surname. */
const isFirstName = (word: string, text: string): boolean =>
  new RegExp(`(?<=^|[\\n,] ?)${word} \\p{Lu}\\p{Ll}+(?=$|\\n|,| \\()`, 'mu').test(text);

const capitals = latin(String.raw`^[\p{Lu}-]+$`);

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
