import { report } from '../../problem/index.ts';
import { stepsBetween } from '../names/likeness.ts';
import type { Rule } from '../rule.ts';

/**
 * An answer of a closed question is written in one way: one that few gave and that is a letter or a capital away from
 * one that many gave becomes a bar of its own in the chart.
 *
 * @good evaluation.yaml
 *   titel: Evaluation
 *   fragen:
 *     - {id: lang, art: einfach, frage: Wie lang war es?, antworten: {genau richtig: 9, zu kurz: 3, zu lang: 1}}
 * @bad evaluation.yaml
 *   titel: Evaluation
 *   fragen:
 *     - {id: lang, art: einfach, frage: Wie lang war es?, antworten: {genau richtig: 9, zu kurz: 3, ⟦genau richitg⟧: 1}}
 * @bad evaluation.yaml
 *   titel: Evaluation
 *   fragen:
 *     - {id: lang, art: einfach, frage: Wie lang war es?, antworten: {genau richtig: 9, zu kurz: 3, ⟦Zu kurz⟧: 1}}
 */
export const answersAreAlike: Rule = {
  id: 'answers-are-alike',
  *check({ chapter, of, woerterbuecher: { de } }) {
    // A word no dictionary has; “gut” and “Mut” are two answers.
    const isMisspelt = (text: string): boolean =>
      (text.match(/\p{L}{3,}/gu) ?? []).some((word) => !de.has(word) && !de.has(word.toLowerCase()));
    for (const { art, antworten = [] } of chapter('evaluation')?.fragen ?? []) {
      if (art === 'freitext') continue;
      for (const { antwort, anzahl } of antworten) {
        const found = antwort.text;
        const known = antworten.find(
          (other) =>
            other.anzahl > anzahl &&
            other.antwort.text !== found &&
            (plain(other.antwort.text) === plain(found) ||
              (found.length >= 6 &&
                stepsBetween(plain(found), plain(other.antwort.text)) === 1 &&
                isMisspelt(found) &&
                !isMisspelt(other.antwort.text))),
        )?.antwort.text;
        if (known !== undefined)
          yield report('answers-are-alike', { found, known }, { place: of(antwort), expected: [known] });
      }
    }
  },
};

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[\s.!]+/g, ' ')
    .trim();
