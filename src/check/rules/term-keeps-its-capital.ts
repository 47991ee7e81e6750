import { report } from '../../problem/index.ts';
import { type Hit, hitsIn } from '../hits.ts';
import { latin } from '../latin.ts';
import { isInAddress, isQuoted } from '../quotes.ts';
import type { Rule } from '../rule.ts';
import { capital, small } from '../spelling/cases.ts';

/** Within a sentence: “der Frühen Hilfen”. */
const capitals = latin(
  String.raw`(?=\p{Lu})(?<=(?<!\p{L})\p{Ll}{2,},?[ \u00a0\u202f])\p{Lu}\p{Ll}{2,}e[nmrs]?[ \u00a0\u202f](?=(\p{Lu}\p{Ll}{3,})(?![\p{L}-]))`,
  'g',
);
/** From so many paragraphs on it is a term, not a title or a name used once or twice. */
const fewest = 4;

/**
 * An adjective that is part of a fixed term has its capital wherever the term stands: “Frühe Hilfen” is told in small
 * letters where the hand-out has the capital nearly everywhere else, within sentences of several paragraphs.
 *
 * @bad
 *   - Die Angebote der Frühen Hilfen sind gut.
 *   - Räume für Frühe Hilfen fehlen.
 *   - Alle kennen die Frühen Hilfen.
 *   - Wer mit Frühen Hilfen arbeitet, weiß das.
 *   - Häuser sind Orte der ⟦frühen⟧ Hilfen.
 * @good
 *   Die Angebote der Frühen Hilfen sind gut, und mit Frühen Hilfen kommt frühe Hilfe.
 * @good
 *   In der Alten Mühle und in der Alten Mühle steht eine alte Mühle, nahe der Alten Mühle in der Alten Mühle.
 */
export const termKeepsItsCapital: Rule = {
  id: 'term-keeps-its-capital',
  *check(material) {
    const { woerterbuecher, wholeText, place } = material;
    const isTold = ({ passage, index }: Hit): boolean =>
      passage.form !== 'value' &&
      !passage.quoted &&
      !isInAddress(passage.raw, index) &&
      !isQuoted(material, passage, index);
    const terms = new Map<string, Hit[]>();
    for (const hit of hitsIn(material, capitals)) {
      const adjective = small(hit.found.trim());
      const stem = adjective.replace(/e[nmrs]?$/, '');
      const noun = nounAt(hit);
      // Names, “Anne Meise”, and nouns, “Kinder Hilfe”, are no adjectives.
      if (!woerterbuecher.de.isWhole(`${stem}em`) || !isTold(hit)) continue;
      const key = `${stem} ${noun.replace(/(?:e[nrs]?|n|s)$/, '')}`;
      terms.set(key, [...(terms.get(key) ?? []), hit]);
    }
    for (const [key, hits] of terms) {
      const passages = new Set(hits.map(({ passage }) => passage));
      if (passages.size < fewest) continue;
      const [stem = '', noun = ''] = key.split(' ');
      const lower = latin(
        `(?<![\\p{L}-])${stem}e[nmrs]?(?=[ \u00a0\u202f]${noun}(?:e[nrs]?|n|s)?(?![\\p{L}-]))`,
        'g',
      );
      if (wholeText.search(lower) < 0) continue;
      const slips = [...hitsIn(material, lower)].filter(isTold);
      if (slips.length * 4 > hits.length) continue;
      for (const { passage, index, found } of slips) {
        const at = passage.start + index;
        const values = { found, instead: capital(found) };
        yield report('term-keeps-its-capital', values, { place: place(passage.file, at, at + found.length) });
      }
    }
  },
};

const nounAt = ({ passage: { raw }, index, found }: Hit): string =>
  /^\S+/.exec(raw.slice(index + found.length))?.[0].replace(/[^A-Za-zÀ-ž]+$/, '') ?? '';
