import { textRule } from '../text-rule.ts';

/**
 * The German word is “E-Mail”; “Email” is enamel.
 *
 * @good Per E-Mail oder Newsletter.
 * @bad Per ⟦Email⟧ oder Newsletter.
 */
export const emailIsHyphenated = textRule('email-is-hyphenated', {
  find: /(?<![\p{L}.@/-])(?:e-?[Mm]ail|Email|E-mail|EMail)(s?)(?![\p{L}@])/gu,
  instead: ([found, plural]) => (found === 'E-Mail' ? undefined : `E-Mail${plural}`),
});
