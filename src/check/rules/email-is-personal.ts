import { report } from '../../problem/index.ts';
import { bare, folded, nameOf } from '../names/name.ts';
import type { Rule } from '../rule.ts';

/**
 * Beside a person stands that person's address. The mailbox of an office is worth a question where the others of the
 * list have addresses of their own; that of an institution named after the person is right.
 *
 * @good kontakte.yaml
 *   titel: Kontakte
 *   freigabe: oeffentlich
 *   kontakte:
 *     - {kommune: Rotental, name: Berta Amsel, institution: Amsel Beratung, email: post@amsel-beratung.de}
 *     - {kommune: Rotental, name: Hanna Habicht, institution: Stadtverwaltung, email: hh@rotental.de}
 *     - {kommune: Rotental, name: Ida Iltis, institution: Stadtverwaltung, email: iltis@rotental.de}
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
    for (const kontakt of offices) {
      const { email = '', name } = kontakt;
      yield report('email-is-personal', { email, name }, { place: of(kontakt, 'email') });
    }
  },
};

/** Any part of the name anywhere in the address, with or without dots on its letters, or a few letters for it. */
function holdsName(email: string, name: string): boolean {
  const [local = ''] = email.toLowerCase().split('@');
  const parts = email.toLowerCase().split(/[._@-]/);
  const { given, surname } = nameOf(name);
  const words = [...given, ...surname.split(/[\s-]/)].filter((word) => word.length > 2);
  const letters = email.toLowerCase().replace(/[^\p{L}]/gu, '');
  return (
    local.length < 4 ||
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
