import { report } from '../../problem/index.ts';
import { latin } from '../latin.ts';
import type { Rule } from '../rule.ts';

/**
 * A question of the survey ends with a question mark, if the others do, and addresses people as they do: “Sie” with a
 * capital. No two of them are the same.
 *
 * @good evaluation.yaml
 *   titel: Evaluation
 *   fragen:
 *     - {id: gut, art: einfach, frage: War es gut?, antworten: {ja: 9, nein: 3}}
 *     - {id: wie, art: einfach, frage: Wie zufrieden sind Sie?, antworten: {sehr: 9, wenig: 3}}
 * @bad evaluation.yaml
 *   titel: Evaluation
 *   fragen:
 *     - {id: gut, art: einfach, frage: War es gut?, antworten: {ja: 9, nein: 3}}
 *     - {id: wie, art: einfach, frage: ⟦Wie zufrieden sind Sie⟧, antworten: {sehr: 9, wenig: 3}}
 * @bad evaluation.yaml
 *   titel: Evaluation
 *   fragen:
 *     - {id: gut, art: einfach, frage: War es gut?, antworten: {ja: 9, nein: 3}}
 *     - {id: neu, art: einfach, frage: Ich habe Neues gelernt., antworten: {ja: 9, nein: 3}}
 *     - {id: wie, art: einfach, frage: ⟦Wie zufrieden sind Sie⟧, antworten: {sehr: 9, wenig: 3}}
 * @bad evaluation.yaml
 *   titel: Evaluation
 *   fragen:
 *     - {id: gut, art: einfach, frage: Kommen Sie wieder?, antworten: {ja: 9, nein: 3}}
 *     - {id: wie, art: einfach, frage: ⟦Wie zufrieden sind sie?⟧, antworten: {sehr: 9, wenig: 3}}
 * @bad evaluation.yaml
 *   titel: Evaluation
 *   fragen:
 *     - {id: gut, art: einfach, frage: War es gut?, antworten: {ja: 9, nein: 3}}
 *     - {id: lang, art: einfach, frage: ⟦War es gut?⟧, antworten: {zu lang: 9, zu kurz: 3}}
 */
export const questionIsOne: Rule = {
  id: 'question-is-one',
  *check({ chapter, of }) {
    const fragen = (chapter('evaluation')?.fragen ?? []).map(({ frage }) => frage);
    const isAsked = (text: string): boolean => /\?(?:\s*\([^)]*\))?$/.test(text.trim());
    const isFormal = fragen.some(({ text }) => /(?<!^)\b(?:Sie|Ihnen|Ihr|Ihre[mnrs]?)\b/.test(text));
    for (const [index, frage] of fragen.entries()) {
      // The one that fits its answers no longer was copied over; which it is a program cannot tell.
      if (fragen.slice(0, index).some(({ text }) => text.trim() === frage.text.trim()))
        yield report('question-is-one', { slip: 'twice' }, { place: of(frage) });
      const open =
        !isAsked(frage.text) &&
        fragen.length > 1 &&
        asks.test(frage.text) &&
        // What is a statement to agree with has no mark by right.
        fragen.every((each) => each === frage || isAsked(each.text) || !asks.test(each.text)) &&
        fragen.some(({ text }) => isAsked(text));
      const small =
        isFormal &&
        /^(?:Wie \S+ (?:sind|waren|finden|fanden)|Sind|Waren|Haben|Hatten|Würden|Möchten|Konnten|Können|Kommen|Halten|Wünschen|Was (?:wünschen|fanden|hat)) sie\b/.test(
          frage.text,
        );
      if (open || small)
        yield report('question-is-one', { slip: small ? 'sie' : 'mark' }, { place: of(frage) });
    }
  },
};

/** How a question begins; others may be requests: “Ergänzen Sie bitte”. */
const asks = latin(
  String.raw`^(?:W(?:ie|as|er|o|ann|arum|oher|ohin|ozu|omit|oran|odurch|elche[rsmn]?)|(?:In|Zu|Auf|Für|Mit|An|Von|Aus) w(?:elche[rsmn]?|em|en)|Haben|Hatten|Sind|Waren|Würden|Möchten|Konnten|Können|Kommen|Hat|Ist|War|Fühlen|Finden|Fanden|Halten|Kennen|Gab|Gibt)(?!\p{L})`,
);
