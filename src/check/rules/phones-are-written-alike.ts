import { report } from '../../problem/index.ts';
import { type Phone, phonesOf } from '../phones.ts';
import type { Rule } from '../rule.ts';

/** What stands behind the area code, and whether the country is written as others do not: “+49 (0)”, “0049”. */
function signOf(number: string): string | undefined {
  const sign = /^\(?(?:\+49\s?\(?0?\)?\s?|0)\d{2,5}\)?\s?([ /–-])/.exec(number)?.[1];
  return sign === undefined ? undefined : `${/^00|\(0\)/.exec(number)?.[0] ?? ''}${sign}`;
}

/**
 * Telephone numbers are written in one way: a space behind the area code (DIN 5008), or what most of them have; and one
 * alone is not without the country where all others have it, or the other way round.
 *
 * @good
 *   Telefon 0351 4567890, Telefon 0351 4567-891.
 * @bad
 *   Telefon 0351 4567890, Telefon ⟦0351/4567891⟧.
 * @bad
 *   Telefon +49 351 4567890, Telefon ⟦+49 (0) 351 4567891⟧.
 * @good
 *   Telefon +49 351 4567890, Telefon +49 351 4567891, Telefon +49 351 4567892, Telefon +49 351 4567893, Telefon 0800 4567894.
 * @good
 *   Telefon +49 351 4567890, Telefon +49 351 4567891, Telefon 0351 4567892, Telefon 0351 4567893.
 * @bad
 *   Telefon +49 351 4567890, Telefon +49 351 4567891, Telefon +49 351 4567892, Telefon +49 351 4567893, Telefon ⟦0351 4567894⟧.
 * @bad
 *   Telefon 0351 4567890, Telefon 0351 4567891, Telefon 0351 4567892, Telefon 0351 4567893, Telefon ⟦+49 351 4567894⟧.
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
    const [abroad, athome] = [phonesOf(material).filter(isAbroad), phonesOf(material).filter(isAtHome)];
    for (const [[odd, ...more], usually] of [
      [athome, abroad],
      [abroad, athome],
    ] as const)
      if (odd !== undefined && more.length === 0 && usually.length >= habit && usually[0] !== undefined)
        yield report(
          'phones-are-written-alike',
          { found: odd.text, usual: usually[0].text },
          { place: odd.place },
        );
  },
};

/** Fewer than these show no habit. */
const habit = 4;
const isAbroad = ({ text }: Phone): boolean => /^\(?(?:\+|00)\d/.test(text);
/** Numbers for all of the country (0800, 0180, 0900) are not dialled with its code. */
const isAtHome = ({ text }: Phone): boolean => /^\(?0(?!0|800|180|900|137)\d/.test(text);
