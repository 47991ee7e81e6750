import { report } from '../../problem/index.ts';
import { folded, nameOf } from '../names/name.ts';
import type { Rule } from '../rule.ts';

/**
 * A personal address holds the person's surname. Mailboxes of an office or role hold no name at all and are right.
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
 */
export const surnameFitsEmail: Rule = {
  id: 'surname-fits-email',
  *check({ chapter, of }) {
    for (const kontakt of chapter('kontakte')?.kontakte ?? []) {
      const { name, email = '' } = kontakt;
      const local = email.split('@')[0]?.toLowerCase() ?? '';
      const { given, surname } = nameOf(name);
      const parts = local.split(/[._-]/);
      const holdsSurname = surname
        .split(/[\s-]/)
        .some((part) =>
          [folded(part), bare(part)].some((each) => local.replace(/[._-]/g, '').includes(each)),
        );
      const holdsGiven = parts.length > 1 && given.some((each) => parts[0] === folded(each));
      if (holdsGiven && !holdsSurname)
        yield report('surname-fits-email', { name: surname, email }, { place: of(kontakt, 'email') });
    }
  },
};

/** Some addresses drop the dots of an umlaut instead of writing it out. */
const bare = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z]/g, '');
