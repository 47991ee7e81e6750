import { type Problem, report } from '../../problem/index.ts';
import type { Material } from '../material/material.ts';
import { isSlip, isSurnameSlip } from '../names/likeness.ts';
import { nameOf } from '../names/name.ts';
import { registerOf } from '../names/register.ts';
import type { Rule } from '../rule.ts';

/**
 * One person has one spelling. The register are the contacts and those who act; a name that is nearly one of it was
 * probably meant to be it. Two people may share a surname or a given name.
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
 * @bad
 *   Danke an ⟦Hanna Habich⟧ für alles.
 * @bad
 *   Frau ⟦Habischt⟧ sprach über Räume.
 * @bad stimmen.yaml
 *   titel: Stimmen
 *   freigabe: oeffentlich
 *   stimmen:
 *     - {name: ⟦Hannah Habicht⟧, zitat: Ein guter Tag!}
 */
export const namesAgree: Rule = {
  id: 'names-agree',
  needs: ['kontakte'],
  *check(material) {
    const register = registerOf(material);
    for (const { name, mentions } of register.spellings) {
      const meant = register.meant(name.full);
      if (meant === undefined) continue;
      for (const { person } of mentions)
        yield report(
          'names-agree',
          { found: name.full, meant: meant.name.full },
          { place: material.of(person, 'name'), expected: [meant.name.full] },
        );
    }
    yield* inText(material);
    yield* addressed(material);
  },
};

/** In running text only two capitalised words side by side can be a name, and only one that is nearly known is told. */
function* inText(material: Material): Iterable<Problem> {
  const { spellings } = registerOf(material);
  const known = new Set(spellings.map(({ name }) => name.full));
  for (const { file, start, raw, form, quoted } of material.passages) {
    if (form === 'value' || quoted) continue;
    for (const { 0: found, index } of raw.matchAll(
      /\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)? (?=(\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?))/gu,
    )) {
      const text = raw.slice(index).match(/^\S+ [\p{L}-]+/u)?.[0] ?? found;
      const name = nameOf(text);
      if (known.has(text) || name.given.length !== 1) continue;
      const meant = spellings.find(
        (each) =>
          isSlip(name, each.name) && !` ${each.name.full.replaceAll('-', ' ')} `.includes(` ${text} `),
      );
      if (meant === undefined || known.has(text)) continue;
      yield report(
        'names-agree',
        { found: text, meant: meant.name.full },
        {
          place: material.place(file, start + index, start + index + text.length),
          expected: [meant.name.full],
        },
      );
    }
  }
}

/** “Frau Habischt”: behind a form of address stands a surname, and one that nobody has but nearly somebody. */
function* addressed(material: Material): Iterable<Problem> {
  const surnames = [...new Set(registerOf(material).spellings.map(({ name }) => name.surname))];
  const isKnown = (found: string): boolean =>
    surnames.some((each) => each.split(/[ -]/).includes(found) || each === found || `${each}s` === found);
  for (const { file, start, raw, form, quoted } of material.passages) {
    if (form === 'value' || quoted) continue;
    for (const { 0: whole, 1: found = '', index } of raw.matchAll(
      /(?<!\p{L})(?:Frau|Herrn?)\s(?:(?:Prof|Dr)\.\s)*(\p{Lu}[\p{L}-]{2,})/gu,
    )) {
      const meant = isKnown(found) ? undefined : surnames.find((each) => isSurnameSlip(found, each));
      const end = start + index + whole.length;
      if (meant === undefined) continue;
      const where = { place: material.place(file, end - found.length, end), expected: [meant] };
      yield report('names-agree', { found, meant }, where);
    }
  }
}
