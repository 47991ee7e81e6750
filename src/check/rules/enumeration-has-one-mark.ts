import { textRule } from '../text-rule.ts';

/**
 * A numeral of an enumeration within a line has a full stop, not a full stop and a bracket.
 *
 * @good Drei Wege: 1. regional, 2. thematisch (siehe Punkt 3.) und a) allein.
 * @bad Zwei Wege: ⟦1.)⟧ regional und später ein anderer.
 */
export const enumerationHasOneMark = textRule('enumeration-has-one-mark', {
  find: /(?<![\d\p{L}(.])(\d{1,2}|[a-z])\.\)/gu,
  instead: ({ 1: mark, index, input }) => {
    const before = input.slice(0, index);
    const isClosing = before.lastIndexOf('(') > before.lastIndexOf(')');
    return isClosing ? undefined : `${mark}.`;
  },
});
