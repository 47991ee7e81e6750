import { report } from '../../problem/index.ts';
import type { Rule } from '../rule.ts';

/**
 * Sample data is marked on every page it stands on, and never released.
 *
 * @good evaluation.yaml
 *   titel: Evaluation
 *   fragen:
 *     - {id: gut, art: einfach, frage: War es gut?, antworten: {ja: 9, nein: 3}}
 * @bad evaluation.yaml
 *   titel: Evaluation
 *   beispieldaten: ⟦true⟧
 *   fragen:
 *     - {id: gut, art: einfach, frage: War es gut?, antworten: {ja: 9, nein: 3}}
 */
export const sampleDataIsReplaced: Rule = {
  id: 'sample-data-is-replaced',
  *check({ chapter, of, release }) {
    const evaluation = chapter('evaluation');
    if (evaluation?.beispieldaten !== true) return;
    // A release makes errors of warnings; while work goes on, the mark in the pages is enough.
    const severity = release ? 'warn' : undefined;
    yield report('sample-data-is-replaced', {}, { place: of(evaluation, 'beispieldaten'), severity });
  },
};
