import { report } from '../../problem/index.ts';
import { phonesOf } from '../phones.ts';
import type { Rule } from '../rule.ts';

/** What stands behind the area code, and whether the country is written as others do not: “+49 (0)”, “0049”. */
function signOf(number: string): string | undefined {
  const sign = /^\(?(?:\+49\s?\(?0?\)?\s?|0)\d{2,5}\)?\s?([ /–-])/.exec(number)?.[1];
  return sign === undefined ? undefined : `${/^00|\(0\)/.exec(number)?.[0] ?? ''}${sign}`;
}

/**
 * Telephone numbers are written in one way: a space behind the area code (DIN 5008), or what most of them have.
 *
 * @good
 *   Telefon 0351 4567890, Telefon 0351 4567-891.
 * @bad
 *   Telefon 0351 4567890, Telefon ⟦0351/4567891⟧.
 * @bad
 *   Telefon +49 351 4567890, Telefon ⟦+49 (0) 351 4567891⟧.
 */
export const phonesAreWrittenAlike: Rule = {
  id: 'phones-are-written-alike',
  *check(material) {
    const all = phonesOf(material).flatMap(({ text, place }) => {
      const sign = signOf(text);
      return sign === undefined ? [] : [{ text, place, sign }];
    });
    const count = (sign: string): number => all.filter((each) => each.sign === sign).length;
    const [usual] = all.toSorted(
      (a, b) => count(b.sign) - count(a.sign) || Number(b.sign === ' ') - Number(a.sign === ' '),
    );
    for (const { text, place, sign } of all)
      if (usual !== undefined && sign !== usual.sign)
        yield report('phones-are-written-alike', { found: text, usual: usual.text }, { place });
  },
};
