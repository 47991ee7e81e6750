import { byLetters, type Kontakt } from '../../model/index.ts';
import { report } from '../../problem/index.ts';
import { reordered } from '../entries.ts';
import { nameOf } from '../names/name.ts';
import type { Rule } from '../rule.ts';

/**
 * A contact list that goes by town goes by surname within a town; those without a town come last. “von der Heyde” may
 * stand under V or under H. A list in another order is left alone: at most one in six may stand in the wrong place.
 *
 * @good kontakte.yaml
 *   titel: Kontakte
 *   freigabe: oeffentlich
 *   kontakte:
 *     - {kommune: Zell, name: Zora Zobel}
 *     - {kommune: Aue, name: Anna Ahorn}
 * @good kontakte.yaml
 *   titel: Kontakte
 *   freigabe: oeffentlich
 *   kontakte:
 *     - {kommune: Aue, name: Bela von der Lippe}
 *     - {kommune: Aue, name: Anna Marder}
 *     - {kommune: Zell, name: Zora Zobel}
 * @good kontakte.yaml
 *   titel: Kontakte
 *   freigabe: oeffentlich
 *   kontakte:
 *     - {kommune: Aue, name: Nadia Ben Yahia}
 *     - {kommune: Aue, name: Bela Marder}
 *     - {kommune: Aue, name: Ana Muñoz Ibáñez}
 *     - {kommune: Aue, name: Zora Zobel}
 * @good kontakte.yaml
 *   titel: Kontakte
 *   freigabe: oeffentlich
 *   kontakte:
 *     - {kommune: Aue, name: Ada Đukić}
 *     - {kommune: Aue, name: Bo Emu}
 *     - {kommune: Aue, name: Ole Łuczak}
 *     - {kommune: Aue, name: Jan Marder}
 *     - {kommune: Słup, name: Ida Iltis}
 *     - {kommune: Stettin, name: Ana Amsel}
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
    const bySurnames = fewerWrong(pairs);
    const order = kontakte.toSorted((a, b) => byTown(a, b) || bySurnames(a, b));
    for (const [before, kontakt] of pairs)
      if (
        isMisplaced([before, kontakt]) ||
        (before.kommune === kontakt.kommune &&
          bySurnames(before, kontakt) > 0 &&
          !mayBeOrdered(before, kontakt))
      )
        yield report(
          'contacts-are-sorted',
          { name: kontakt.name, before: before.name },
          { place: material.of(kontakt, 'name'), fix: reordered(kontakte, order, material) },
        );
  },
};

const byTown = (a: Kontakt, b: Kontakt): number => byLetters(a.kommune ?? '\uffff', b.kommune ?? '\uffff');

type Order = (a: Kontakt, b: Kontakt) => number;
const bySurname: Order = (a, b) => byLetters(nameOf(a.name).surname, nameOf(b.name).surname);
const byMainWord: Order = (a, b) => byLetters(mainOf(a), mainOf(b));

/** The surname without “von der”. */
const mainOf = ({ name }: Kontakt): string => nameOf(name).surname.replace(/^(?:[a-z]+ )+/, '');

/** “Ben Yahia”, “Muñoz Ibáñez”, “El Amrani”: of three words or more the second may begin the surname. */
const longest = ({ name }: Kontakt): string => {
  const { full, surname } = nameOf(name);
  const words = full.split(' ');
  return words.length > 2 ? words.slice(1).join(' ') : surname;
};
const mayBeOrdered = (a: Kontakt, b: Kontakt): boolean =>
  [mainOf(a), longest(a)].some((one) => [mainOf(b), longest(b)].some((other) => byLetters(one, other) <= 0));

/** Lists sort a surname with its particles or without: the one by which fewer are wrong. */
function fewerWrong(pairs: readonly (readonly [Kontakt, Kontakt])[]): Order {
  const wrong = (order: Order): number =>
    pairs.filter(([a, b]) => a.kommune === b.kommune && order(a, b) > 0).length;
  return wrong(byMainWord) < wrong(bySurname) ? byMainWord : bySurname;
}
