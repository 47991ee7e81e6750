import type { Kontakt } from '../../model/index.ts';
import { report } from '../../problem/index.ts';
import { bare, folded, nameOf } from '../names/name.ts';
import type { Rule } from '../rule.ts';

/**
 * Beside a person stands that person's address. The mailbox of an office is worth a question where others of the same house
 * have addresses of their own. A house that gives nobody else's has no other perhaps: associations and surgeries are
 * reached by “vorstand@” and “praxis@”. That of an institution named after the person is right, and so is that of the very
 * office they are listed with.
 *
 * @good kontakte.yaml
 *   titel: Kontakte
 *   freigabe: oeffentlich
 *   kontakte:
 *     - {kommune: Rotental, name: Berta Amsel, institution: Amsel Beratung, email: post@amsel-beratung.de}
 *     - {kommune: Rotental, name: Hanna Habicht, institution: Stadtverwaltung, email: hh@rotental.de}
 *     - {kommune: Rotental, name: Ida Iltis, institution: Stadtverwaltung, email: iltis@rotental.de}
 *     - {kommune: Rotental, name: Lea van Uhu, institution: Stadtverwaltung, email: vanuhu@rotental.de}
 *     - {kommune: Rotental, name: Nele tom Rabe, institution: Stadtverwaltung, email: tomrabe@rotental.de}
 *     - {kommune: Rotental, name: Noah Emu, institution: Stadtverwaltung, email: nemu@rotental.de}
 * @good kontakte.yaml
 *   titel: Kontakte
 *   freigabe: oeffentlich
 *   kontakte:
 *     - {kommune: Rotental, name: Hanna Habicht, institution: Turnverein, email: vorstand@tv-rotental.de}
 *     - {kommune: Rotental, name: Ida Iltis, institution: Stadtverwaltung, email: iltis@rotental.de}
 *     - {kommune: Rotental, name: Jan Jaguar, institution: "Stadt Rotental, Jugendbüro", email: jugendbuero@rotental.de}
 *     - {kommune: Rotental, name: Lea Uhu, institution: Praxis am Markt, email: praxis@arzt-rotental.de}
 * @bad kontakte.yaml
 *   titel: Kontakte
 *   freigabe: oeffentlich
 *   kontakte:
 *     - {kommune: Rotental, name: Hanna Habicht, institution: Stadtverwaltung, email: ⟦info@rotental.de⟧}
 *     - {kommune: Rotental, name: Ida Iltis, institution: Stadtverwaltung, email: iltis@rotental.de}
 */
export const emailIsPersonal: Rule = {
  id: 'email-is-personal',
  *check({ chapter, of }) {
    const listed = (chapter('kontakte')?.kontakte ?? []).filter(({ email }) => email !== undefined);
    const offices = listed.filter(({ name, email = '' }) => !holdsName(email, name));
    if (offices.length * 2 > listed.length) return;
    const houses = new Set(listed.filter((each) => !offices.includes(each)).map(hostOf));
    for (const kontakt of offices) {
      const { email = '', name } = kontakt;
      if (!houses.has(hostOf(kontakt)) || isOfOffice(kontakt)) continue;
      yield report('email-is-personal', { email, name }, { place: of(kontakt, 'email') });
    }
  },
};

const hostOf = ({ email = '' }: Kontakt): string => email.toLowerCase().split('@')[1] ?? '';

/** “jugendbuero@” of the “Jugendbüro”: the list names the office beside the person. */
function isOfOffice({ email = '', institution = '' }: Kontakt): boolean {
  const [local = ''] = email.split('@');
  return [folded, bare].some((form) => form(institution).includes(form(local)));
}

/** Any part of the name anywhere in the address, with or without dots on its letters, or a few letters for it. */
function holdsName(email: string, name: string): boolean {
  const [local = ''] = email.toLowerCase().split('@');
  const parts = email.toLowerCase().split(/[._@-]/);
  const { given, surname } = nameOf(name);
  const words = [...given, ...surname.split(/[\s-]/)].filter((word) => word.length > 2);
  const letters = email.toLowerCase().replace(/[^\p{L}]/gu, '');
  const all = [...given, ...surname.split(' ')];
  return (
    local.length < 4 ||
    // “vanuhu”, “janara”, “nemu”: short names are told by what they are joined to.
    [folded, bare].some(
      (form) =>
        all.slice(0, -1).some((_, index) => isJoined(parts, form(all.slice(index).join(' ')))) ||
        local === (given[0] ?? '').charAt(0).toLowerCase() + form(surname),
    ) ||
    // An initial with a surname that is not this person's is told by surname-fits-email.
    /^\p{L}[._-]/u.test(local) ||
    // A short name may stand in any word: “Ina” in “Koordination”.
    words.some((word) =>
      [folded(word), bare(word)].some((each) =>
        each.length < 5 ? parts.includes(each) : letters.includes(each),
      ),
    )
  );
}

const isJoined = (parts: readonly string[], name: string): boolean =>
  name.length > 4 && parts.some((part) => part.includes(name));
