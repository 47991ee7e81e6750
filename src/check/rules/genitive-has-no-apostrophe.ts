import { latin } from '../latin.ts';
import { small } from '../spelling/cases.ts';
import { textRule } from '../text-rule.ts';

/** Prepositions that melt with “das” without a mark. */
const melts = 'für|in|an|auf|durch|um|über|vor|hinter|unter|ans|ins|aufs';
const article = latin(
  String.raw`(?<!\p{L})(?:de[rsnm]|die|das|eine[srmn]?|einige[nr]?|viele[nr]?|alle[nr]?|mehrere[nr]?|beide[nr]?|keine[nrs]?|unsere?[nrs]?|ihre?[nrs]?|seine[nrs]?|zwei|drei|vier|zum|zur|vom|beim|pro|mit|ohne) $`,
  'i',
);

/**
 * The s of the genitive and of the plural needs no apostrophe (amtliche Regeln § 97 E), nor does “fürs”. Names of people
 * may have one, and so has what leaves out an e: “geht’s”.
 *
 * @good Das geht’s an, Gibt’s das? Andrea’s Laden, Max’ Buch, McDonald’s und Lloyd’s; das Haus des Bauhofs.
 * @bad Der Leiter des ⟦Bauhof's⟧ kam.
 * @bad Alle ⟦Info's⟧ stehen im Netz.
 * @bad Zwei ⟦PKW’s⟧ standen da.
 * @bad Das ist ⟦für's⟧ Erste genug.
 */
export const genitiveHasNoApostrophe = textRule('genitive-has-no-apostrophe', {
  find: new RegExp(
    String.raw`(?<![\p{L}\d-])(?:\p{Lu}[\p{L}-]*\p{L}|${melts}|Für|In|An|Auf|Durch)['’´\x60]s(?![\p{L}\d])`,
    'gu',
  ),
  instead: ({ 0: found, index, input }, _, { woerterbuecher: { de } }) => {
    const word = found.slice(0, -2);
    if (new RegExp(`^(?:${melts})$`, 'i').test(word)) return `${word}s`;
    const last = word.split('-').at(-1) ?? word;
    // At the beginning of a sentence a verb has a capital, too; a name is in no compound.
    const isAcronym = /^\p{Lu}{2,}$/u.test(last);
    const isNoun = de.has(last) && de.ends(small(last));
    const isBound = article.test(input.slice(0, index));
    if (!isAcronym && !(isNoun && (isBound || !de.isWhole(small(last))))) return undefined;
    return `${word}${/[sßxz]$/.test(word) ? 'es' : 's'}`;
  },
});
