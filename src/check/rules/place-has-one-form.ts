import { type Problem, report } from '../../problem/index.ts';
import { latin } from '../latin.ts';
import type { Material } from '../material/material.ts';
import { addedTownSlipsIn } from '../names/added-towns.ts';
import { additionSlipsIn } from '../names/additions.ts';
import { districtSlipsIn } from '../names/districts.ts';
import { homeIn } from '../names/home.ts';
import { stepsBetween } from '../names/likeness.ts';
import { folded } from '../names/name.ts';
import { ownTownSlipsIn } from '../names/own-town.ts';
import { regionJoinsIn } from '../names/region-joins.ts';
import { contactOf, registerOf } from '../names/register.ts';
import { townSlipsIn } from '../names/town-slips.ts';
import { atHome, isTownSlip, knownTowns, townCorrections } from '../names/towns.ts';
import type { Rule } from '../rule.ts';

/**
 * A town has one form: that of the contact list, with its addition, unless the list itself is outvoted by all other
 * places. In running text a word that is a letter or two away from a town of the list, and no other word, was meant to
 * be it.
 *
 * @good protokolle/1.md
 *   ---
 *   panels: [1]
 *   anwesende: {personen: [Ida Iltis (Neustadt/Sa.)]}
 *   ---
 *   Ein Satz aus Rotental, die Rotentaler Vereine und die Stadt Neustadt.
 * @good
 *   Gäste aus Rotental und Rotenthal frühstücken gemeinsam.
 * @good kontakte.yaml
 *   titel: Kontakte
 *   freigabe: oeffentlich
 *   kontakte:
 *     - {kommune: Meisenthal, name: Hanna Habicht, institution: Glashütte Meisenthal}
 *     - {kommune: Rotental, name: Jan Jaguar, institution: Freunde der Grube Luisenthal}
 * @bad protokolle/1.md
 *   ---
 *   panels: [1]
 *   anwesende: {personen: [⟦Ida Iltis (Neustadt)⟧]}
 *   ---
 *   Ein Satz.
 * @bad programm.yaml
 *   titel: Tagesablauf
 *   punkte:
 *     - {um: "10:00", titel: Beginn, personen: [{name: Jan Jaguar, ort: ⟦Haus Rotental⟧}]}
 *     - {um: "14:00", titel: Ende}
 * @bad
 *   Frau Iltis (⟦Neustadt⟧) half, Frau Habicht (Rotental) auch.
 * @bad
 *   Danke an die Stadt ⟦Rottental⟧ für alles.
 * @bad kontakte.yaml
 *   titel: Kontakte
 *   freigabe: oeffentlich
 *   kontakte:
 *     - {kommune: ⟦Rotenthal⟧, name: Hanna Habicht, institution: Stadtverwaltung, email: hanna.habicht@rotental.de}
 *     - {kommune: Rotental, name: Jan Jaguar, institution: Jugendhaus Rotental, email: jaguar@jugendhaus-rotental.de}
 * @bad kontakte.yaml
 *   titel: Kontakte
 *   freigabe: oeffentlich
 *   kontakte:
 *     - {kommune: Rotental, name: Hanna Habicht, institution: Bauhof der Stadt ⟦Rotetnal⟧, email: hanna.habicht@rotental.de}
 *     - {kommune: Thale, name: Jan Jaguar, institution: Jugendhaus Rotental, email: jaguar@jugendhaus-rotental.de}
 * @bad
 *   Der Garten in ⟦Rotental Xellerau⟧ blüht. In Rotental Feuerwehr und Bauhof, in Rotental Hanna Habicht.
 * @bad
 *   Die ⟦Rotental Lindenau⟧ genannte Siedlung; der Chor aus Rotental-Lindenau.
 * @bad impressum.md
 *   ---
 *   titel: Impressum
 *   ---
 *   Kulturring Rotental e. V., Amselweg 3, 01099 ⟦Rotetnal⟧
 * @bad
 *   Im Rotentaler Land und im ⟦Rotentalerland⟧ gilt das.
 * @bad kontakte.yaml
 *   titel: Kontakte
 *   freigabe: oeffentlich
 *   kontakte:
 *     - {kommune: ⟦Neustadt⟧, name: Ida Iltis}
 *     - {kommune: Rotental, name: Hanna Habicht}
 * @bad kontakte.yaml
 *   titel: Kontakte
 *   freigabe: oeffentlich
 *   kontakte:
 *     - {kommune: Neustadt/Sa., name: Ida Iltis, institution: ⟦Stadtverwaltung Rotental⟧}
 *     - {kommune: Rotental, name: Hanna Habicht}
 * @bad kontakte.yaml
 *   titel: Kontakte
 *   freigabe: oeffentlich
 *   kontakte:
 *     - {kommune: Neustadt/Sa., name: Ida Iltis}
 *     - {kommune: Grünberg, name: Hanna Habicht, institution: ⟦Musikschule Rotental⟧, email: hanna.habicht@musikschule-gruenberg.de}
 *     - {kommune: Rotental, name: Jan Jaguar, institution: Jugendhaus Rotental, email: jaguar@jugendhaus-rotental.de}
 * @bad kontakte.yaml
 *   titel: Kontakte
 *   freigabe: oeffentlich
 *   kontakte:
 *     - {kommune: Großenau, name: Ida Iltis, institution: Stadtverwaltung ⟦Grossenau⟧, email: ida.iltis@grossenau.de}
 *     - {kommune: Rotental, name: Hanna Habicht}
 * @bad
 *   ### Hanna Habicht: das Telefon in ⟦Rotentann⟧
 *
 *   Ein Satz.
 * @good
 *   ### Hanna Habicht: das Telefon in Rotentann
 *
 *   In Rotentann gibt es das auch. In Rotenburg sagte Hanna Habicht: mehr davon.
 *
 *   ### Hanna Habicht: der Rotentaler Weg in Rotentals Mitte
 *
 *   Ein Satz.
 * @bad protokolle/2.md
 *   ---
 *   panels: [2]
 *   anwesende: {personen: [Leo Luchs (Rathenow), Mia Marder (Rathenow), ⟦Otto Otter (Ratenow)⟧]}
 *   ---
 *   Ein Satz.
 * @bad protokolle/1.md
 *   ---
 *   panels: [1]
 *   anwesende: {personen: [⟦Hanna Habicht (Rotental/Aue)⟧]}
 *   ---
 *   Ein Satz.
 * @bad
 *   ### Hanna Habicht (⟦Roten⟧)
 *
 *   Ein Satz.
 * @bad kontakte.yaml
 *   titel: Kontakte
 *   freigabe: oeffentlich
 *   kontakte:
 *     - {kommune: Krakow am See, name: Hanna Habicht, institution: Gemeinde ⟦Krakau am See⟧}
 *     - {kommune: Neustadt/Sa., name: Ida Iltis}
 * @good kontakte.yaml
 *   titel: Kontakte
 *   freigabe: oeffentlich
 *   kontakte:
 *     - {kommune: Lübbenau/Spreewald, name: Hanna Habicht, institution: Gartenfreunde Lübben/Spreewald}
 *     - {kommune: Neustadt/Sa., name: Ida Iltis}
 * @good protokolle/1.md
 *   ---
 *   panels: [1]
 *   anwesende: {personen: [Hanna Habicht (Rotental-Lindenau), Jan Jaguar (Jugendhaus)]}
 *   ---
 *   Ein Satz von Berta Amsel (Rotental/Aue).
 */
export const placeHasOneForm: Rule = {
  id: 'place-has-one-form',
  *check(material) {
    for (const { kontakt, meant } of townCorrections(material))
      yield report(
        'place-has-one-form',
        { found: kontakt.kommune ?? '', known: meant },
        { place: material.of(kontakt, 'kommune'), expected: [meant] },
      );
    yield* administrations(material);
    yield* besideNames(material);
    yield* besideGuests(material);
    yield* withoutTitle(material);
    for (const { found, known, place } of [
      ...townSlipsIn(material),
      ...regionJoinsIn(material),
      ...additionSlipsIn(material),
      ...districtSlipsIn(material),
      ...ownTownSlipsIn(material),
      ...addedTownSlipsIn(material),
    ])
      yield report('place-has-one-form', { found, known }, { place, expected: [known] });
  },
};

/** “Stadtverwaltung Görlitz” of a contact in Guben: an administration sits in its own town. */
function* administrations(material: Material): Iterable<Problem> {
  const towns = knownTowns(material);
  const uses = (name: string): number => material.wholeText.split(name).length;
  for (const kontakt of material.chapter('kontakte')?.kontakte ?? []) {
    const { institution = '', kommune, email = '' } = kontakt;
    const [, found = ''] = administration.exec(institution) ?? seated(institution, kommune, email) ?? [];
    if (kommune === undefined || found === '' || found === kommune) continue;
    if (!towns.includes(found)) {
      // “Stadt Hamm” in “Ham”: of two spellings the one that stands elsewhere was meant.
      if (institution.includes(kommune) || stepsBetween(folded(found), folded(kommune)) !== 1) continue;
      const isTown = uses(found) >= uses(kommune);
      const [slip, known, key] = isTown
        ? [kommune, found, 'kommune' as const]
        : [found, kommune, 'institution' as const];
      const there = { place: material.of(kontakt, key), expected: [known] };
      yield report('place-has-one-form', { found: slip, known }, there);
      continue;
    }
    const where = { place: material.of(kontakt, 'institution'), expected: [kommune] };
    yield report('place-has-one-form', { found, known: kommune }, where);
  }
}

/** “Volkshochschule Herne” of a contact in Hagen with an address in Hagen's domain; without that it may work for both. */
function seated(institution: string, kommune = '', email: string): RegExpExecArray | undefined {
  const domain = folded(email.split('@')[1] ?? '');
  const found = house.exec(institution);
  if (found === null || kommune === '' || institution.includes(kommune)) return undefined;
  const isOwn = domain.includes(folded(kommune)) && !domain.includes(folded(found[1] ?? ''));
  return isOwn ? found : undefined;
}

const house = latin(String.raw`^\p{Lu}[\p{L}-]+ (\p{Lu}[\p{L}-]+)(?=$|,)`);

const administration = /^(?:Stadt|Gemeinde)(?:verwaltung)? ([^,]+)/;

function* besideNames(material: Material): Iterable<Problem> {
  const register = registerOf(material);
  for (const { part, name, ort, person } of material.mentions) {
    const contact = contactOf(register, name);
    const isPlace = part === 'anwesend' || part === 'handelnd';
    if (!isPlace || contact === undefined || ort === undefined) continue;
    const { kommune = '', institution = '' } = atHome(material, contact);
    if (homeIn(material, ort, { ...contact, kommune }) !== 'variant') continue;
    // That the agenda leaves out a legal form is told of the institution.
    if (part === 'handelnd' && institution.startsWith(ort)) continue;
    const known = nearer(ort, kommune, institution);
    const where = { place: material.of(person, 'ort'), expected: [known] };
    yield report('place-has-one-form', { found: ort, known }, where);
  }
}

const titled = latin(
  String.raw`^(?:(?:Große\s)?Kreis|(?:Universitäts-\sund\s)?Hanse|Luther|Landeshaupt|Universitäts|Wissenschafts|Residenz|Berg|Stifts|Welterbe)stadt\s(\p{Lu}.*)|^(?:Bad|Markt|Heilbad|Ostseebad|Nordseebad|Seebad|Kurort|Gemeinde|Samtgemeinde|Verbandsgemeinde|Einheitsgemeinde|Stadt|Landkreis|Kreis)\s(\p{Lu}.*)`,
);

/** “Salzwedel” beside a name where it is the “Hansestadt Salzwedel” everywhere else. */
function* withoutTitle(material: Material): Iterable<Problem> {
  const register = registerOf(material);
  const beside = material.mentions.filter(({ part, ort }) => part === 'anwesend' && ort !== undefined);
  const listed = (material.chapter('kontakte')?.kontakte ?? []).flatMap(({ kommune }) => kommune ?? []);
  const places = [...listed, ...beside.flatMap(({ ort }) => ort ?? [])];
  const uses = (town: string): number => places.filter((each) => each === town).length;
  for (const { name, ort: found = '', person } of beside) {
    const known = contactOf(register, name)?.kommune ?? '';
    const [, town, other = town] = titled.exec(known) ?? [];
    if (other !== found || uses(found) > 1 || uses(known) < 2) continue;
    const where = { place: material.of(person, 'ort'), expected: [known] };
    yield report('place-has-one-form', { found, known }, where);
  }
}

/** Attendees who are not in the list may come from a town of it, or from that of another attendee. */
function* besideGuests(material: Material): Iterable<Problem> {
  const register = registerOf(material);
  const all = material.mentions.flatMap(({ part, name, ort, person }) =>
    part === 'anwesend' && ort !== undefined ? [{ name, ort, person }] : [],
  );
  const uses = (town: string): number => all.filter(({ ort }) => ort === town).length;
  const listed = knownTowns(material);
  const towns = new Set([...listed, ...all.map(({ ort }) => ort)]);
  for (const { name, ort, person } of all) {
    if (listed.includes(ort) || contactOf(register, name) !== undefined) continue;
    const known = [...towns].find(
      (town) => isTownSlip(town, ort) && (listed.includes(town) || uses(town) > uses(ort)),
    );
    if (known === undefined) continue;
    const where = { place: material.of(person, 'ort'), expected: [known] };
    yield report('place-has-one-form', { found: ort, known }, where);
  }
}

/** Of town and institution the one that was meant. */
function nearer(found: string, kommune: string, institution: string): string {
  if (institution === '' || found.split(/[\s/-]/)[0] === kommune.split(/[\s/-]/)[0]) return kommune;
  const steps = (known: string): number => stepsBetween(folded(found), folded(known));
  return kommune !== '' && steps(kommune) <= steps(institution) ? kommune : institution;
}
