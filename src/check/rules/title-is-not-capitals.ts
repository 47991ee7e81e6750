import { report } from '../../problem/index.ts';
import { latin } from '../latin.ts';
import type { Rule } from '../rule.ts';

/**
 * Titles are written like sentences; capitals are a matter of the design. Abbreviations are no capitals.
 *
 * @good
 *   ## LEADER und die SAB
 *
 *   Ein Satz.
 * @bad
 *   ## ⟦DANK AN ALLE⟧
 *
 *   Ein Satz.
 */
export const titleIsNotCapitals: Rule = {
  id: 'title-is-not-capitals',
  needs: ['handreichung', 'serie'],
  *check({ passages, handreichung, place }) {
    const known = new Set(Object.keys(handreichung.abkuerzungen));
    for (const { form, raw, file, start, end } of passages) {
      const words = raw.replaceAll('PLATZHALTER', '').match(anyWord) ?? [];
      const capitals = words.filter((word) => isCapitals(word) && !known.has(word));
      const isShouted =
        capitals.length > 1 &&
        capitals.length === words.filter((word) => word.length > 2 || isCapitals(word)).length;
      const longest = capitals.some((word) => word.length > 6);
      if (form === 'title' && (longest || (isShouted && capitals.some((word) => word.length > 3))))
        yield report('title-is-not-capitals', { found: raw }, { place: place(file, start, end) });
    }
  },
};

const anyWord = latin(/\p{L}{2,}/gu);
const capitalsOnly = latin(/^[\p{Lu}ß]+$/u);

const isCapitals = (word: string): boolean => capitalsOnly.test(word);
