import type { Kontakt } from '../../model/index.ts';
import { type Problem, report } from '../../problem/index.ts';
import { latin } from '../latin.ts';
import type { Material } from '../material/material.ts';
import { homeIn, otherHouseIn, otherNameIn } from '../names/home.ts';
import { isHouse } from '../names/house-words.ts';
import { stepsBetween } from '../names/likeness.ts';
import { folded, nameOf } from '../names/name.ts';
import { contactOf, registerOf } from '../names/register.ts';
import { atHome, isTownSlip, knownTowns } from '../names/towns.ts';
import type { Rule } from '../rule.ts';

/**
 * The place or institution beside an attendee's name is the one of the contact list; so is the town or house
 * somebody speaks for, and what stands in brackets behind a name in running text.
 *
 * @good protokolle/2.md
 *   ---
 *   panels: [2]
 *   anwesende: {personen: [Jan Jaguar (Jugendhaus)]}
 *   ---
 *   Ein Satz.
 * @bad protokolle/2.md
 *   ---
 *   panels: [2]
 *   anwesende: {personen: [⟦Jan Jaguar (Grünberg)⟧]}
 *   ---
 *   Ein Satz.
 * @bad stimmen.yaml
 *   titel: Stimmen
 *   freigabe: oeffentlich
 *   stimmen:
 *     - {name: Hanna Habicht, rolle: ⟦Stadt Neustadt⟧, zitat: Ein guter Tag!}
 * @good stimmen.yaml
 *   titel: Stimmen
 *   freigabe: oeffentlich
 *   stimmen:
 *     - {name: Jan Jaguar, rolle: "Leiter, Jugendhaus Rotental, Neustadt", zitat: Ein guter Tag!}
 *     - {name: Hanna Habicht, rolle: "Amt für Kultur, Stadtverwaltung Rotental", zitat: Ein guter Tag!}
 * @bad stimmen.yaml
 *   titel: Stimmen
 *   freigabe: oeffentlich
 *   stimmen:
 *     - {name: Jan Jaguar, rolle: ⟦"Jugendhaus Lindenau, Leitung"⟧, zitat: Ein guter Tag!}
 * @bad stimmen.yaml
 *   titel: Stimmen
 *   freigabe: oeffentlich
 *   stimmen:
 *     - {name: Jan Jaguar, rolle: ⟦Jugendclub Rotental⟧, zitat: Ein guter Tag!}
 * @bad protokolle/1.md
 *   ---
 *   panels: [1]
 *   anwesende: {personen: [Jan Jaguar (Rotental)]}
 *   ---
 *   ## Lösungsansätze
 *
 *   ### Jan Jaguar: ⟦Jugendhaus Lindenau⟧
 *
 *   Ein Satz.
 * @good protokolle/2.md
 *   ---
 *   panels: [2]
 *   anwesende: {personen: [Jan Jaguar (JHR)]}
 *   ---
 *   Das Jugendhaus Rotental (JHR) lädt ein.
 * @bad programm.yaml
 *   titel: Tagesablauf
 *   punkte:
 *     - {um: "10:00", titel: Beginn, personen: [⟦Jan Jaguar (Neustadt/Sa.)⟧]}
 *     - {um: "14:00", titel: Ende}
 * @bad programm.yaml
 *   titel: Tagesablauf
 *   punkte:
 *     - {um: "10:00", titel: Beginn, personen: [Greta Gans (Weimar)]}
 *     - {um: "14:00", titel: Ende, personen: [⟦Greta Gans (Erfurt)⟧]}
 * @bad
 *   Ein Dank an Hanna Habicht (⟦Neustadt/Sa.⟧) für alles.
 * @good kontakte.yaml
 *   titel: Kontakte
 *   freigabe: oeffentlich
 *   kontakte:
 *     - {kommune: Landkreis Zell a. d. Aue, name: Lea Uhu, institution: "Landratsamt Zell a. d. Aue, Organisation und IT"}
 *     - {kommune: Stadt Au i. d. Hallertau, name: Uwe Unke, institution: Stadtverwaltung Au i. d. Hallertau}
 * @bad
 *   Jan Jaguar vom ⟦Jugendbüro Rotental⟧ bat um eine Antwort.
 * @bad
 *   Berta Amsel vom ⟦Kulturring Lindenau⟧ bat um eine Antwort.
 * @good
 *   Jan Jaguar vom Jugendhaus bat Hanna Habicht von der Stadtverwaltung um Rat; Berta Amsel vom Kulturring und Ida Iltis vom Amt.
 */
export const personHasOnePlace: Rule = {
  id: 'person-has-one-place',
  *check(material) {
    const register = registerOf(material);
    const houses = housesIn(material);
    for (const { part, name, ort: beside, person } of material.mentions) {
      const found = contactOf(register, name);
      if (found === undefined) continue;
      const contact = atHome(material, found);
      const rolle = 'rolle' in person && part === 'stimme' ? String(person.rolle ?? '') : '';
      const ort =
        part === 'anwesend'
          ? beside
          : part === 'handelnd'
            ? placeOnly(person, houses, contact.kommune)
            : spokenFor(rolle, contact, material);
      const funktion = 'funktion' in person ? String(person.funktion ?? '') : '';
      const said = part === 'stimme' ? rolle : [beside, funktion].filter(Boolean).join(', ');
      const house =
        (part === 'stimme' ? otherHouseIn(rolle, contact) : undefined) ?? otherNameIn(said, contact);
      if (house === undefined && (ort === undefined || homeIn(material, ort, contact) !== 'other')) continue;
      const known = [contact.kommune, contact.institution].filter(Boolean).join(', ');
      const isInFunction = house !== undefined && !beside?.includes(house) && funktion.includes(house);
      const place = material.of(person, part === 'stimme' ? 'rolle' : isInFunction ? 'funktion' : 'ort');
      yield report('person-has-one-place', { name, found: house ?? ort ?? '', known }, { place });
    }
    yield* besideNames(material);
    yield* fromHouses(material);
    yield* inHeadings(material);
    yield* guests(material);
  },
};

/** The towns and institutions of the contact list. */
const housesIn = ({ chapter }: Material): ReadonlySet<string> =>
  new Set(
    (chapter('kontakte')?.kontakte ?? []).flatMap((each) => [each.kommune ?? '', each.institution ?? '']),
  );

/** “Gear” for “Gera” */
const isNear = (ort: string, kommune: string): boolean =>
  kommune.length === 4 && stepsBetween(folded(ort), folded(kommune)) === 1;

/** In brackets behind a name of the agenda may stand what somebody does there; only a place is compared. */
function placeOnly(person: object, houses: ReadonlySet<string>, kommune = ''): string | undefined {
  const ort = 'ort' in person && typeof person.ort === 'string' ? person.ort : '';
  return ort !== '' && (houses.has(ort) || isTownSlip(ort, kommune) || isNear(ort, kommune))
    ? ort
    : undefined;
}

/** The town or house that somebody's role names, if it can be told from the role itself. */
function spokenFor(
  rolle: string,
  { institution = '', kommune = '–' }: Kontakt,
  { chapter }: Material,
): string | undefined {
  const town = /^(?:Stadt|Stadtverwaltung|Gemeinde|Gemeindeverwaltung) (\p{Lu}\S+(?:[ /-]\S+)?)$/u.exec(
    rolle,
  )?.[1];
  if (town !== undefined) return town;
  // Another house with a legal form: that it lies in the same town is no excuse.
  const form = legalForm.exec(rolle)?.[0];
  if (form !== undefined && institution.endsWith(form) && !rolle.includes(institution))
    return rolle.replaceAll(kommune, '');
  if (rolle === '') return undefined;
  const towns = (chapter('kontakte')?.kontakte ?? []).flatMap((each) => each.kommune ?? []);
  const words = rolle.split(/[\s,;()]+/);
  return towns.find((each) => (each.includes(' ') ? rolle.includes(each) : words.includes(each)));
}

const legalForm = /(?:e\.\s?V\.|g?GmbH|eG)$/;

const named = latin(
  String.raw`(?<!\p{L})(\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)? \p{Lu}[\p{L}-]+)(?: \((\p{Lu}[^()]+)\)| aus (\p{Lu}[\p{L}-]+))`,
  'g',
);

/** “Miriam Sattler (Wurzen)” in a heading or text. */
function* besideNames(material: Material): Iterable<Problem> {
  const towns = new Set(material.chapter('kontakte')?.kontakte.map(({ kommune }) => kommune));
  const register = registerOf(material);
  for (const { raw, file, start, form, quoted } of material.passages) {
    if (form === 'value' || quoted) continue;
    for (const { 0: whole, 1: name = '', 2: inBrackets, 3: from, index } of raw.matchAll(named)) {
      const found = contactOf(register, name);
      const ort = inBrackets ?? from ?? '';
      const contact = found && atHome(material, found);
      // What stands behind a name may be anything; another town of the list is none of it.
      if (contact?.kommune === undefined || !towns.has(ort) || homeIn(material, ort, contact) !== 'other')
        continue;
      const end = start + index + whole.length - (inBrackets === undefined ? 0 : 1);
      const known = [contact.kommune, contact.institution].filter(Boolean).join(', ');
      const place = material.place(file, end - ort.length, end);
      yield report('person-has-one-place', { name, found: ort, known }, { place });
    }
  }
}

const word = String.raw`\p{Lu}[\p{L}-]+`;
const ofHouse = latin(
  String.raw`(?<!\p{L})((?:${word}\s){1,2}(?:(?:von|van|zu|tom|de)\s(?:der\s)?)?${word})\s(?:vom|von\sder|aus\sdem|aus\sder)\s(${word}(?:\s(?:(?:für|und|der|des|am|im)\s)?${word}){1,5})`,
  'g',
);

/** “Thi Lan Nguyen von der Freiwilligenagentur Trier” in running text: of the same kind as the house of the list, but another. */
function* fromHouses(material: Material): Iterable<Problem> {
  const register = registerOf(material);
  const houses = housesIn(material);
  for (const { raw, file, start, form, quoted } of material.passages) {
    if (form !== 'text' || quoted || !/(?:vom|von\sder|aus\sde[mr])\s/.test(raw)) continue;
    for (const { 0: whole, 1: name = '', 2: written = '', index } of raw.matchAll(ofHouse)) {
      const found = contactOf(register, name);
      const contact = found && atHome(material, found);
      if (contact?.institution === undefined) continue;
      // “Berta Amsel vom Kulturring und Ida Iltis”: behind “und” may stand somebody else.
      const isOne = contact.institution.includes(' und ');
      const house = written.replace(/\s/g, ' ').replace(isOne ? /^$/ : / und .*/, '');
      if (contact.institution.includes(house)) continue;
      // Somebody may take something over from a house that is not his own: it is told of one of the same kind.
      const isListed = houses.has(house) && house.split(' ')[0] === contact.institution.split(' ')[0];
      if (
        !isListed &&
        otherHouseIn(house, contact) === undefined &&
        otherNameIn(house, contact) === undefined
      )
        continue;
      const at = start + index + whole.length - written.length;
      const known = [contact.kommune, contact.institution].filter(Boolean).join(', ');
      const place = material.place(file, at, at + house.length);
      yield report('person-has-one-place', { name: contact.name, found: house, known }, { place });
    }
  }
}

/** Somebody who is in no contact list comes from one town; beside it an institution may stand elsewhere. */
function* guests(material: Material): Iterable<Problem> {
  const register = registerOf(material);
  const homes = new Map<string, string>();
  for (const { name, ort, person } of material.mentions) {
    if (ort === undefined || !town.test(ort) || isHouse(ort) || contactOf(register, name) !== undefined)
      continue;
    const known = homes.get(nameOf(name).full);
    if (known === undefined) homes.set(nameOf(name).full, ort);
    else if (!known.startsWith(ort) && !ort.startsWith(known))
      yield report(
        'person-has-one-place',
        { name, found: ort, known },
        { place: material.of(person, 'ort') },
      );
  }
}

/** No word for what somebody does: “Moderation”, “Grußwort”, “Impuls”. */
const town = latin(
  String.raw`^(?!.*(?:ung|tion|wort|trag|[Ii]mpuls|[Gg]ast|protokoll|sitz|stand|in)$)\p{Lu}\p{Ll}{2,}(?:[/-]\p{Lu}\p{Ll}+)?$`,
);

const placed = latin(String.raw`(?<!\p{L})(?:in|aus)\s(\p{Lu}[\p{L}-]+(?:[\s/]\p{Lu}[\p{L}-]+)?)`);

/** “Lea Luchs: der Bauwagen aus Neustadt” of somebody in Rotental, where both are towns of the list. */
function otherTownIn(
  written: string,
  { kommune, institution = '' }: Kontakt,
  material: Material,
): string | undefined {
  const [, ort = ''] = placed.exec(written) ?? [];
  const town = knownTowns(material).find((each) => each === ort || each === ort.split(/\s/)[0]);
  const isOwn = town === undefined || kommune === undefined || `${kommune} ${institution}`.includes(town);
  return isOwn || written.includes(kommune) ? undefined : town;
}

const headed = latin(String.raw`^((?:(?:Prof|Dr)\.\s)*\p{Lu}[\p{L}-]+(?: [\p{L}-]+)+): (\S.*)$`);

/** “### Mandy Petrick: Familienzentrum Rosenhof”: behind the name stands the house she comes from. */
function* inHeadings(material: Material): Iterable<Problem> {
  const register = registerOf(material);
  for (const { raw, file, start, form, key } of material.passages) {
    if (form !== 'title' || key !== 'body') continue;
    const [, name = '', written = ''] = headed.exec(raw) ?? [];
    const contact = written === '' ? undefined : contactOf(register, name);
    if (contact === undefined) continue;
    const found =
      otherHouseIn(written, contact) ??
      otherNameIn(written, contact) ??
      otherTownIn(written, contact, material);
    // “Thi Mai Hoang: das Jugendbüro im Messenger” names what is told of.
    if (found === undefined || /^(?:d(?:as|ie|er|en)|eine?) /.test(found)) continue;
    const at = start + raw.indexOf(found, name.length);
    const known = [contact.kommune, contact.institution].filter(Boolean).join(', ');
    yield report(
      'person-has-one-place',
      { name, found, known },
      { place: material.place(file, at, at + found.length) },
    );
  }
}
