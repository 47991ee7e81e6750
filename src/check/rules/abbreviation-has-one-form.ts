import { report } from '../../problem/index.ts';
import { isInAddress } from '../quotes.ts';
import type { Rule } from '../rule.ts';

/**
 * An abbreviation is written as in `abkuerzungen`: the same capitals, spaces and signs. In compounds its parts are joined
 * by hyphens.
 *
 * @good Die SAB fördert LEADER-Projekte.
 * @bad Die ⟦Sab⟧ fördert.
 */
export const abbreviationHasOneForm: Rule = {
  id: 'abbreviation-has-one-form',
  needs: ['handreichung', 'serie'],
  *check({ handreichung, passages, place, woerterbuecher: { de } }) {
    const shorts = Object.keys(handreichung.abkuerzungen).filter((short) => short.length > 2);
    for (const short of shorts) {
      const parts = short.split(' ').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
      const pattern = new RegExp(
        `(?<![\\p{L}\\d@./-])${parts.join('(?:[ -]?)').replace('Plus', '(?:Plus|\\+)')}(?![\\p{L}\\d@/-])`,
        'giu',
      );
      for (const { raw, file, start, form, key, quoted } of passages) {
        if (form === 'link' || quoted || ['name', 'kommune', 'ort'].includes(key)) continue;
        for (const { 0: found, index } of raw.matchAll(pattern)) {
          const plain = found.replace(/\s/g, ' ');
          // A word of its own, or a title in capitals.
          if (plain === short || de.has(found) || found === short.toUpperCase() || isInAddress(raw, index))
            continue;
          yield report(
            'abbreviation-has-one-form',
            { found, known: short },
            { place: place(file, start + index, start + index + found.length) },
          );
        }
      }
    }
  },
};
