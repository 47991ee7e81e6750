import { report } from '../../problem/index.ts';
import { registerOf } from '../names/register.ts';
import type { Rule } from '../rule.ts';

/**
 * An answer in free words names nobody of the register: the survey was anonymous.
 *
 * @good evaluation.yaml
 *   titel: Evaluation
 *   fragen:
 *     - {id: gut, art: freitext, frage: Was war gut?, antworten: [Das Essen, Die Musik]}
 * @bad evaluation.yaml
 *   titel: Evaluation
 *   fragen:
 *     - {id: gut, art: freitext, frage: Was war gut?, antworten: [Das Essen, ⟦Wie Hanna Habicht erzählte⟧]}
 */
export const freeTextNamesNobody: Rule = {
  id: 'free-text-names-nobody',
  *check(material) {
    const names = registerOf(material).spellings.map(({ name }) => name);
    for (const text of (material.chapter('evaluation')?.fragen ?? []).flatMap(
      ({ freitexte = [] }) => freitexte,
    )) {
      const named = names.find(
        ({ full, surname }) =>
          text.text.includes(full) || new RegExp(`(?:Frau|Herrn?) ${surname}`).test(text.text),
      );
      if (named !== undefined)
        yield report('free-text-names-nobody', { name: named.full }, { place: material.of(text) });
    }
  },
};
