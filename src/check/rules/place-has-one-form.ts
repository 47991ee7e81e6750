import { distance } from 'fastest-levenshtein';
import { type Problem, report } from '../../problem/index.ts';
import type { Material } from '../material/material.ts';
import { homeOf } from '../names/home.ts';
import { nameOf } from '../names/name.ts';
import { contactOf, registerOf } from '../names/register.ts';
import type { Rule } from '../rule.ts';

/**
 * A town beside an attendee's name is written as in the contact list, with its addition. In running text a word behind
 * “Stadt” or “in” that is one letter away from a town of the list was meant to be it.
 *
 * @good protokolle/1.md
 *   ---
 *   panels: [1]
 *   anwesende: {personen: [Ida Iltis (Neustadt/Sa.)]}
 *   ---
 *   Ein Satz.
 * @bad protokolle/1.md
 *   ---
 *   panels: [1]
 *   anwesende: {personen: [⟦Ida Iltis (Neustadt)⟧]}
 *   ---
 *   Ein Satz.
 * @bad
 *   Frau Iltis (⟦Neustadt⟧) half, Frau Habicht (Rotental) auch.
 * @bad
 *   Danke an die Stadt ⟦Rottental⟧ für alles.
 */
export const placeHasOneForm: Rule = {
  id: 'place-has-one-form',
  *check(material) {
    const register = registerOf(material);
    for (const { part, name, ort, person } of material.mentions) {
      const contact = contactOf(register, name);
      if (part !== 'anwesend' || contact === undefined || ort === undefined) continue;
      if (homeOf(ort, contact) !== 'variant') continue;
      const { kommune = '', institution = '' } = contact;
      const isTown = kommune !== '' && ort.split(/[\s/-]/)[0] === kommune.split(/[\s/-]/)[0];
      const known = isTown || institution === '' ? kommune : institution;
      const where = { place: material.of(person, 'ort'), expected: [known] };
      yield report('place-has-one-form', { found: ort, known }, where);
    }
    yield* inText(material);
    yield* besideSurnames(material);
  },
};

const named = /(?<!\p{L})(?:Stadt|Gemeinde|Kommune|in|aus|nach|bei) (\p{Lu}[\p{L}-]{4,})/gu;

/** “Frau Keller (Reichenbach)”: a place beside a surname that only one contact has. */
const beside = /(?<!\p{L})(?:Frau|Herrn?) (?:(?:Prof|Dr)\. )*(\p{Lu}[\p{L}-]+) \((\p{Lu}[^()]+)\)/gu;

function* besideSurnames({ chapter, passages, place }: Material): Iterable<Problem> {
  const kontakte = chapter('kontakte')?.kontakte ?? [];
  for (const { raw, file, start, form, quoted } of passages) {
    if (form === 'value' || quoted) continue;
    for (const { 0: whole, 1: surname = '', 2: ort = '', index } of raw.matchAll(beside)) {
      const [contact, other] = kontakte.filter(({ name }) => nameOf(name).surname === surname);
      const known = contact?.kommune;
      if (
        contact === undefined ||
        other !== undefined ||
        known === undefined ||
        homeOf(ort, contact) !== 'variant'
      )
        continue;
      const end = start + index + whole.length - 1;
      yield report(
        'place-has-one-form',
        { found: ort, known },
        { place: place(file, end - ort.length, end), expected: [known] },
      );
    }
  }
}

function* inText({ chapter, passages, place }: Material): Iterable<Problem> {
  const towns = [
    ...new Set((chapter('kontakte')?.kontakte ?? []).flatMap(({ kommune = '' }) => kommune.split(/[/ ]/))),
  ];
  const long = towns.filter((town) => town.length > 5);
  if (long.length === 0) return;
  for (const { raw, file, start, form, quoted } of passages) {
    if (form === 'value' || quoted) continue;
    for (const { 0: whole, 1: found = '', index } of raw.matchAll(named)) {
      // Endings make no other town.
      if (towns.some((town) => town !== '' && found.startsWith(town))) continue;
      const known = long.find((town) => town[0] === found[0] && distance(town, found) === 1);
      const end = start + index + whole.length;
      if (known !== undefined)
        yield report(
          'place-has-one-form',
          { found, known },
          { place: place(file, end - found.length, end), expected: [known] },
        );
    }
  }
}
