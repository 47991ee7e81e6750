import { type Problem, report } from '../../problem/index.ts';
import { latin } from '../latin.ts';
import type { Material } from '../material/material.ts';
import type { Passage } from '../material/passages.ts';
import { givenAloneIn } from '../names/given-alone.ts';
import { invertedSlipsIn } from '../names/inverted.ts';
import { isGivenLike, isSlip, isSurnameLike, isSurnameSlip } from '../names/likeness.ts';
import { type Name, nameOf } from '../names/name.ts';
import { namesakeOf } from '../names/namesakes.ts';
import { registerOf } from '../names/register.ts';
import { speakerSlipsIn } from '../names/speakers.ts';
import type { Rule } from '../rule.ts';
import { small } from '../spelling/cases.ts';

/**
 * One person has one spelling. The register are the contacts and those who act; a name that is nearly one of it was
 * probably meant to be it, and so was another given name with a surname that only one of them has. Two people may share a surname or a given name.
 *
 * @good protokolle/2.md
 *   ---
 *   panels: [2]
 *   anwesende:
 *     personen: [Jan Jaguar (Rotental), Hanna Habicht (Rotental)]
 *   ---
 *   Frau Habicht und Ida Iltis sprachen über Räume, Hanna Igel hörte zu.
 * @bad protokolle/2.md
 *   ---
 *   panels: [2]
 *   anwesende:
 *     personen:
 *       - ⟦Hanna Habischt (Rotental)⟧
 *   ---
 *   Ein Satz.
 * @bad panels.yaml
 *   titel: Themen
 *   zeitfenster:
 *     - von: "10:30"
 *       bis: "11:30"
 *       panels:
 *         - {nummer: 1, thema: Vereine vor Ort, moderation: Stefan Meise, protokoll: Edda Elster}
 *         - {nummer: 2, thema: Räume finden, moderation: Fritz Fink, protokoll: ⟦Stephan Meise⟧}
 *         - {nummer: 3, thema: Geld für Ideen, moderation: Cem Drossel, protokoll: Greta Gans}
 * @bad
 *   Danke an ⟦Hanna Habischt⟧ für alles.
 * @bad panels.yaml
 *   titel: Themen
 *   zeitfenster:
 *     - von: "10:30"
 *       bis: "11:30"
 *       panels:
 *         - {nummer: 1, thema: Vereine vor Ort, moderation: Stefan von Meise, protokoll: Edda Elster}
 *         - {nummer: 2, thema: Räume finden, moderation: Stefan von Meise, protokoll: Greta Gans}
 *         - {nummer: 3, thema: Geld für Ideen, moderation: Cem Drossel, protokoll: ⟦Stefan Meise⟧}
 * @bad
 *   Danke an ⟦Hanna Habich⟧ für alles.
 * @bad
 *   Frau ⟦Habischt⟧ sprach über Räume.
 * @bad stimmen.yaml
 *   titel: Stimmen
 *   freigabe: oeffentlich
 *   stimmen:
 *     - {name: ⟦Hannah Habicht⟧, zitat: Ein guter Tag!}
 * @bad protokolle/1.md
 *   ---
 *   panels: [1]
 *   anwesende: {personen: [Hanna Habicht (Rotental)]}
 *   ---
 *   Dazu sprach ⟦Sabine Habicht⟧ aus der Erfahrung.
 * @bad stimmen.yaml
 *   titel: Stimmen
 *   freigabe: oeffentlich
 *   stimmen:
 *     - {name: ⟦Jo Jaguar⟧, rolle: Jugendhaus Rotental, zitat: Ein guter Tag!}
 * @bad
 *   ::bild{datei=bilder/saal.svg alt="Menschen an Tischen" nachweis="Foto: ⟦Jan Jagaur⟧"}
 * @bad
 *   ::bild{datei=bilder/saal.svg alt="⟦Hanna Habischt⟧ am Pult" nachweis="Foto: Jan Jaguar"}
 * @bad protokolle/2.md
 *   ---
 *   panels: [2]
 *   anwesende: {personen: [⟦"Jaguar, Jan (Rotental)"⟧]}
 *   ---
 *   Ein Satz.
 * @good kontakte.yaml
 *   titel: Kontakte
 *   freigabe: oeffentlich
 *   kontakte:
 *     - {kommune: Neustadt/Sa., name: "Iltis, Ida"}
 *     - {kommune: Rotental, name: "Habicht, Hanna"}
 *     - {kommune: Rotental, name: "Jaguar, Jan"}
 * @bad kontakte.yaml
 *   titel: Kontakte
 *   freigabe: oeffentlich
 *   kontakte:
 *     - {kommune: Neustadt/Sa., name: Ida Iltis}
 *     - {kommune: Rotental, name: ⟦"Habicht, Hanna"⟧}
 *     - {kommune: Rotental, name: Jan Jaguar}
 * @bad kontakte.yaml
 *   titel: Kontakte
 *   freigabe: oeffentlich
 *   kontakte:
 *     - {kommune: Neustadt/Sa., name: ⟦Iltis Ida⟧}
 *     - {kommune: Rotental, name: Hanna Habicht}
 *     - {kommune: Rotental, name: Jan Jaguar}
 * @bad protokolle/2.md
 *   ---
 *   panels: [2]
 *   anwesende: {personen: [Otto Otter (Rotental), Hanna Habicht (Rotental)]}
 *   ---
 *   ## Verabredungen
 *
 *   - ⟦Hanna⟧ schreibt auf, wer einen Schlüssel hat
 *   - Otto Otter fragt im Rathaus nach
 * @good protokolle/2.md
 *   ---
 *   panels: [2]
 *   anwesende: {personen: [Otto Otter (Rotental), Hanna Habicht (Rotental)]}
 *   ---
 *   ## Verabredungen
 *
 *   - Hanna schreibt auf, wer einen Schlüssel hat
 *   - Otto fragt im Rathaus nach
 * @good protokolle/2.md
 *   ---
 *   panels: [2]
 *   anwesende: {personen: [Mark Marder (Rotental), Hanna Habicht (Rotental)]}
 *   ---
 *   Mark zahlt dort niemand mehr. Ein Gruß an Hanna aus der Mühle.
 * @bad ⟦Habicht Hanna⟧ bat um Geduld.
 * @bad
 *   ## ⟦Jaguar Jan⟧: Räume finden
 *
 *   Ein Satz.
 * @good Wie Habicht Jan Jaguar schrieb, kamen Otto Habicht Hanna und Ida entgegen.
 * @bad panels.yaml
 *   titel: Themen
 *   zeitfenster:
 *     - von: "10:30"
 *       bis: "11:30"
 *       panels:
 *         - {nummer: 1, thema: Vereine vor Ort, moderation: Cem Drossel-Star, protokoll: Edda Elster}
 *         - {nummer: 2, thema: Räume finden, moderation: ⟦Cem Drossel Star⟧, protokoll: Greta Gans}
 *         - {nummer: 3, thema: Geld für Ideen, moderation: Cem Drossel-Star, protokoll: Greta Gans}
 * @bad protokolle/1.md
 *   ---
 *   panels: [1]
 *   anwesende: {personen: [Lea Luchs-Falk (Rotental), Ida von der Eller (Rotental)]}
 *   ---
 *   Dazu sprach ⟦Lea Luchs Falk⟧ aus der Erfahrung.
 * @bad protokolle/1.md
 *   ---
 *   panels: [1]
 *   anwesende: {personen: [Lea Luchs-Falk (Rotental), Ida von der Eller (Rotental)]}
 *   ---
 *   Dazu sprach ⟦Ida van der Eller⟧ aus der Erfahrung.
 * @bad protokolle/1.md
 *   ---
 *   panels: [1]
 *   anwesende: {personen: [Lea Luchs-Falk (Rotental), Ida von der Eller (Rotental)]}
 *   ---
 *   Dazu sprach ⟦Lea Luchs⟧ aus der Erfahrung.
 * @bad protokolle/1.md
 *   ---
 *   panels: [1]
 *   anwesende: {personen: [Hanna Habicht (Rotental), Çiğdem Yıldırım (Rotental)]}
 *   ---
 *   Dazu sprach ⟦Cigdem Yildirim⟧ aus der Erfahrung.
 * @bad
 *   - ⟦Habicht, Hannah⟧: *Räume finden*, Rotental 2024
 * @bad
 *   ::bild{datei=bilder/saal.svg alt="⟦Sabine Habicht⟧ am Pult" nachweis="Foto: Jan Jaguar"}
 */
export const namesAgree: Rule = {
  id: 'names-agree',
  needs: ['kontakte'],
  *check(material) {
    const register = registerOf(material);
    for (const spelling of register.spellings) {
      const { name, mentions } = spelling;
      const namesake = namesakeOf(spelling, material);
      const meant = register.meant(name.full)?.name ?? (namesake && nameOf(namesake.name));
      if (meant === undefined) continue;
      for (const { person } of mentions)
        yield report(
          'names-agree',
          { found: name.full, meant: meant.full },
          { place: material.of(person, 'name'), expected: [meant.full] },
        );
    }
    yield* inText(material);
    yield* addressed(material);
    yield* joinedOtherwise(material);
    yield* turned(material);
    yield* inverted(material);
    for (const { found, meant, place } of [...speakerSlipsIn(material), ...givenAloneIn(material)])
      yield report('names-agree', { found, meant }, { place, expected: [meant] });
  },
};

const pair = latin(
  String.raw`\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)? (?=((?:(?:von|van|vom|zu|zur|de|der|den) )*\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?))`,
  'g',
);

const nameBehind = latin(String.raw`^\s\p{Lu}`);
const nameBefore = latin(String.raw`\p{Lu}[\p{L}.-]*\s$`);

/** In running text and credits only two capitalised words side by side can be a name, and only one nearly known is told. */
function* inText(material: Material): Iterable<Problem> {
  const { spellings } = registerOf(material);
  const known = new Set(spellings.map(({ name }) => name.full));
  const names = [...spellings.map(({ name }) => name), ...namesOfImprint(material)];
  for (const passage of material.passages) {
    const { file, start, raw, form, key, quoted } = passage;
    if ((form === 'value' && key !== 'nachweis' && key !== 'alt') || quoted) continue;
    for (const { 0: found, index } of raw.matchAll(pair)) {
      const text = raw.slice(index).match(/^\S+ (?:\p{Ll}+ )*[\p{L}-]+/u)?.[0] ?? found;
      const name = nameOf(text);
      if (known.has(text) || name.given.length !== 1) continue;
      // “Wie Habicht Jan Jaguar schrieb”, “Otto Habicht”: with another name beside it, the two may be of two names.
      const isAlone =
        !nameBehind.test(raw.slice(index + text.length)) && !nameBefore.test(raw.slice(0, index));
      const candidates = key === 'nachweis' ? names : spellings.map((each) => each.name);
      const meant = candidates.find(
        (each) =>
          each.full !== text &&
          isNear(name, each) &&
          (isAlone || name.surname !== each.given[0]) &&
          isMeant(name, each, passage, material),
      );
      if (meant === undefined || candidates.some(({ full }) => full === text)) continue;
      yield report(
        'names-agree',
        { found: text, meant: meant.full },
        {
          place: material.place(file, start + index, start + index + text.length),
          expected: [meant.full],
        },
      );
    }
  }
}

/** Those who are named in the imprint only, such as photographers. */
const namesOfImprint = ({ passages }: Material): Name[] =>
  passages
    .filter(({ file, form }) => /impressum\.md$/.test(file) && form === 'text')
    .flatMap(({ raw }) => [...raw.matchAll(pair)].map(({ 0: given, 1: surname }) => nameOf(given + surname)));

/** Of most names both words begin otherwise; those of “Habicht Hanna” stand in the other order. */
const isNear = (a: Name, b: Name): boolean =>
  a.given[0]?.[0] === b.given[0]?.[0] || a.surname[0] === b.surname[0] || a.surname === b.given.join(' ');

function isMeant(name: Name, known: Name, passage: Passage, material: Material): boolean {
  const whole = known.full.replaceAll('-', ' ');
  // “Habicht Falk” of “Habicht-Falk” is told as such.
  const isHalf =
    known.full.startsWith(`${name.full}-`) && !passage.raw.replace(/[\s–-]+/g, ' ').includes(whole);
  if (` ${whole} `.includes(` ${name.full} `)) return isHalf;
  if (isSlip(name, known)) return true;
  const [given = '', other = ''] = [name.given[0], known.given[0]];
  if (given === other) return hasOtherSurname(name, known, passage, material);
  if (name.surname !== known.surname || !isGivenName(given, material)) return false;
  const { spellings } = registerOf(material);
  const isOnly = spellings.filter((each) => each.name.surname === name.surname).length < 2;
  return (
    isOnly &&
    (satThere(name.surname, passage, material) ||
      isGivenLike(given, other) ||
      isOfTheDay(name.surname, passage, material))
  );
}

/** Outside of protocols and imprint nobody is cited: there another given name was meant to be that of the one who has the surname. */
const isOfTheDay = (surname: string, { file, form, key }: Passage, material: Material): boolean =>
  key === 'alt' ||
  (form === 'text' && !/\/protokolle\/|impressum\.md$/.test(file) && isGivenName(surname, material));

/** “Małgorzata Kowalski” where the only Małgorzata is called Kowalczyk, and sat there. */
function hasOtherSurname(name: Name, known: Name, passage: Passage, material: Material): boolean {
  if (!isSurnameLike(name.surname, known.surname) || !satThere(known.surname, passage, material))
    return false;
  const { spellings } = registerOf(material);
  const isOnly = spellings.filter((each) => each.name.given[0] === name.given[0]).length < 2;
  return isOnly && isGivenName(name.surname, material);
}

/** No ordinary word: “Kollege”, “Alte”. */
const isGivenName = (word: string, { woerterbuecher: { de } }: Material): boolean =>
  !de.has(small(word)) && !de.ends(small(word));

/** Whether somebody of this name took part in the panel whose protocol it is. */
function satThere(surname: string, { file }: Passage, { chapter }: Material): boolean {
  const protokoll = chapter('protokolle')?.find(({ datei }) => file.endsWith(`/${datei}`));
  if (protokoll === undefined) return false;
  const { anwesende, panels, moderation } = protokoll;
  const leads = panels.flatMap((panel) => [...panel.moderation, ...panel.protokoll]);
  const people = [...anwesende.flatMap(({ personen }) => personen), ...leads, ...moderation];
  return people.some((person) => nameOf(person.name).surname === surname);
}

const address = latin(String.raw`(?<!\p{L})(?:Frau|Herrn?)\s(?:(?:Prof|Dr)\.\s)*(\p{Lu}[\p{L}-]{2,})`, 'g');

/** “Frau Habischt”: behind a form of address stands a surname, and one that nobody has but nearly somebody. */
function* addressed(material: Material): Iterable<Problem> {
  const surnames = [...new Set(registerOf(material).spellings.map(({ name }) => name.surname))];
  const isKnown = (found: string): boolean =>
    surnames.some((each) => each.split(/[ -]/).includes(found) || each === found || `${each}s` === found);
  for (const { file, start, raw, form, quoted } of material.passages) {
    if (form === 'value' || quoted) continue;
    for (const { 0: whole, 1: found = '', index } of raw.matchAll(address)) {
      const meant = isKnown(found) ? undefined : surnames.find((each) => isSurnameSlip(found, each));
      const end = start + index + whole.length;
      if (meant === undefined) continue;
      const where = { place: material.place(file, end - found.length, end), expected: [meant] };
      yield report('names-agree', { found, meant }, where);
    }
  }
}

/** “Habicht, Hannah: …” in a list of literature. */
function* inverted(material: Material): Iterable<Problem> {
  for (const { hit, meant } of invertedSlipsIn(material)) {
    const { passage, index, found } = hit;
    const at = passage.start + index;
    const place = material.place(passage.file, at, at + found.length);
    yield report('names-agree', { found, meant }, { place, expected: [meant] });
  }
}

/** In running text a name with other hyphens than in the lists: “Birgit Steffen Lüders”, “Steffen – Lüders”. */
function* joinedOtherwise(material: Material): Iterable<Problem> {
  const { spellings, meant } = registerOf(material);
  const known = new Set(spellings.map(({ name }) => name.full));
  const names = [...known].filter((full) => full.split(/[ -]/).length > 2 && meant(full) === undefined);
  for (const full of names) {
    const parts = full.split(/[ -]/);
    const pattern = new RegExp(`(?<![\\p{L}-])${parts.join('(?: | ?[-–] ?)')}(?![\\p{L}-])`, 'gu');
    const isHere = [...material.wholeText.matchAll(pattern)].some(({ 0: found }) => !known.has(found));
    for (const { raw, file, start, form, quoted } of isHere ? material.passages : []) {
      if (form === 'value' || quoted) continue;
      for (const { 0: found, index } of raw.matchAll(pattern)) {
        if (known.has(found)) continue;
        const place = material.place(file, start + index, start + index + found.length);
        yield report('names-agree', { found, meant: full }, { place, expected: [full] });
      }
    }
  }
}

/** One that begins with the surname, and a comma, where most others do not. */
function* turned({ mentions, of }: Material): Iterable<Problem> {
  const odd = mentions.filter(({ name }) => /^\S+, \p{Lu}/u.test(name));
  const inList = odd.filter(({ part }) => part === 'kontakt').length;
  const contacts = mentions.filter(({ part }) => part === 'kontakt').length;
  if ((odd.length - inList) * 2 > mentions.length - contacts) return;
  const isOrdered = inList * 2 >= contacts;
  for (const { name, person, part } of odd) {
    const { full } = nameOf(name);
    if (!full.includes(',') && !(part === 'kontakt' && isOrdered))
      yield report('names-agree', { found: name, meant: full }, { place: of(person, 'name') });
  }
}
