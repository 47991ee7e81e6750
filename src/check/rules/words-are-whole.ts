import type { Dictionary } from '../../spell/index.ts';
import { capital, small } from '../spelling/cases.ts';
import { isIn } from '../spelling/lookup.ts';
import { textRule } from '../text-rule.ts';

/** After a hanging hyphen a word joins or compares: “Vor- und Nachteile”. */
const joins = /^(?:und|oder|bzw|sowie|als|wie|noch|bis|statt|plus|samt|aber|,|\/)/u;

/**
 * A word that was divided at the end of a copied line is put together again, with its hyphen or without.
 *
 * @good Vor- und Nachteile, Kinder- bzw. Jugendarbeit, Haupt-, nicht Nebenamt; sozial-ökologisch, deutsch-polnisch, Know-how.
 * @bad Die Abteilung ⟦Wirtschafts- förderung⟧ half.
 * @bad Die ⟦ESF- Förderung⟧ half.
 * @bad Es brauchte viele ⟦Hän-den⟧ dafür.
 * @bad Es war am ⟦Nachmit tag⟧ heiß.
 */
export const wordsAreWhole = textRule('words-are-whole', {
  find: /(?<![\p{L}\d-])\p{L}{2,}-(?: |(?:\r?\n[ \t]*))\p{L}{2,}(?![\p{L}-])|(?<![\p{L}\d-])\p{L}{2,}-\p{Ll}{2,}(?![\p{L}-])|(?<![\p{L}\d-])\p{L}{3,} \p{Ll}{2,}(?![\p{L}-])/gu,
  instead: ({ 0: found }, { form }, { woerterbuecher: { de, en } }) => {
    const [first = '', second = ''] = found.split(/-\s+|-|\s/);
    // “Know-how”, “Kick-off”
    const isEnglish = en.has(first.toLowerCase()) && en.has(second);
    if (!/-\s/.test(found))
      return form !== 'value' && isTorn(first, second, de) && !isEnglish ? first + second : undefined;
    if (joins.test(second)) return undefined;
    return /^\p{Ll}/u.test(second) ? first + second : `${first}-${second}`;
  },
  isSafe: false,
});

/** Whether two pieces make a word of the dictionary, and one of them, at least, is none by itself. */
function isTorn(first: string, second: string, de: Dictionary): boolean {
  const isWord = (text: string): boolean =>
    isIn(text, de) || isIn(capital(text), de) || de.begins(capital(text));
  return (!isWord(first) || !isWord(second)) && de.isWhole(first + second) && !de.has(`${small(first)}-`);
}
