import { type Problem, report } from '../../problem/index.ts';
import { latin } from '../latin.ts';
import type { Material } from '../material/material.ts';
import type { Rule } from '../rule.ts';
import { small } from '../spelling/cases.ts';
import { isWellFormed } from '../spelling/formations.ts';
import { tornCompounds } from '../torn-compounds.ts';

interface Use {
  readonly written: string;
  readonly file: string;
  readonly start: number;
}

/** Words of eight letters and more, as shorter ones are seldom compounds. */
const compound = latin(String.raw`(?<![\p{L}\d-])(?=(?:-?\p{L}){8})\p{L}[\p{L}-]*\p{L}(?![\p{L}-])`, 'g');

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
 * @good Wer im Sommer Ferien hat, weiß es in den Sommerferien; eine Stunde Beratung, das Team Pflege, im Foyer Saal 2.
 * @good Das soll den Menschen Rechnung tragen, wie im Grundgesetz Art. 3, und statt eines fairen Verfahrens Hilfe geben.
 * @good Das Geld kommt durch den Freistaat Sachsen, vom Bundesland Hessen und dem Landkreis Görlitz, aus der Hansestadt Lübeck.
 * @bad Eine ⟦Muster Vereinbarung⟧ hilft, und das Geld kommt vom ⟦Land Kreis⟧.
 * @bad Hinter dem Streit um die ⟦Treppenhaus Reinigung⟧ steckt mehr.
 * @bad Alle haben eine ⟦Haftpflicht Versicherung⟧ dafür.
 * @bad In den ⟦Sommer Ferien⟧ ruht es; die Sommerferien sind lang.
 * @bad Einmal gibt es eine ⟦Probe Fahrt⟧ mit Frühstück, und für das ⟦Ehren Amt⟧ fehlt Geld.
 * @bad
 *   - Verschwiegenheit,
 *   - ⟦Auslagen Ersatz⟧,
 *   - Beendigung.
 * @bad Eine ⟦Förder Übersicht⟧ hilft, und es gibt zwei ⟦Notschlaf Stellen⟧ im Kreis.
 * @good Es gibt drei Stunden Kurse, zwei Kilo Karten, viele Kinder Gruppen und 20 Euro Kasse.
 * @bad In den ⟦Haupt Satzungen⟧ steht das, und ein ⟦Rechen Blatt⟧ hilft; Rechenblatt.
 * @bad Der ⟦Wirt-schaftsplan⟧ und der Wirtschaftsplan.
 * @bad Die Rufbus-App und noch eine ⟦Rufbus App⟧.
 */
export const compoundsAgree: Rule = {
  id: 'compounds-agree',
  *check(material) {
    yield* tornIn(material);
    for (const { file, start, found, instead, isSure } of tornCompounds(material)) {
      const place = material.place(file, start, start + found.length);
      yield report('compounds-agree', { found, instead }, { place, quiet: !isSure });
    }
    for (const uses of usesOf(material)) {
      const counts = new Map<string, Use[]>();
      for (const use of uses)
        counts.set(hyphens(use.written), [...(counts.get(hyphens(use.written)) ?? []), use]);
      const [usual, ...others] = [...counts.values()].sort(
        (a, b) => isOdd(a) - isOdd(b) || b.length - a.length || isApart(a, material) - isApart(b, material),
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
      if (!compounds.has(instead) || isNamed(first, last) || isFirstName(first, wholeText)) continue;
      const from = start + index;
      yield report(
        'compounds-agree',
        { found: `${first} ${last}`, instead },
        { place: place(file, from, from + instead.length) },
      );
    }
  }
}

/** “Phase II”, “Königsteiner Schlüssel”: a number, or of a place. */
const isNamed = (first: string, last: string): boolean =>
  /^[IVX]+$/.test(last) || /(?:ein|berg|burg|dorf|stadt|ing|haus|au)er$/.test(first);

/** “Anna” of “Anna-Lena” is a name of its own where it stands before a surname. */
const isFirstName = (word: string, text: string): boolean =>
  new RegExp(`(?<=^|[\\n,] ?)${word} \\p{Lu}\\p{Ll}+(?=$|\\n|,| \\()`, 'mu').test(text);

const capitals = latin(String.raw`^[\p{Lu}-]+$`);

/** A hyphen of a broken line: “Wirt-schaftsplan”. */
const broken = latin(String.raw`^\p{Lu}\p{Ll}+-\p{Ll}+$`);

/** What is typed in capitals or was broken at the end of a line says least of how a word is written. */
const isOdd = ([use]: readonly Use[]): number =>
  [capitals, broken].some((pattern) => pattern.test(use?.written ?? '')) ? 1 : 0;

/** Where both stand as often: a hyphen in a word that the dictionary has, or German makes, without one. */
function isApart([use]: readonly Use[], { woerterbuecher: { de } }: Material): number {
  const [first = '', ...others] = (use?.written ?? '').split('-');
  const joined = first + others.map(small).join('');
  return others.length > 0 && (de.has(joined) || isWellFormed(joined, de)) ? 1 : 0;
}

/** Where the parts of a compound are joined: positions of its hyphens, whatever its ending and capitals. */
const hyphens = (written: string): string =>
  [...written.matchAll(/-/g)].map(({ index }, before) => index - before).join();

/** Words that are written with a hyphen somewhere, all their uses together. */
function usesOf({ passages, wholeText }: Material): Use[][] {
  const words = new Map<string, Use[]>();
  for (const written of wholeText.match(compound) ?? [])
    if (written.includes('-')) words.set(keyOf(written), []);
  for (const { raw, file, start, form, quoted } of passages) {
    if (form === 'value' || form === 'link' || quoted) continue;
    for (const { 0: written, index } of raw.matchAll(compound))
      words.get(keyOf(written))?.push({ written, file, start: start + index });
  }
  return [...words.values()].filter((uses) => uses.some(({ written }) => written.includes('-')));
}

const keyOf = (written: string): string => written.toLowerCase().replaceAll('-', '');
