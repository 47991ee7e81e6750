import { report } from '../../problem/index.ts';
import { type Phone, phonesOf } from '../phones.ts';
import type { Rule } from '../rule.ts';

/**
 * A telephone number has digits only, begins with `0` or `+`, and is neither too short nor too long; emergency and
 * service numbers are short. One of a few digits where all others have many is worth a look: villages have such numbers.
 *
 * @good
 *   Telefon 0351 4567890, Telefon +49 351 4567890, Telefon 110.
 * @bad
 *   Telefon ⟦0351 45678O0⟧.
 * @bad
 *   Telefon ⟦351 45678⟧.
 * @good
 *   Telefon 0351 456-0, Telefon 0351 4567890, Telefon 0351 4567891, Telefon 0351 4567892, Telefon 116117.
 * @good
 *   Telefon 0351 456, Telefon 0351 4567, Telefon 0351 4567891, Telefon 0351 4567892.
 * @bad
 *   Telefon ⟦0351 456⟧, Telefon 0351 4567890, Telefon 0351 4567891, Telefon 0351 4567892.
 */
export const phoneIsANumber: Rule = {
  id: 'phone-is-a-number',
  *check(material) {
    const all = phonesOf(material);
    const cut = cutIn(all);
    for (const { text, place } of all) {
      const digits = text.replace(/\D/g, '');
      const isWhole =
        /^[+(]*[\d\s/().–-]+$/.test(text) && /^[+(]*(?:0|[1-9]\d{1,2}(?!\d)|\+|11[06])/.test(text);
      const isShort = /^(?:11\d{1,4}|19\d{3})$/.test(digits);
      const isLeading = /^(?:\(?0|\+)/.test(text) && digits.length > 6 && digits.length < 16;
      if (!isShort && !(isWhole && isLeading)) yield report('phone-is-a-number', { found: text }, { place });
      else if (text === cut?.text)
        yield report('phone-is-a-number', { found: text }, { place, severity: 'info' });
    }
  },
};

/** What stands behind an area code that is set off, without an extension. */
const local = /^\(?(?:\+49\s?(?:\(0\)\s?)?|0)\d{2,5}\)?[\s/–-]([\d\s]+)$/;

/** The only number of three digits at most, where all others have at least six. */
function cutIn(phones: readonly Phone[]): Phone | undefined {
  const lengths = phones.flatMap((phone) => {
    const [, digits] = local.exec(phone.text) ?? [];
    return digits === undefined ? [] : [{ phone, length: digits.replace(/\s/g, '').length }];
  });
  const [shortest, ...others] = lengths.toSorted((a, b) => a.length - b.length);
  const isCut = shortest !== undefined && shortest.length < 4;
  return isCut && others.length > 2 && others.every(({ length }) => length > 5) ? shortest.phone : undefined;
}
