import { report } from '../../problem/index.ts';
import { ranksOf, strayIn } from '../evaluation/scales.ts';
import type { Rule } from '../rule.ts';

/**
 * The answers of a scale stand in its order: “sehr …” and “gar nicht …” are its ends, and from one to the other each
 * step follows the one before.
 *
 * @good evaluation.yaml
 *   titel: Evaluation
 *   fragen:
 *     - {id: gut, art: skala, frage: War es gut?, antworten: {sehr gut: 9, gut: 3, schlecht: 1, sehr schlecht: 0}}
 *     - {id: lang, art: skala, frage: Wie lang war es?, antworten: {zu lang: 9, genau richtig: 3, zu kurz: 1}}
 *     - {id: oft, art: skala, frage: Wie oft?, antworten: {nie: 1, selten: 3, manchmal: 2, oft: 1, immer: 4}}
 * @bad evaluation.yaml
 *   titel: Evaluation
 *   fragen:
 *     - {id: gut, art: skala, frage: War es gut?, antworten: {sehr gut: 9, gut: 3, ⟦sehr schlecht⟧: 1, schlecht: 0}}
 * @bad evaluation.yaml
 *   titel: Evaluation
 *   fragen:
 *     - {id: gut, art: skala, frage: War es gut?, antworten: {sehr zufrieden: 9, zufrieden: 3, unzufrieden: 1, ⟦teils/teils⟧: 2, sehr unzufrieden: 0}}
 * @bad evaluation.yaml
 *   titel: Evaluation
 *   fragen:
 *     - {id: gut, art: skala, frage: Hat es genützt?, antworten: {trifft zu: 9, ⟦trifft voll zu⟧: 3, trifft eher nicht zu: 1, trifft nicht zu: 0}}
 */
export const scaleIsInOrder: Rule = {
  id: 'scale-is-in-order',
  *check({ chapter, of }) {
    for (const { art, antworten = [] } of chapter('evaluation')?.fragen ?? []) {
      const steps = antworten.filter(
        ({ antwort }) => !/^(?:keine |k\. ?A|weiß |sonst|ander)/iu.test(antwort.text),
      );
      if (art !== 'skala' || steps.length < 3) continue;
      const ranks = ranksOf(steps.map(({ antwort }) => antwort.text));
      const index = ranks && strayIn(ranks);
      const stray = index === undefined ? undefined : steps[index];
      if (stray !== undefined)
        yield report('scale-is-in-order', { answer: stray.antwort.text }, { place: of(stray.antwort) });
    }
  },
};
