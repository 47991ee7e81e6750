import { report } from '../../problem/index.ts';
import type { Rule } from '../rule.ts';

/** Surveys usually promise to show counts from five people on. */
const fewest = 5;

/**
 * Counts of very few people are not shown: it can be seen who said what.
 *
 * @good evaluation.yaml
 *   titel: Evaluation
 *   fragen:
 *     - {id: gut, art: einfach, frage: War es gut?, antworten: {ja: 3, nein: 2}}
 * @bad evaluation.yaml
 *   titel: Evaluation
 *   fragen:
 *     - {id: gut, art: einfach, frage: ⟦War es gut?⟧, antworten: {ja: 3, nein: 1}}
 */
export const smallSamplesStayPrivate: Rule = {
  id: 'small-samples-stay-private',
  *check({ chapter, of }) {
    for (const { frage, n, antworten } of chapter('evaluation')?.fragen ?? [])
      if (antworten !== undefined && n !== undefined && n > 0 && n < fewest)
        yield report('small-samples-stay-private', { n }, { place: of(frage) });
  },
};
