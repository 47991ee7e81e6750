import { textRule } from '../text-rule.ts';

/**
 * “Nr.”, “S.” and “§” are followed by a space; “Nr.” is not written in capitals.
 *
 * @good Siehe Nr. 2, S. 97 und § 5; Straße S.O.S.
 * @bad Siehe ⟦Nr.2⟧ im Heft.
 * @bad Siehe ⟦§5⟧ der Satzung.
 */
export const numberHasASpace = textRule('number-has-a-space', {
  find: /(?<![\p{L}\d.])(Nr|NR|S|Abs|Art|Kap|Bd)\.(\d+)|(§)(\d+)/gu,
  instead: ([, word, number, sign, paragraph]) =>
    sign === undefined ? `${word === 'NR' ? 'Nr' : word}.\u00a0${number}` : `§\u00a0${paragraph}`,
});
