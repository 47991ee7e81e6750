import type { Freigabe } from '../../model/index.ts';
import { type Problem, report } from '../../problem/index.ts';
import type { Material } from '../material/material.ts';
import { nameOf } from '../names/name.ts';
import { contactOf, registerOf } from '../names/register.ts';
import { publicIn } from '../public.ts';
import type { Rule } from '../rule.ts';

/**
 * Whoever asked in the contact list not to be named in public is not named elsewhere either, in lists, texts and pictures.
 * Who withdrew a statement, or attended where no names are given, and is named all the same, is worth a question.
 *
 * @good kontakte.yaml
 *   titel: Kontakte
 *   freigabe: oeffentlich
 *   kontakte:
 *     - {name: Hanna Habicht, freigabe: oeffentlich}
 *     - {name: Fritz Fink, freigabe: intern}
 * @bad kontakte.yaml
 *   titel: Kontakte
 *   freigabe: oeffentlich
 *   kontakte:
 *     - {name: Hanna Habicht, freigabe: nein}
 * @bad kontakte.yaml
 *   titel: Kontakte
 *   freigabe: oeffentlich
 *   kontakte:
 *     - {name: Hanna Habicht, freigabe: intern}
 *     - {name: Fritz Fink}
 * @bad stimmen.yaml
 *   titel: Stimmen
 *   freigabe: oeffentlich
 *   stimmen:
 *     - {name: Hanna Habicht, zitat: Ein guter Tag!}
 *     - {name: Jan Jaguar, zitat: Ein langer Tag!, freigabe: ⟦nein⟧}
 * @bad protokolle/2.md
 *   ---
 *   panels: [2]
 *   anwesende:
 *     freigabe: nein
 *     personen: [Jan Jaguar (Rotental)]
 *   ---
 *   ## ⟦Jan Jaguar⟧ über Räume
 *
 *   Räume sind knapp.
 * @bad protokolle/2.md
 *   ---
 *   panels: [2]
 *   anwesende:
 *     freigabe: intern
 *     personen: [Jan Jaguar (Rotental)]
 *   ---
 *   ## ⟦Jan Jaguar⟧: Räume teilen
 *
 *   Räume sind knapp.
 */
export const consentCoversMentions: Rule = {
  id: 'consent-covers-mentions',
  *check(material) {
    yield* inLists(material);
    yield* inTexts(material);
    yield* ofStatements(material);
  },
};

function* inLists(material: Material): Iterable<Problem> {
  const register = registerOf(material);
  for (const { part, name, person } of material.mentions) {
    const contact = part === 'stimme' || part === 'handelnd' ? contactOf(register, name) : undefined;
    if (
      contact?.freigabe.stufe !== 'nein' ||
      (part === 'stimme' && 'freigabe' in person && (person.freigabe as Freigabe).stufe !== 'oeffentlich')
    )
      continue;
    const args = { name: contact.name, stufe: contact.freigabe.stufe };
    yield report('consent-covers-mentions', args, { place: material.of(person, 'name') });
  }
  const groups = (material.chapter('protokolle') ?? []).flatMap(({ anwesende }) => anwesende);
  for (const { personen, freigabe } of groups) {
    if (freigabe.stufe !== 'oeffentlich') continue;
    for (const person of personen) {
      const contact = contactOf(register, person.name);
      // What was not stated is told once for the whole list.
      if (contact === undefined || !contact.freigabe.gegeben || contact.freigabe.stufe === 'oeffentlich')
        continue;
      const args = { name: contact.name, stufe: contact.freigabe.stufe };
      yield report('consent-covers-mentions', args, { place: material.of(person, 'name') });
    }
  }
}

/** Names in headings, sentences and alternative texts. */
function* inTexts(material: Material): Iterable<Problem> {
  const kontakte = material.chapter('kontakte')?.kontakte ?? [];
  const isListPublic = kontakte.some(({ freigabe }) => freigabe.stufe === 'oeffentlich');
  const refused = kontakte
    .filter(({ freigabe }) => freigabe.stufe === 'nein')
    .map(({ name }) => ({ name, stufe: 'nein', file: undefined, severity: undefined, isOwn: false }));
  // Who is set apart in a public list may have meant the address only.
  const inner = kontakte
    .filter(({ freigabe }) => isListPublic && freigabe.stufe === 'intern')
    .map(({ name }) => ({ name, stufe: 'intern', file: undefined, severity: 'info' as const, isOwn: true }));
  const withheld = (material.chapter('protokolle') ?? []).flatMap(({ anwesende, text }) =>
    anwesende
      .filter(({ freigabe }) => freigabe.stufe !== 'oeffentlich')
      .flatMap(({ personen, freigabe: { stufe } }) =>
        // Who agreed to be listed, or moderates, may speak under a name.
        personen.map(({ name }) => ({
          name,
          stufe,
          file: material.of(text)?.file,
          severity: 'info' as const,
          isOwn: false,
        })),
      ),
  );
  const names = [...refused, ...inner, ...withheld]
    .map((each) => ({ ...each, full: nameOf(each.name).full }))
    .filter(({ full }) => full.includes(' ') && material.wholeText.includes(full));
  if (names.length === 0) return;
  const isPublic = publicIn(material);
  for (const passage of material.passages) {
    const { raw, file, form, key, start } = passage;
    if ((form === 'value' && key !== 'alt') || !isPublic(passage)) continue;
    for (const { name, full, stufe, file: only, severity, isOwn } of names) {
      const at = raw.indexOf(full);
      if (at < 0 || (only !== undefined && only !== file)) continue;
      // Of a list for the inner circle, the names that head what they said stand out.
      if (stufe === 'intern' && !isOwn && form !== 'title') continue;
      const place = material.place(file, start + at, start + at + full.length);
      yield report('consent-covers-mentions', { name, stufe }, { place, severity });
    }
  }
}

/** Who withdrew a statement and is named in public elsewhere: told once, where it was withdrawn. */
function* ofStatements(material: Material): Iterable<Problem> {
  const register = registerOf(material);
  const stimmen = material.chapter('stimmen')?.stimmen ?? [];
  for (const stimme of stimmen) {
    const { full } = nameOf(stimme.name);
    if (stimme.freigabe.stufe !== 'nein' || !full.includes(' ')) continue;
    const contact = contactOf(register, stimme.name);
    // Told already, or said of the statement only.
    if (contact?.freigabe.stufe === 'nein' || stimmen.every(({ freigabe }) => freigabe.stufe === 'nein'))
      continue;
    const isPublic = publicIn(material);
    const named = material.passages.find(
      (passage) => passage.raw.includes(full) && isPublic(passage) && !/kontakte\.\w+$/.test(passage.file),
    );
    if (named === undefined) continue;
    const place = material.of(stimme.freigabe, 'stufe') ?? material.of(stimme, 'freigabe');
    const other = material.place(named.file, named.start, named.end);
    yield report(
      'consent-covers-mentions',
      { name: stimme.name, stufe: 'nein' },
      {
        place,
        severity: 'info',
        related: [
          { place: other, message: { de: 'Hier ist der Name öffentlich.', en: 'The name is public here.' } },
        ],
      },
    );
  }
}
