import { report } from '../../problem/index.ts';
import { latin } from '../latin.ts';
import { registerOf } from '../names/register.ts';
import type { Rule } from '../rule.ts';

/** How somebody is reached, or somebody who stands in no list. */
const anybody = latin(
  String.raw`(?<![\d/])(?:\+49|0)[\s(0)]*[1-9]\d{1,4}\)?[\s/–-]{0,3}\d[\d\s/–-]{3,}\d|[\w.+-]+@[\w-]+\.[\w.-]*[a-z]|(?<!\p{L})(?:Frau|Herrn?|Kolleg(?:e|en|in))\s(?:Prof\.\s)?(?:Dr\.\s)?\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?`,
);

/**
 * An answer in free words names nobody, nor gives a number or a mailbox: the survey was anonymous.
 *
 * @good evaluation.yaml
 *   titel: Evaluation
 *   fragen:
 *     - {id: gut, art: freitext, frage: Was war gut?, antworten: [Das Essen, Die Musik]}
 * @bad evaluation.yaml
 *   titel: Evaluation
 *   fragen:
 *     - {id: gut, art: freitext, frage: Was war gut?, antworten: [Das Essen, ⟦Ruft an unter 0171 5550199⟧]}
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
      const name = named?.full ?? anybody.exec(text.text)?.[0];
      if (name !== undefined) yield report('free-text-names-nobody', { name }, { place: material.of(text) });
    }
  },
};
