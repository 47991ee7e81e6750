import { textRule } from '../text-rule.ts';

/**
 * “2x” is written as “2-mal”; a size such as “3 x 4” or a name with an x is none.
 *
 * @good Das Gremium tagt 2-mal im Jahr, der Raum misst 3 x 4 Meter.
 * @bad Das Gremium tagt ⟦2x⟧ im Jahr.
 */
export const timesAreWords = textRule('times-are-words', {
  find: /(?<![\p{L}\d.,])(\d{1,2}) ?[x×](?= (?:\p{Ll}|[A-Z]\p{Ll}+lich)|[,.;)]|$)/gmu,
  instead: ([, count]) => `${count}-mal`,
});
