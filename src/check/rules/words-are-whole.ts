import type { Dictionary } from '../../spell/index.ts';
import type { Rule } from '../rule.ts';
import { capital, isCapital, small } from '../spelling/cases.ts';
import { particle } from '../spelling/derivations.ts';
import { isWellFormed } from '../spelling/formations.ts';
import { isIn } from '../spelling/lookup.ts';
import { textRule } from '../text-rule.ts';

/** After a hanging hyphen a word joins or compares: “Vor- und Nachteile”. */
const joins =
  /^(?:und|oder|bzw|sowie|als|wie|noch|bis|statt|plus|samt|aber|,|\/|(?:mit|zu[rm]?|i[nm]|an|am|um|auf|aus|bei|für|gegen|gegenüber|auch|nur|manchmal|ohne|nach|vor|über|unter|von|vom|zwischen|durch|neben|nicht|sondern|oft|teils|dann|einschließlich|inklusive)$)/u;

/**
 * A word that was divided at the end of a copied line is put together again, with its hyphen or without.
 *
 * @good Vor- und Nachteile, Kinder- bzw. Jugendarbeit, Haupt-, nicht Nebenamt; sozial-ökologisch, deutsch-polnisch, Know-how.
 * @good Die Wirtschafts- mit der Sozialpolitik, der Gründungs- auch der Wachstumsphase.
 * @bad Das ⟦öffentlich- rechtliche⟧ Amt half.
 * @bad Die Abteilung ⟦Wirtschafts- förderung⟧ half.
 * @bad Die ⟦ESF- Förderung⟧ half.
 * @bad Die ⟦Vereins-heime⟧ stehen leer, schon im ⟦Berufsvorbereitungs-jahr⟧.
 * @bad Es brauchte viele ⟦Hän-den⟧ dafür.
 * @bad Es war am ⟦Nachmit tag⟧ heiß.
 * @bad Die Grenze ist ⟦i m⟧ ⟦Ko pf⟧ höher, das ist ⟦un klar⟧, und die ⟦G r e n z e⟧ bleibt.
 * @good Nach Buchstaben a und b der Satzung; A cappella, so oder so, er und sie.
 */
export const wordsAreWhole: Rule = {
  id: 'words-are-whole',
  *check(material) {
    yield* divided.check(material);
    yield* torn.check(material);
  },
};

const divided = textRule('words-are-whole', {
  find: /(?<![\p{L}\d-])\p{L}{2,}-(?: |(?:\r?\n[ \t]*))\p{L}{2,}(?![\p{L}-])|(?<![\p{L}\d-])\p{L}{2,}-\p{Ll}{2,}(?![\p{L}-])|(?<![\p{L}\d-])\p{L}{3,} \p{Ll}{2,}(?![\p{L}-])/gu,
  instead: ({ 0: found }, { form }, { woerterbuecher: { de, en } }) => {
    const [first = '', second = ''] = found.split(/-\s+|-|\s/);
    // “Know-how”, “Kick-off”
    const isEnglish = en.has(first.toLowerCase()) && en.has(second);
    if (!/-\s/.test(found))
      return form !== 'value' && (isTorn(first, second, de) || isBroken(first, second, de)) && !isEnglish
        ? first + second
        : undefined;
    if (joins.test(second.toLowerCase())) return undefined;
    // “die Wirtschafts- mit der Sozialpolitik”: a part that waits for its other half.
    if (
      !isCapital(second) &&
      de.isWhole(second) &&
      !isIn(first + second, de) &&
      !isWellFormed(first + second, de)
    )
      return undefined;
    // “öffentlich-rechtlich” was divided at its own hyphen.
    return /^\p{Ll}/u.test(second) && !(/^\p{Ll}.*(?:lich|isch)$/u.test(first) && !de.isWhole(first + second))
      ? first + second
      : `${first}-${second}`;
  },
  isSafe: false,
});

const torn = textRule('words-are-whole', {
  // One or two letters that are no word, before the rest of theirs; or letters that were spaced out.
  find: /(?<![\p{L}\d./:*-])(?!(?:a[bmn]|d[au]|e[rs]|i[mn]|ja|je|ob|so|um|wo|zu|A[bmn]|D[au]|E[irs]|I[hmn]|J[ae]|O[bh]|S[o]|U[m]|W[o]|Z[u]) )(?:\p{L}{2} \p{Ll}{2,}|(?<=(?<!\p{L})\p{Ll}{2,} )\p{Ll} \p{Ll}+|\p{Lu} \p{Ll}{3,})(?![\p{L}-])|(?<!\p{L}|(?<!\p{L})[\p{L}.] )\p{L} (?:\p{Ll} ){2,}\p{Ll}(?![\p{L}.)])/gu,
  where: ({ form }) => form === 'text',
  instead: ({ 0: found }, _, { woerterbuecher: { de } }) => {
    const [first = '', second = '', third] = found.split(' ');
    const whole = found.replaceAll(' ', '');
    if (third !== undefined) return isIn(whole, de) ? whole : undefined;
    const isTornOff =
      first.length === 1 && /^\p{Ll}/u.test(first)
        ? de.isWhole(whole) && (second.length < 3 || !de.has(second))
        : isTorn(first, second, de);
    return isTornOff ? whole : undefined;
  },
  isSafe: false,
});

/** “einen Sommer umnutzen” */
const isParticleVerb = (text: string, de: Dictionary): boolean => de.isWhole(particle.exec(text)?.[1] ?? '');

/** “Vereins-heime”: a noun behind a hyphen has a capital, so this one was divided at the end of a line. */
const isBroken = (first: string, second: string, de: Dictionary): boolean =>
  second.length > 4 &&
  isCapital(first) &&
  !de.isWhole(second) &&
  !isParticleVerb(second, de) &&
  de.isWhole(capital(second)) &&
  (de.has(first + second) || isWellFormed(first + second, de));

/** Whether two pieces make a word of the dictionary, and one of them, at least, is none by itself. */
function isTorn(first: string, second: string, de: Dictionary): boolean {
  const isWord = (text: string): boolean =>
    isIn(text, de) ||
    isIn(capital(text), de) ||
    de.begins(capital(text)) ||
    isParticleVerb(text, de) ||
    (text.length > 7 && isWellFormed(text, de));
  return (!isWord(first) || !isWord(second)) && de.isWhole(first + second) && !de.has(`${small(first)}-`);
}
