import { textRule } from '../text-rule.ts';

/**
 * Small words do not stand twice in a row; “die die” and “das das” may be right and are left alone.
 *
 * @good Die Menschen, die die Arbeit tun, und wer mitmacht.
 * @bad Arbeit ⟦und und⟧ Freizeit.
 */
export const wordIsNotDoubled = textRule('word-is-not-doubled', {
  find: /(?<![\p{L}-])(und|oder|in|im|mit|von|vom|für|auf|bei|zu|zum|zur|ist|sind|nicht|auch|aus|ein|eine|einen|wird|werden|den|dem|des)\s+\1(?![\p{L}-])/giu,
  instead: ([, word]) => word,
  isSafe: false,
});
