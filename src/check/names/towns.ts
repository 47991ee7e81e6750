import type { Kontakt } from '../../model/index.ts';
import type { Material } from '../material/material.ts';
import { stepsBetween } from './likeness.ts';
import { folded } from './name.ts';
import { contactOf, registerOf } from './register.ts';

/** Whether two names of towns are two spellings of one: “Zwoenitz” and “Zwönitz”, “Prina” and “Pirna”. */
export function isTownSlip(a: string, b: string): boolean {
  const [one, two] = [folded(a), folded(b)];
  if (a === b) return false;
  const shorter = Math.min(one.length, two.length);
  if (shorter >= 6 && single(one) === single(two)) return true;
  // “Luisenthal” and “Meisenthal” end alike as many towns do.
  const allowed = shorter >= 10 && one[0] === two[0] ? 2 : shorter >= 5 ? 1 : 0;
  return one === two || stepsBetween(one, two) <= allowed;
}

/** “Lübennau” and “Lübbenau”: the wrong letter was doubled. */
const single = (text: string): string => text.replace(/(.)\1/g, '$1');

/** How a town stands in the contact list, and how it is called if all else says that it was mistyped there. */
export interface Correction {
  readonly kontakt: Kontakt;
  readonly meant: string;
}

const corrections = new WeakMap<Material, readonly Correction[]>();

/** Contacts whose town is written otherwise more often: by other contacts, beside attendees, in their own address. */
export function townCorrections(material: Material): readonly Correction[] {
  const known = corrections.get(material) ?? correct(material);
  corrections.set(material, known);
  return known;
}

function correct(material: Material): Correction[] {
  const kontakte = material.chapter('kontakte')?.kontakte ?? [];
  const register = registerOf(material);
  const besideNames = material.mentions.flatMap(({ part, ort, name }) =>
    part === 'anwesend' && ort !== undefined && contactOf(register, name) !== undefined ? [ort] : [],
  );
  const written = [...kontakte.flatMap(({ kommune }) => kommune ?? []), ...besideNames];
  const uses = (form: string): number => written.filter((each) => each === form).length;
  // “Zeulenroda” in the list, “Zeulenroda-Triebes” beside the same name elsewhere: something is sooner left out.
  const beside = (kontakt: Kontakt): string[] =>
    material.mentions.flatMap(({ part, ort, name }) =>
      part === 'anwesend' && ort !== undefined && contactOf(register, name) === kontakt ? [ort] : [],
    );
  return kontakte.flatMap((kontakt) => {
    const { kommune, email = '' } = kontakt;
    if (kommune === undefined) return [];
    const domain = folded(email.split('@')[1] ?? '');
    const votes = (form: string): number => uses(form) + (domain.includes(folded(form)) ? 1 : 0);
    const isShort = (form: string): boolean =>
      kommune.length < 5 &&
      form[0] === kommune[0] &&
      uses(form) > 2 &&
      stepsBetween(folded(form), folded(kommune)) === 1;
    const others = [...new Set(written)].filter((form) => isTownSlip(form, kommune) || isShort(form));
    const [usual] = others.sort((a, b) => votes(b) - votes(a));
    // A town whose own domain says so is another one.
    const isOwn =
      usual !== undefined && folded(usual) !== folded(kommune) && domain.includes(folded(kommune));
    const inText = (form: string): number => material.wholeText.split(form).length - 1;
    const isMore = (form: string): boolean =>
      votes(form) > votes(kommune) ||
      (votes(form) === votes(kommune) && inText(kommune) === 1 && inText(form) > 2);
    if (usual !== undefined && !isOwn && isMore(usual)) return [{ kontakt, meant: usual }];
    const fuller = beside(kontakt).find(
      (ort) => ort.startsWith(kommune) && /^[-/ ]/.test(ort.slice(kommune.length)),
    );
    if (fuller !== undefined && uses(fuller) >= uses(kommune)) return [{ kontakt, meant: fuller }];
    const spa = beside(kontakt);
    const isSpa = spa.length > 1 && spa.every((ort) => ort === spa[0] && ort.endsWith(` ${kommune}`));
    return isSpa && spa[0] !== undefined && titled.test(spa[0]) ? [{ kontakt, meant: spa[0] }] : [];
  });
}

/** What belongs to the name of a town: “Heiligenstadt” in the list is “Heilbad Heiligenstadt” beside all who come from there. */
const titled = /^(?:Bad|(?:Heil|Ostsee(?:heil)?|Nordsee(?:heil)?|See(?:heil)?|Kneipp)bad) /;

/** The contact with its town as it was meant. */
export function atHome(material: Material, kontakt: Kontakt): Kontakt {
  const meant = townCorrections(material).find((each) => each.kontakt === kontakt)?.meant;
  return meant === undefined ? kontakt : { ...kontakt, kommune: meant };
}

/** The towns of the contact list, as they were meant; the one the publisher sits in, unless it is a slip of one of them. */
export function knownTowns(material: Material): readonly string[] {
  const kontakte = material.chapter('kontakte')?.kontakte ?? [];
  const listed = [...new Set(kontakte.flatMap((each) => atHome(material, each).kommune ?? []))];
  const { erscheinungsort } = material.handreichung;
  const isOwn = erscheinungsort !== undefined && !listed.some((town) => isTownSlip(erscheinungsort, town));
  return isOwn ? [...new Set([...listed, erscheinungsort])] : listed;
}
