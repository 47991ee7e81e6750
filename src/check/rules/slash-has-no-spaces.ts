import { textRule } from '../text-rule.ts';

/**
 * A slash between words has no spaces around it.
 *
 * @good Alter/Herkunft, 1/2, Rotental/Auental; zwei Verse / durch Strich getrennt / stehen in „a / b“.
 * @bad Alter⟦ / ⟧Herkunft spielt eine Rolle.
 * @bad Zielgruppen⟦/ ⟧Stadtgesellschaft einbinden.
 */
export const slashHasNoSpaces = textRule('slash-has-no-spaces', {
  find: /(?<=[\p{L}\d.)]) ?\/ ?(?=[\p{L}\d(])/gu,
  instead: ({ 0: found, input }) => {
    const isVerse = (input.match(/ \/ /g)?.length ?? 0) > 1;
    return found === '/' || isVerse ? undefined : '/';
  },
});
