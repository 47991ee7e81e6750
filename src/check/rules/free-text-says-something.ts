import { report } from '../../problem/index.ts';
import type { Rule } from '../rule.ts';

const nothing =
  /^(?:k\. ?A|keine (?:weiteren? )?(?:Angaben?|Antwort|Bemerkung(?:en)?|Ergänzung(?:en)?|Kommentare?|Anmerkung(?:en)?|Anregung(?:en)?|Idee|Meinung|Ahnung|Rückmeldung)|n\. ?a|n\/a|s\. ?o|siehe oben|wie oben|ohne|entfällt|dito|ditto|wei(?:ß|ss) (?:ich )?nicht|kein Kommentar|nichts (?:weiter|zu (?:ergänzen|sagen)|hinzuzufügen)|leer|test|asdf|x+|[-–—/.…?!_*]+)?[.!…]*$/iu;
/** An answer where it is asked what was missing. */
const none = /^(?:nichts|nix|nein|keine?s?|keine Wünsche|nö|alles gut)[.!]*$/iu;
const asksForFaults = /fehl|nicht gefall|besser|stör|änder|vermiss|kritik|anders/iu;

/**
 * An answer in free text says something: “k. A.”, a dash or “s. o.” is none, and is left out. “Nothing” is an answer only
 * where it is asked what was missing.
 *
 * @good evaluation.yaml
 *   titel: Evaluation
 *   fragen:
 *     - {id: fehlt, art: freitext, frage: Was hat gefehlt?, antworten: [Nichts, Das Essen]}
 * @bad evaluation.yaml
 *   titel: Evaluation
 *   fragen:
 *     - {id: mehr, art: freitext, frage: Was möchten Sie noch sagen?, antworten: [Danke!, ⟦k. A.⟧]}
 * @bad evaluation.yaml
 *   titel: Evaluation
 *   fragen:
 *     - {id: mehr, art: freitext, frage: Was möchten Sie noch sagen?, antworten: [Danke!, ⟦Nichts⟧]}
 */
export const freeTextSaysSomething: Rule = {
  id: 'free-text-says-something',
  *check({ chapter, of }) {
    for (const { frage, freitexte = [] } of chapter('evaluation')?.fragen ?? [])
      for (const answer of freitexte) {
        // The program's own typography sets narrow spaces.
        const text = answer.text.trim().replace(/\s/g, ' ');
        if (nothing.test(text) || (none.test(text) && !asksForFaults.test(frage.text)))
          yield report('free-text-says-something', { found: text }, { place: of(answer) });
      }
  },
};
