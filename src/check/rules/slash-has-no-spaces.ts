import { latin } from '../latin.ts';
import { small } from '../spelling/cases.ts';
import { textRule } from '../text-rule.ts';

/**
 * A slash between words has no spaces around it; between names of several words it may have (DIN 5008).
 *
 * @good Alter/Herkunft, 1/2, Rotental/Auental; zwei Verse / durch Strich getrennt / stehen in „a / b“.
 * @good
 *   Gefördert im Programm Interreg VI A Rotental / Auental /
 *   Blautal; es kamen Leute der Stadt Rotental / Land Auental und aus Rotental / Bad Auental.
 * @bad Alter⟦ / ⟧Herkunft spielt eine Rolle.
 * @bad Zielgruppen⟦/ ⟧Stadtgesellschaft einbinden.
 */
export const slashHasNoSpaces = textRule('slash-has-no-spaces', {
  find: /(?<=[\p{L}\d.)]) ?\/ ?(?=[\p{L}\d(])/gu,
  instead: ({ 0: found, index, input }, _passage, { woerterbuecher: { de } }) => {
    const isVerse = (input.match(/\s\/\s/g)?.length ?? 0) > 1;
    if (found === '/' || isVerse) return undefined;
    const [, first = ''] = severalBefore.exec(input.slice(0, index)) ?? [];
    const [, next = ''] = severalBehind.exec(input.slice(index + found.length)) ?? [];
    // “Viele Kinder / Jugendliche”: at the beginning other words have a capital as well.
    const isName = [first, next].some((word) => word !== '' && !de.isWhole(small(word)));
    return found === ' / ' && isName ? undefined : '/';
  },
});

/** “Bad Auental”, “Stadt Rotental”: two words with a capital. */
const severalBefore = latin(String.raw`(?<![\p{L}-])(\p{Lu}\p{L}+)[ \u00a0]\p{Lu}[\p{L}-]+$`);
const severalBehind = latin(String.raw`^(\p{Lu}\p{L}+)[ \u00a0]\p{Lu}[\p{L}-]+`);
