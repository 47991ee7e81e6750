import { report } from '../../problem/index.ts';
import type { Rule } from '../rule.ts';

/**
 * Every question of the survey has results, counted by hand or taken from an export.
 *
 * @good evaluation.yaml
 *   titel: Evaluation
 *   fragen:
 *     - {id: gut, art: einfach, frage: War es gut?, antworten: {ja: 9, nein: 3}}
 * @bad evaluation.yaml
 *   titel: Evaluation
 *   fragen:
 *     - {id: gut, art: einfach, frage: ⟦War es gut?⟧}
 */
export const resultsAreGiven: Rule = {
  id: 'results-are-given',
  needs: ['evaluation'],
  *check({ chapter, of }) {
    for (const { frage, antworten, freitexte } of chapter('evaluation')?.fragen ?? [])
      if (antworten === undefined && freitexte === undefined)
        yield report('results-are-given', { question: frage.text }, { place: of(frage) });
  },
};
