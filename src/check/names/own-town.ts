import type { Kontakt } from '../../model/index.ts';
import type { Place } from '../../problem/index.ts';
import { hitsIn } from '../hits.ts';
import { latin } from '../latin.ts';
import type { Material } from '../material/material.ts';
import { folded } from './name.ts';
import { contactOf, registerOf } from './register.ts';
import { atHome } from './towns.ts';

/** A town beside somebody's name that is not quite the one she has everywhere else. */
interface OwnTownSlip {
  readonly found: string;
  readonly known: string;
  readonly place: Place | undefined;
}

const beside = String.raw`(?<![\p{L}-])((?:\p{Lu}[\p{L}-]+ (?:(?:von|van|zu|de) (?:der )?)?){1,3}\p{Lu}[\p{L}-]+) \((\p{Lu}[^()\n]{3,})\)`;
const one = latin(beside);
const all = latin(beside, 'g');

/**
 * Looks beside the names of contacts for “Zerbst/Anhalt”, “Lübben/Spreewald” or “Feldberg”, once, where the list and all other
 * places have “Zerbst”, “Lübbenau/Spreewald” or “Feldberger Seenlandschaft” for the same person. One who is named only
 * twice may come from a village of the town.
 */
export function ownTownSlipsIn(material: Material): OwnTownSlip[] {
  const register = registerOf(material);
  const places = [
    ...material.mentions.flatMap(({ part, name, ort, person }) =>
      part === 'anwesend' && ort !== undefined ? [{ name, ort, place: material.of(person, 'ort') }] : [],
    ),
    ...inText(material),
  ];
  const named = new Map<Kontakt, (typeof places)[number][]>();
  for (const each of places) {
    const contact = contactOf(register, each.name);
    if (contact !== undefined) named.set(contact, [...(named.get(contact) ?? []), each]);
  }
  return [...named].flatMap(([contact, own]) => {
    const { kommune: known = '', institution = '' } = atHome(material, contact);
    const [odd, more] = own.filter(({ ort }) => isOtherForm(ort, known));
    const isUsual = own.some(({ ort }) => ort === known);
    if (odd === undefined || more !== undefined || !isUsual || institution.includes(odd.ort)) return [];
    return [{ found: odd.ort, known, place: odd.place }];
  });
}

/** “### Zahra Rahimi (Lübben/Spreewald)” */
const inText = (material: Material): { name: string; ort: string; place: Place }[] =>
  [...hitsIn(material, all)].flatMap(({ passage, index, found }) => {
    const [, name = '', ort = ''] = one.exec(found) ?? [];
    if (passage.form === 'value' || passage.form === 'link' || passage.quoted) return [];
    const end = passage.start + index + found.length - 1;
    return [{ name, ort, place: material.place(passage.file, end - ort.length, end) }];
  });

/** The same town with an addition that the list does not have, or one whose name is the beginning of the other's. */
function isOtherForm(ort: string, known: string): boolean {
  if (ort === known || known === '') return false;
  if (ort.startsWith(known)) return addition.test(ort.slice(known.length));
  const [first = '', town = ''] = [ort, known].map((each) => folded(each.split(/[\s/]/)[0] ?? ''));
  return first.length > 4 && first !== town && town.startsWith(first) && !isKind.test(first);
}

/** “Stadt Stadthagen” */
const isKind = /^(?:stadt|markt|kreis|kloster|insel|gemeinde)$/;

const addition = latin(String.raw`^(?:/\p{Lu}|\s(?:an\sder|am|im|in\sder|bei|a\.|i\.)\s?)`);
