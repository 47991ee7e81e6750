import { textRule } from '../text-rule.ts';

/** After a hanging hyphen a word joins or compares: “Vor- und Nachteile”. */
const joins = /^(?:und|oder|bzw|sowie|als|wie|noch|bis|statt|plus|samt|aber|,|\/)/u;

/**
 * A word that was divided at the end of a copied line is put together again.
 *
 * @good Vor- und Nachteile, Kinder- bzw. Jugendarbeit, Haupt-, nicht Nebenamt.
 * @bad Die Abteilung ⟦Wirtschafts- förderung⟧ half.
 * @bad Die ⟦ESF- Förderung⟧ half.
 */
export const wordsAreWhole = textRule('words-are-whole', {
  find: /(?<![\p{L}\d-])\p{L}{2,}-(?: |(?:\r?\n[ \t]*))\p{L}{2,}/gu,
  instead: ([found]) => {
    const [first = '', second = ''] = found.split(/-\s+/);
    if (joins.test(second)) return undefined;
    return /^\p{Ll}/u.test(second) ? first + second : `${first}-${second}`;
  },
  isSafe: false,
});
