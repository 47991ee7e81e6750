import { report } from '../../problem/index.ts';
import type { Rule } from '../rule.ts';

/**
 * “Mehrfachnennungen möglich” is printed by the program below a question of that kind.
 *
 * @good evaluation.yaml
 *   titel: Evaluation
 *   fragen:
 *     - {id: was, art: mehrfach, frage: Was war gut?, n: 12, antworten: {Essen: 9, Musik: 8}}
 * @bad evaluation.yaml
 *   titel: Evaluation
 *   fragen:
 *     - {id: was, art: mehrfach, frage: ⟦Was war gut? (Mehrfachnennungen möglich)⟧, n: 12, antworten: {Essen: 9}}
 */
export const multipleChoiceIsToldOnce: Rule = {
  id: 'multiple-choice-is-told-once',
  *check({ chapter, of }) {
    for (const { frage, art } of chapter('evaluation')?.fragen ?? []) {
      const found = /Mehrfach(?:nennung|antwort|auswahl)(?:en)?(?: (?:ist|sind))? möglich/i.exec(
        frage.text,
      )?.[0];
      if (art === 'mehrfach' && found !== undefined)
        yield report('multiple-choice-is-told-once', { found }, { place: of(frage) });
    }
  },
};
