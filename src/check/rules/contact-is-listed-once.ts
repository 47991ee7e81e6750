import type { Kontakt } from '../../model/index.ts';
import { report } from '../../problem/index.ts';
import { folded, nameOf } from '../names/name.ts';
import type { Rule } from '../rule.ts';

/**
 * The contact list holds everybody once. Two people may share a name, and one person may stand for two towns or houses.
 *
 * @good kontakte.yaml
 *   titel: Kontakte
 *   freigabe: oeffentlich
 *   kontakte:
 *     - {kommune: Rotental, name: Hanna Habicht, institution: Stadtverwaltung, email: hanna.habicht@rotental.de}
 *     - {kommune: Rotental, name: Hanna Habicht, institution: Jugendhaus Rotental, email: habicht@jugendhaus-rotental.de}
 *     - {kommune: Zell, name: Hanna Habicht, institution: Stadtverwaltung, email: hanna.habicht@zell.de}
 * @bad kontakte.yaml
 *   titel: Kontakte
 *   freigabe: oeffentlich
 *   kontakte:
 *     - {kommune: Rotental, name: Hanna Habicht, institution: Stadtverwaltung, email: hanna.habicht@rotental.de}
 *     - {kommune: Rotental, name: ⟦Hanna Habicht⟧, institution: Stadtverwaltung, email: hanna.habicht@rotental.de}
 */
export const contactIsListedOnce: Rule = {
  id: 'contact-is-listed-once',
  *check({ chapter, of }) {
    const kontakte = chapter('kontakte')?.kontakte ?? [];
    for (const [index, kontakt] of kontakte.entries()) {
      const first = kontakte.slice(0, index).find((each) => isSame(each, kontakt));
      const earlier = first && of(first, 'name');
      const message = { de: 'Hier steht der Kontakt zuerst.', en: 'The contact is listed here first.' };
      if (first !== undefined)
        yield report(
          'contact-is-listed-once',
          { name: kontakt.name },
          { place: of(kontakt, 'name'), related: earlier && [{ place: earlier, message }] },
        );
    }
  },
};

/** One name in one town, and nothing that tells two people or two posts apart. */
const isSame = (a: Kontakt, b: Kontakt): boolean =>
  folded(nameOf(a.name).full) === folded(nameOf(b.name).full) &&
  agree(a.kommune, b.kommune) &&
  ((agree(a.institution, b.institution) && agree(a.email, b.email)) ||
    (a.email !== undefined && a.email.toLowerCase() === b.email?.toLowerCase()));

/** The same, or left out once. */
const agree = (a: string | undefined, b: string | undefined): boolean =>
  a === undefined || b === undefined || folded(a) === folded(b);
