import { report } from '../../problem/index.ts';
import { latin } from '../latin.ts';
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
  *check({ handreichung, passages, wholeText, place, woerterbuecher: { de } }) {
    const shorts = new Map(
      Object.keys(handreichung.abkuerzungen).flatMap((short) =>
        short.length > 2 ? [[plain(short), short]] : [],
      ),
    );
    const forms = [...shorts.values()].map((short) =>
      short
        .split(' ')
        .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace('Plus', '(?:Plus|\\+)'))
        .join('[ -]?'),
    );
    const pattern = latin(new RegExp(`(?<![\\p{L}\\d@./-])(?:${forms.join('|')})(?![\\p{L}\\d@/-])`, 'giu'));
    if (forms.length === 0 || wholeText.search(pattern) < 0) return;
    for (const { raw, file, start, form, key, quoted } of passages) {
      if (form === 'link' || quoted || ['name', 'kommune', 'ort'].includes(key)) continue;
      for (const { 0: found, index } of raw.matchAll(pattern)) {
        const short = shorts.get(plain(found));
        // Spaces are the business of other rules; it may be a word of its own, or stand in a title in capitals.
        const isRight =
          found.replace(/\s/g, ' ') === short || found === short?.toUpperCase() || de.has(found);
        if (short === undefined || isRight || isInAddress(raw, index)) continue;
        const where = { place: place(file, start + index, start + index + found.length) };
        yield report('abbreviation-has-one-form', { found, known: short }, where);
      }
    }
  },
};

/** Without what may differ. */
const plain = (short: string): string => short.toLowerCase().replace(/[\s-]/g, '').replace('+', 'plus');
