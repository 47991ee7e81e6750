import { report } from '../../problem/index.ts';
import type { Rule } from '../rule.ts';

/**
 * The answers of a scale stand in its order: “sehr …” and “gar nicht …” are its ends.
 *
 * @good evaluation.yaml
 *   titel: Evaluation
 *   fragen:
 *     - {id: gut, art: skala, frage: War es gut?, antworten: {sehr gut: 9, gut: 3, schlecht: 1, sehr schlecht: 0}}
 * @bad evaluation.yaml
 *   titel: Evaluation
 *   fragen:
 *     - {id: gut, art: skala, frage: War es gut?, antworten: {sehr gut: 9, gut: 3, ⟦sehr schlecht⟧: 1, schlecht: 0}}
 */
export const scaleIsInOrder: Rule = {
  id: 'scale-is-in-order',
  *check({ chapter, of }) {
    for (const { art, antworten = [] } of chapter('evaluation')?.fragen ?? []) {
      if (art !== 'skala' || antworten.length < 3) continue;
      for (const [index, { antwort }] of antworten.entries()) {
        const [, base] = /^(?:sehr|überhaupt nicht|gar nicht) (\p{L}+)/u.exec(antwort.text) ?? [];
        const isEnd = index === 0 || index === antworten.length - 1;
        const hasBase = antworten.some((each) => each.antwort.text === base);
        if (base !== undefined && !isEnd && hasBase)
          yield report('scale-is-in-order', { answer: antwort.text }, { place: of(antwort) });
      }
    }
  },
};
