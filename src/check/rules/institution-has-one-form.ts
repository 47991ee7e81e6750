import { distance } from 'fastest-levenshtein';
import { type Place, type Problem, report } from '../../problem/index.ts';
import { latin } from '../latin.ts';
import type { Material } from '../material/material.ts';
import { housesWithForm } from '../names/house-forms.ts';
import { houseJoinsIn } from '../names/house-joins.ts';
import { kindSlipsIn, officeSlipsIn } from '../names/house-kinds.ts';
import { type HouseSlip, houseSlipsIn, isReordered, isSame, isTurned } from '../names/house-slips.ts';
import { isHouse } from '../names/house-words.ts';
import { formlessVoices, legalForm, type Named, otherCounties } from '../names/listed-houses.ts';
import { ministrySlipsIn } from '../names/ministries.ts';
import { mixedHousesIn, unitSlipsIn } from '../names/mixed-houses.ts';
import { folded } from '../names/name.ts';
import { publisherSlipsIn } from '../names/publisher-slips.ts';
import type { Rule } from '../rule.ts';

/**
 * An institution has one form: the same capitals, hyphens, spaces and legal form wherever it is named. In the agenda
 * its legal form is not left out; in running text it may be, but the words are the same.
 *
 * @good stimmen.yaml
 *   titel: Stimmen
 *   freigabe: oeffentlich
 *   stimmen:
 *     - {name: Berta Amsel, rolle: Kulturring Rotental e. V., zitat: Ein guter Tag!}
 * @bad stimmen.yaml
 *   titel: Stimmen
 *   freigabe: oeffentlich
 *   stimmen:
 *     - {name: Berta Amsel, rolle: ⟦KulturRing Rotental e. V.⟧, zitat: Ein guter Tag!}
 * @bad stimmen.yaml
 *   titel: Stimmen
 *   freigabe: oeffentlich
 *   stimmen:
 *     - {name: Berta Amsel, rolle: ⟦Kulturring Rotental⟧, zitat: Ein guter Tag!}
 * @bad kontakte.yaml
 *   titel: Kontakte
 *   freigabe: oeffentlich
 *   kontakte:
 *     - {name: Hanna Habicht, institution: Verband Lesekultur Rotental}
 *     - {name: Ida Iltis, institution: Verband Lesekultur Rotental}
 *     - {name: Jan Jaguar, institution: ⟦Verband für Lesekultur Rotental⟧}
 * @bad
 *   Ein Dank an den ⟦Kulturkring Rotental e. V.⟧ für alles.
 * @bad
 *   Der ⟦Kulturkring Rotental e.V.⟧ lädt ein.
 * @good
 *   Die Räume des Kulturrings Rotental e. V. sind offen.
 * @bad programm.yaml
 *   titel: Tagesablauf
 *   punkte:
 *     - {um: "10:00", titel: Beginn, personen: [{name: Berta Amsel, funktion: ⟦Vorsitzende Kulturring Rotental⟧}]}
 * @bad programm.yaml
 *   titel: Tagesablauf
 *   punkte:
 *     - {um: "10:00", titel: Beginn, personen: [{name: Berta Amsel, funktion: Vorsitzende des ⟦Kulturring Rotental gGmbH⟧}]}
 * @good
 *   Der Verband für Räume und Gärten Rotental (VRG) hilft; der Verband der Gärten und Räume ist ein anderer.
 * @bad kontakte.yaml
 *   titel: Kontakte
 *   freigabe: oeffentlich
 *   kontakte:
 *     - {name: Hanna Habicht, institution: Amt für Räume und Gärten}
 *     - {name: Ida Iltis, institution: Amt für Räume und Gärten}
 *     - {name: Jan Jaguar, institution: ⟦Amt für Gärten und Räume⟧}
 * @bad
 *   Das ⟦Jugend-haus Rotental⟧ lädt ein.
 * @bad stimmen.yaml
 *   titel: Stimmen
 *   freigabe: oeffentlich
 *   stimmen:
 *     - {name: Jan Jaguar, rolle: "⟦Jugendhaus-Rotental⟧, Grünberg", zitat: Ein guter Tag!}
 * @good handreichung.yaml
 *   nummer: 1
 *   titel: Gärten
 *   untertitel: Ein Tag im Familienzentrum „Amselnest“ und im Bürgerhaus „St. Florian“ Rotental
 *   datum: 2024-09-24
 *   veroeffentlicht: 2024-10
 *   abkuerzungen: {FZA: Familienzentrum „Amselnest“, BSF: Bürgerhaus „St. Florian“ Rotental}
 *   kapitel:
 *     - art: impressum
 * @good kontakte.yaml
 *   titel: Kontakte
 *   freigabe: oeffentlich
 *   kontakte:
 *     - {name: Hanna Habicht, institution: Landkreis Rotental}
 *     - {name: Ida Iltis, institution: Landkreis Grünberg}
 *     - {name: Jan Jaguar, institution: Bündnis der Landkreise Rotental und Grünberg}
 * @bad kontakte.yaml
 *   titel: Kontakte
 *   freigabe: oeffentlich
 *   kontakte:
 *     - {name: Hanna Habicht, institution: Gartenverbund Aue-Rotental e. V.}
 *     - {name: Ida Iltis, institution: Gartenverbund Aue-Rotental e. V.}
 *     - {name: Jan Jaguar, institution: ⟦Gartenverbund Rotental-Aue e. V.⟧}
 * @bad
 *   ::bild{datei=bilder/saal.svg alt="Logo ⟦Kultürring Rotental⟧ e. V." nachweis="Foto: Jan Jaguar"}
 * @good
 *   ::bild{datei=bilder/saal.svg alt="Logo des Kulturrings Rotental e. V." nachweis="Foto: Jan Jaguar"}
 * @bad
 *   Ein Dank an den ⟦Kulturverein Rotental e. V.⟧ für alles.
 * @good
 *   Ein Dank an den Kulturverein Rotental und die Kulturgesellschaft Rotental mbH für alles.
 * @bad impressum.md
 *   ---
 *   titel: Impressum
 *   ---
 *   ⟦Kulturring Rotental gGmbH⟧, Amselweg 3
 *
 *   Fotos: Kulturring Rotental e. V.
 */
export const institutionHasOneForm: Rule = {
  id: 'institution-has-one-form',
  *check(material) {
    const named = namedIn(material);
    const slips = [...inText(named, material)];
    yield* slips;
    const inFull = housesWithForm(material);
    // A house that ten people work for is looked at once.
    const usual = new Map<string, string | undefined>();
    const longForms = new Set(Object.values(material.handreichung.abkuerzungen));
    for (const { text, place } of named) {
      if (!usual.has(text)) usual.set(text, usualOf(text, named));
      const other = usual.get(text) ?? inFull.get(text);
      // What an abbreviation is short for needs no legal form.
      const isLong = longForms.has(text) && other?.replace(legalForm, '') === text;
      if (other !== undefined && !isLong)
        yield report('institution-has-one-form', { found: text, known: other }, { place });
    }
    for (const { found, known, place } of [
      ...otherCounties(named, material),
      ...formlessVoices(named, material),
    ])
      yield report('institution-has-one-form', { found, known }, { place });
    yield* inAgenda(named, material);
    const isTold = ({ file, line, column }: Place): boolean =>
      slips.some(({ place: p }) => p?.file === file && p.line === line && p.column === column);
    const inPassages = new Map<string, HouseSlip>();
    for (const slip of [
      ...houseJoinsIn(material),
      ...houseSlipsIn(material),
      ...ministrySlipsIn(material),
      ...publisherSlipsIn(material),
    ]) {
      const id = `${slip.place.file}:${slip.place.line}:${slip.place.column}`;
      if (!isTold(slip.place) && !inPassages.has(id)) inPassages.set(id, slip);
    }
    for (const { found, known, place } of inPassages.values())
      yield report('institution-has-one-form', { found, known }, { place });
    for (const { found, known, place, isSure } of [
      ...kindSlipsIn(material),
      ...officeSlipsIn(material),
      ...mixedHousesIn(material),
      ...unitSlipsIn(material),
    ])
      if (!isTold(place) && !inPassages.has(`${place.file}:${place.line}:${place.column}`))
        yield report(
          'institution-has-one-form',
          { found, known },
          { place, severity: isSure ? undefined : 'info' },
        );
  },
};

/** “Ministerium für Soziales (MS)” */
const ownShort = / \([A-ZÄÖÜ][A-Za-zÄÖÜäöü-]{1,9}\)$/;

/** Where institutions stand in places of their own; those written out for an abbreviation count as well. */
function namedIn({ handreichung: { herausgeber, abkuerzungen }, chapter, of }: Material): Named[] {
  const explained = Object.entries(abkuerzungen).filter(([, long]) => /^\p{Lu}/u.test(long) && isHouse(long));
  return [
    ...explained.map(([short, text]) => ({ text, place: of(abkuerzungen, short) })),
    { text: herausgeber.name, place: of(herausgeber, 'name') },
    ...(chapter('kontakte')?.kontakte ?? []).map((each) => ({
      text: each.institution ?? '',
      place: of(each, 'institution'),
    })),
    ...(chapter('stimmen')?.stimmen ?? []).map((each) => ({
      // “Jugendhaus gGmbH, Rotental”: behind the legal form stands where it is.
      text: (each.rolle ?? '').replace(
        /(?<=(?:e\.\s?V\.|mbH|gAG|AG|eG|KG|GbR)),\s\p{Lu}[\p{L}\s/().-]*$/u,
        '',
      ),
      place: of(each, 'rolle'),
    })),
  ]
    .map(({ text, place }) => ({ text: text.replace(ownShort, ''), place }))
    .filter(({ text }) => text !== '');
}

/** Another form of the name that is fuller, as a legal form is sooner forgotten than made up, or else used more or first. */
function usualOf(text: string, named: readonly Named[]): string | undefined {
  const own = shapeOf(text);
  const all = named.map((each) => each.text).filter((each) => each === text || isVariant(shapeOf(each), own));
  const count = (one: string): number => all.filter((each) => each === one).length;
  const hasForm = (one: string): number => Number(legalForm.test(one));
  const [usual] = all.toSorted((x, y) => hasForm(y) - hasForm(x) || count(y) - count(x));
  if (usual !== text) return usual;
  // Of two legal forms that stand as often each is told, as either may be the slip.
  return all.find((one) => one !== text && hasForm(one) + hasForm(text) === 2 && count(one) === count(text));
}

/** “Vorsitzende Kulturring Rotental” in the agenda: there the name is written out like in a list. */
function* inAgenda(named: readonly Named[], { chapter, of }: Material): Iterable<Problem> {
  const known = [...new Set(named.map(({ text }) => text).filter((text) => legalForm.test(text)))];
  for (const person of (chapter('programm')?.punkte ?? []).flatMap(({ personen }) => personen))
    for (const key of ['rolle', 'funktion', 'ort'] as const)
      for (const name of known) {
        const bare = name.replace(legalForm, '');
        const text = person[key] ?? '';
        const rest = text.slice(text.indexOf(bare) + bare.length);
        if (
          !bare.includes(' ') ||
          !text.includes(bare) ||
          /^[\p{L}-]|^[\s\u202f]*(?:e\.|g?G|eG|AG|KG)/u.test(rest)
        )
          continue;
        yield report('institution-has-one-form', { found: bare, known: name }, { place: of(person, key) });
      }
}

const withForm = latin(
  String.raw`(?:\p{Lu}[\p{L}-]+ (?:(?:für|der|des|und|im|in|am|zur) )?){1,6}(?:e\.\s?[VG]\.|g?GmbH|mbH|gAG|(?:AG|eG|KG|GbR|UG)(?!\p{L}))`,
  'g',
);

/** Which spaces stand there, and whether there is one within "e. V.", is a matter of typography. */
const plain = (text: string): string => text.replace(/\s/g, ' ').replace(/e\. ?V\./, 'e. V.');

interface Shape {
  readonly plain: string;
  /** Its words as written. */
  readonly words: readonly string[];
  readonly whole: string;
  /** Without its legal form. */
  readonly bare: string;
  /** Without its small words as well: “Verband für Lesekultur”, “Verband Lesekultur”. */
  readonly core: string;
}

const shapes = new Map<string, Shape>();

/** What names are compared by; each is taken apart once. */
function shapeOf(text: string): Shape {
  const written = plain(text);
  const shape = shapes.get(text) ?? {
    plain: written,
    words: written.split(' '),
    whole: folded(written),
    bare: folded(written.replace(legalForm, '')),
    core: folded(
      written.replace(legalForm, '').replace(/ (?:für|der|die|das|des|im|in|am|zur|zum|von|vom)(?= )/g, ''),
    ),
  };
  shapes.set(text, shape);
  return shape;
}

/** “Heimatverein Oberstein e. V.” for “Heimatverein Idar-Oberstein e. V.”: one word is a part of the other's. */
function isHalved(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length || !legalForm.test(a.join(' '))) return false;
  const odd = a.flatMap((word, index) => (word === b[index] ? [] : [[word, b[index] ?? '']]));
  const [short = '', long = ''] = (odd[0] ?? []).toSorted((x, y) => x.length - y.length);
  return odd.length === 1 && short.length > 4 && (long.endsWith(`-${short}`) || long.startsWith(`${short}-`));
}

/** “Bildungsverbund Mulde-Elbe e. V.” for “Bildungsverbund Elbe-Mulde e. V.” */
const hasTurned = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length &&
  a.some((word, index) => isTurned(word, b[index] ?? '')) &&
  a.every((word, index) => word === b[index] || isTurned(word, b[index] ?? ''));

/** Letters by which one of two forms of a name may be longer: “Idar-”, “für das”. */
const longest = 16;

function isVariant(a: Shape, b: Shape): boolean {
  // Most pairs are of quite different lengths; the legal form is no more than ten letters.
  if (a.plain === b.plain || Math.abs(a.bare.length - b.bare.length) > longest) return false;
  if (a.whole === b.whole || a.bare === b.bare) return true;
  if (a.core === b.core && a.core.length >= 12) return true;
  if (isHalved(a.words, b.words) || isReordered(a.words, b.words)) return true;
  if (hasTurned(a.words, b.words)) return true;
  const isLong = Math.min(a.bare.length, b.bare.length) >= 20;
  return isLong && Math.abs(a.bare.length - b.bare.length) <= 2 && distance(a.bare, b.bare) <= 2;
}

/**
 * In running text a name ends with its legal form; where it begins is told by the known name's number of words. An
 * article before it is no part of it, unless it is of a known name.
 */
function* inText(named: readonly Named[], { passages, place, wholeText }: Material): Iterable<Problem> {
  const all = named.map(({ text }) => plain(text));
  const known = [...new Set(all.filter((name) => legalForm.test(name) && name.includes(' ')))];
  for (const { raw, file, start, form, quoted } of passages) {
    if (form === 'value' || quoted) continue;
    for (const { 0: written, index } of raw.matchAll(withForm)) {
      const words = wordsOf(written);
      const isArticle = article.test(written) && !known.some((name) => name.startsWith(`${words[0]} `));
      const own = isArticle ? words.slice(1) : words;
      const bare = withoutSmall(words);
      const misses = known.find((name) => {
        const named = withoutSmall(wordsOf(name));
        const isTail = named.length > 1 && ` ${bare}`.endsWith(` ${named}`);
        return isTail && !isWithin(name, plain(written)) && endOf(name) === endOf(written);
      });
      if (misses !== undefined && !all.some((name) => isWithin(name, plain(written)))) {
        const first = withoutSmall(wordsOf(misses)).split(' ')[0] ?? '';
        const at = index + written.lastIndexOf(first);
        const end = index + written.length;
        yield report(
          'institution-has-one-form',
          { found: plain(raw.slice(at, end)), known: misses },
          { place: place(file, start + at, start + end) },
        );
        continue;
      }
      for (const name of known) {
        const rest = own.slice(-wordsOf(name).length).join(' ');
        const found = `${rest}${written.slice(words.join(' ').length)}`;
        const [a, b] = [folded(plain(found)), folded(name)];
        const hasOtherForm = plain(rest) === name.replace(legalForm, '');
        const isNear = hasOtherForm || distance(a, b) <= Math.max(1, Math.floor(b.length / 10));
        if (all.includes(plain(found)) || a === b || !isNear) continue;
        if (isInflected(plain(found), name)) continue;
        const end = start + index + written.length;
        const [here, there] = [
          place(file, end - found.length, end),
          named.find((each) => plain(each.text) === name),
        ];
        const uses = (one: string): number => plain(wholeText).split(one).length - 1;
        const [inText, inList] = hasOtherForm ? [uses(plain(found)), uses(name)] : [0, 1];
        // Once in a list and with another legal form in all the text, it is the list that is wrong; of two both are told.
        if (inText < 2 || inList > 1)
          yield report(
            'institution-has-one-form',
            { found: found.replace(/\s/g, ' '), known: name },
            { place: here },
          );
        if (inText > 0 && inList === 1 && there !== undefined)
          yield report(
            'institution-has-one-form',
            { found: name, known: plain(found) },
            { place: there.place },
          );
      }
    }
  }
}

/** “Verband für Lesekultur”, “Verband Lesekultur”: the words that tell names apart. */
const withoutSmall = (words: readonly string[]): string =>
  words.filter((word) => /^[^a-z]/.test(word)).join(' ');

const isWithin = (name: string, text: string): boolean => text.includes(name);

const endOf = (name: string): string => plain(legalForm.exec(plain(name))?.[0] ?? '').trim();

/** “des Ladenverbunds Ries-Ostalb eG”: the same words and legal form, one with an ending. */
const isInflected = (found: string, name: string): boolean => {
  const [words, own] = [found.split(' '), name.split(' ')];
  return words.length === own.length && words.every((word, index) => isSame(word, own[index] ?? ''));
};

const article = /^(?:D(?:er|ie|as|en|em|es)|Eine?|Ein(?:en|em|er|es)) /;

/** The words of a name before its legal form. */
const wordsOf = (name: string): string[] => name.replace(legalForm, '').split(' ');
