import { report } from '../../problem/index.ts';
import { bare, folded, nameOf } from '../names/name.ts';
import type { Rule } from '../rule.ts';

/**
 * A personal address holds the person's surname: one that begins with the given name or its initial, or holds the
 * surname of somebody else in the list, is another's. Mailboxes of an office hold no name; see `email-is-personal`.
 *
 * @good kontakte.yaml
 *   titel: Kontakte
 *   freigabe: oeffentlich
 *   kontakte:
 *     - {kommune: Rotental, name: Berta Größer, institution: Stadtverwaltung, email: b.groesser@rotental.de}
 *     - {kommune: Rotental, name: Hanna Habicht, institution: Stadtverwaltung, email: stadt.planung@rotental.de}
 * @bad kontakte.yaml
 *   titel: Kontakte
 *   freigabe: oeffentlich
 *   kontakte:
 *     - {kommune: Rotental, name: Berta Amsel, institution: Stadtverwaltung, email: ⟦berta.meise@rotental.de⟧}
 * @bad kontakte.yaml
 *   titel: Kontakte
 *   freigabe: oeffentlich
 *   kontakte:
 *     - {kommune: Rotental, name: Berta Amsel, institution: Stadtverwaltung, email: ⟦b.asmel@rotental.de⟧}
 * @bad kontakte.yaml
 *   titel: Kontakte
 *   freigabe: oeffentlich
 *   kontakte:
 *     - {kommune: Rotental, name: Berta Amsel, institution: Stadtverwaltung, email: ⟦iltis@rotental.de⟧}
 *     - {kommune: Rotental, name: Ida Iltis, institution: Stadtverwaltung, email: i.iltis@rotental.de}
 */
export const surnameFitsEmail: Rule = {
  id: 'surname-fits-email',
  *check({ chapter, of }) {
    const kontakte = chapter('kontakte')?.kontakte ?? [];
    const surnames = new Set(kontakte.map(({ name }) => folded(nameOf(name).surname)));
    for (const kontakt of kontakte) {
      const { name, email = '' } = kontakt;
      const local = email.split('@')[0]?.toLowerCase() ?? '';
      const { given, surname } = nameOf(name);
      const parts = local.split(/[._-]/);
      const holdsSurname = surname
        .split(/[\s-]/)
        .some((part) =>
          [folded(part), bare(part)].some((each) => local.replace(/[._-]/g, '').includes(each)),
        );
      const holdsGiven =
        parts.length > 1 &&
        given.some((each) => parts[0] === folded(each) || parts[0] === folded(each).slice(0, 1));
      const holdsOther = parts.some((part) => part.length > 2 && surnames.has(part));
      if ((holdsGiven || holdsOther) && !holdsSurname)
        yield report('surname-fits-email', { name: surname, email }, { place: of(kontakt, 'email') });
    }
  },
};
