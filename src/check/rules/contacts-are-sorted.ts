import type { Kontakt } from '../../model/index.ts';
import { report } from '../../problem/index.ts';
import { reordered } from '../entries.ts';
import { nameOf } from '../names/name.ts';
import type { Rule } from '../rule.ts';

const byLetters = (a: string, b: string): number => a.localeCompare(b, 'de');

/**
 * A contact list that goes by town goes by surname within a town; those without a town come last. A list in another
 * order is left alone: at most one in six may stand in the wrong place.
 *
 * @good kontakte.yaml
 *   titel: Kontakte
 *   freigabe: oeffentlich
 *   kontakte:
 *     - {kommune: Zell, name: Zora Zobel}
 *     - {kommune: Aue, name: Anna Ahorn}
 * @bad kontakte.yaml
 *   titel: Kontakte
 *   freigabe: oeffentlich
 *   kontakte:
 *     - {kommune: Aue, name: Zora Zobel}
 *     - {kommune: Aue, name: ⟦Anna Ahorn⟧}
 *     - {kommune: Zell, name: Bela Bach}
 */
export const contactsAreSorted: Rule = {
  id: 'contacts-are-sorted',
  *check(material) {
    const kontakte = material.chapter('kontakte')?.kontakte ?? [];
    const pairs = kontakte.slice(1).map((kontakt, index) => [kontakte[index] ?? kontakt, kontakt] as const);
    const isMisplaced = ([a, b]: (typeof pairs)[number]): boolean => byTown(a, b) > 0;
    if (pairs.filter(isMisplaced).length > pairs.length / 6) return;
    const order = kontakte.toSorted((a, b) => byTown(a, b) || bySurname(a, b));
    for (const [before, kontakt] of pairs)
      if (
        isMisplaced([before, kontakt]) ||
        (before.kommune === kontakt.kommune && bySurname(before, kontakt) > 0)
      )
        yield report(
          'contacts-are-sorted',
          { name: kontakt.name, before: before.name },
          { place: material.of(kontakt, 'name'), fix: reordered(kontakte, order, material) },
        );
  },
};

const byTown = (a: Kontakt, b: Kontakt): number => byLetters(a.kommune ?? '\uffff', b.kommune ?? '\uffff');
const bySurname = (a: Kontakt, b: Kontakt): number =>
  byLetters(nameOf(a.name).surname, nameOf(b.name).surname);
