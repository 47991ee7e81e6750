import { report } from '../../problem/index.ts';
import { stepsBetween } from '../names/likeness.ts';
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
 *     - {kommune: Rotental, name: Frauke von der Heyde, institution: Stadtverwaltung, email: f.vonderheyde@rotental.de}
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
 * @bad kontakte.yaml
 *   titel: Kontakte
 *   freigabe: oeffentlich
 *   kontakte:
 *     - {kommune: Rotental, name: Berta Amsel, institution: Stadtverwaltung, email: ⟦h.amsel@rotental.de⟧}
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
      const isOther = holdsSurname && parts.length > 1 && hasOtherGiven(parts, given, surname);
      if (((holdsGiven || holdsOther) && !holdsSurname) || isOther || hasMore(parts, surname))
        yield report('surname-fits-email', { name: surname, email }, { place: of(kontakt, 'email') });
    }
  },
};

const formsOf = (word: string): string[] => [folded(word), bare(word)];

/** Beside the surname stands another initial than the person's, or a given name that is nearly the person's. */
function hasOtherGiven(parts: readonly string[], given: readonly string[], surname: string): boolean {
  const names = surname.split(/[\s-]/).flatMap(formsOf);
  const rest = parts.filter((part) => !names.some((name) => part.includes(name)));
  const own = given.flatMap((name) => name.split('-')).flatMap(formsOf);
  if (rest.length !== 1 || own.length === 0) return false;
  const [part = ''] = rest;
  if (part.length === 1) return /[a-z]/.test(part) && !own.some((name) => name.startsWith(part));
  return (
    part.length > 3 &&
    !own.some((name) => name === part) &&
    own.some((name) => stepsBetween(name, part) <= (name.length > 6 ? 2 : 1))
  );
}

/** “reuther” for “Reuter”: alone before the at sign stands nearly the surname. */
function hasMore(parts: readonly string[], surname: string): boolean {
  const [part = ''] = parts;
  const names = surname.split(/[\s-]/).flatMap(formsOf);
  if (parts.length > 1 || part.length < 5 || names.includes(part)) return false;
  return names.some((name) => name.length > 4 && name[0] === part[0] && stepsBetween(name, part) === 1);
}
