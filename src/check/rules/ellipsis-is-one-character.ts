import { textRule } from '../text-rule.ts';

/**
 * Three full stops are one character; what is left out of a quotation is `[…]`.
 *
 * @good Und so weiter … bis zum Schluss, […] wie gesagt.
 * @bad Und so weiter ⟦...⟧
 * @bad Und so ⟦. . .⟧ weiter ⟦....⟧
 * @bad Gern ⟦(...)⟧ wieder.
 */
export const ellipsisIsOneCharacter = textRule('ellipsis-is-one-character', {
  find: /\((?:\.{3}|…)\)|\[\.{3}\]|(?<!\.)\.{3,4}(?!\.)|(?<=\s)\. \. \.(?=\s|$)/gm,
  instead: ([found]) => (/^\./.test(found) ? '…' : '[…]'),
});
