import { report } from '../../problem/index.ts';
import { phonesOf } from '../phones.ts';
import type { Rule } from '../rule.ts';

/**
 * A telephone number has digits only, begins with `0` or `+`, and is neither too short nor too long; emergency and
 * service numbers are short.
 *
 * @good
 *   Telefon 0351 4567890, Telefon +49 351 4567890, Telefon 110.
 * @bad
 *   Telefon ⟦0351 45678O0⟧.
 * @bad
 *   Telefon ⟦351 45678⟧.
 */
export const phoneIsANumber: Rule = {
  id: 'phone-is-a-number',
  *check(material) {
    for (const { text, place } of phonesOf(material)) {
      const digits = text.replace(/\D/g, '');
      const isWhole =
        /^[+(]*[\d\s/().–-]+$/.test(text) && /^[+(]*(?:0|[1-9]\d{1,2}(?!\d)|\+|11[06])/.test(text);
      const isShort = /^(?:11\d{1,4}|19\d{3})$/.test(digits);
      const isLeading = /^(?:\(?0|\+)/.test(text) && digits.length > 6 && digits.length < 16;
      if (!isShort && !(isWhole && isLeading)) yield report('phone-is-a-number', { found: text }, { place });
    }
  },
};
