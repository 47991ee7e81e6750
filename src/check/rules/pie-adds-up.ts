import { report } from '../../problem/index.ts';
import type { Rule } from '../rule.ts';

/**
 * A pie shows parts of one whole: the answers to a question of which everybody chose one. Where several could be chosen
 * they add up to more than all who answered.
 *
 * @good evaluation.yaml
 *   titel: Evaluation
 *   fragen:
 *     - {id: kam, art: einfach, frage: Wie kamen Sie?, diagramm: kreis, antworten: {Bus: 9, Rad: 8}}
 * @bad evaluation.yaml
 *   titel: Evaluation
 *   fragen:
 *     - {id: was, art: mehrfach, frage: Was war gut?, n: 12, diagramm: ⟦kreis⟧, antworten: {Essen: 9, Musik: 8}}
 */
export const pieAddsUp: Rule = {
  id: 'pie-adds-up',
  *check({ chapter, of }) {
    for (const frage of chapter('evaluation')?.fragen ?? [])
      if (frage.art === 'mehrfach' && frage.diagramm === 'kreis')
        yield report('pie-adds-up', { frage: frage.id }, { place: of(frage, 'diagramm') ?? of(frage) });
  },
};
