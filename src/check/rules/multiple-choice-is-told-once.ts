import type { Prosa } from '../../model/index.ts';
import { report } from '../../problem/index.ts';
import type { Rule } from '../rule.ts';

const told =
  /Mehrfach(?:nennung|antwort|auswahl)(?:en)?(?: (?:ist|sind|waren))? (?:möglich|erlaubt|zulässig)|mehrere (?:Antworten|Nennungen|Angaben)(?: (?:sind|waren))? (?:möglich|erlaubt|zulässig)/i;
/** “Mehrfachnennungen nicht möglich” finds nothing; of other questions than this one: “bei Frage 2”. */
const notOfThis = /kein(?:e|erlei)? $|^ (?:bei|in|zu|für) /i;

/**
 * “Mehrfachnennungen möglich” is printed by the program below a question of that kind, and stands beside no other:
 * where everybody gave one answer, the kind of the question or what is said of it is wrong.
 *
 * @good evaluation.yaml
 *   titel: Evaluation
 *   fragen:
 *     - {id: was, art: mehrfach, frage: Was war gut?, n: 12, antworten: {Essen: 9, Musik: 8}}
 *     - {id: wo, art: einfach, frage: Woher kommen Sie? (keine Mehrfachnennungen möglich), antworten: {Rotental: 9, Neustadt: 3}}
 *     - {id: wie, art: einfach, einleitung: Mehrere Antworten sind möglich bei Frage 1., frage: Kamen Sie gern?, antworten: {ja: 9, nein: 3}}
 * @bad evaluation.yaml
 *   titel: Evaluation
 *   fragen:
 *     - {id: was, art: mehrfach, frage: ⟦Was war gut? (Mehrfachnennungen möglich)⟧, n: 12, antworten: {Essen: 9}}
 * @bad evaluation.yaml
 *   titel: Evaluation
 *   fragen:
 *     - {id: wo, art: einfach, frage: ⟦Woher kommen Sie? (Mehrfachnennungen möglich)⟧, antworten: {Rotental: 9, Neustadt: 3}}
 * @bad evaluation.yaml
 *   titel: Evaluation
 *   fragen:
 *     - {id: wie, art: skala, einleitung: ⟦Es waren mehrere Antworten möglich.⟧, frage: Wie war es?, antworten: {gut: 9, schlecht: 3}}
 */
export const multipleChoiceIsToldOnce: Rule = {
  id: 'multiple-choice-is-told-once',
  *check({ chapter, of }) {
    for (const { einleitung, frage, art } of chapter('evaluation')?.fragen ?? []) {
      const isMultiple = art === 'mehrfach';
      if (art === 'freitext') continue;
      for (const text of isMultiple || einleitung === undefined ? [frage] : [frage, einleitung]) {
        const found = toldIn(text);
        if (found !== undefined)
          yield report(
            'multiple-choice-is-told-once',
            { found, art: isMultiple ? undefined : art },
            { place: of(text), severity: isMultiple ? undefined : 'warn' },
          );
      }
    }
  },
};

function toldIn({ text }: Prosa): string | undefined {
  const { 0: found = '', index = 0 } = told.exec(text) ?? {};
  const isOfThis = !notOfThis.test(text.slice(0, index)) && !notOfThis.test(text.slice(index + found.length));
  return found !== '' && isOfThis ? found : undefined;
}
