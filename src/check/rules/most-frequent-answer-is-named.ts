import type { Frage } from '../../model/index.ts';
import { report } from '../../problem/index.ts';
import { latin } from '../latin.ts';
import { isQuoted } from '../quotes.ts';
import type { Rule } from '../rule.ts';

/** “Most often”, “at the top”: the next answer named is the one with the highest number. */
const most = latin(
  String.raw`(?<!\p{L})(?:[Aa]m häufigsten(?: (?:wurde|wurden|genannt|gewünscht|gewählt|war|ist|waren))*|[Aa]n erster Stelle (?:steht|stehen|stand|standen)|[Gg]anz oben (?:steht|stehen|stand|standen)|[Dd]ie meisten (?:Stimmen|Nennungen) (?:erhielt|bekam|entfielen auf))(?: (?:der|die|das|den|dem|mit|Wunsch|nach|Thema|wieder))*[: ]{1,2}(?=\S)`,
  'g',
);

/**
 * Where it is said which answer was given most often, it is the one that the evaluation counts most often.
 *
 * @good zusammenfassung.md
 *   ---
 *   titel: Zusammenfassung
 *   ---
 *   Am häufigsten wurden Räume gewünscht; am häufigsten gelacht wurde beim Essen.
 * @bad zusammenfassung.md
 *   ---
 *   titel: Zusammenfassung
 *   ---
 *   Am häufigsten gewünscht wurde ⟦Geld⟧.
 */
export const mostFrequentAnswerIsNamed: Rule = {
  id: 'most-frequent-answer-is-named',
  needs: ['evaluation'],
  *check(material) {
    const evaluation = material.chapter('evaluation');
    if (evaluation === undefined || evaluation.beispieldaten || material.wholeText.search(most) < 0) return;
    for (const passage of material.passages) {
      const { raw, file, start, form, quoted } = passage;
      if (form === 'value' || quoted || !/(?:zusammenfassung\.md|evaluation\.yaml)$/.test(file)) continue;
      for (const { 0: lead, index } of raw.matchAll(most)) {
        const at = index + lead.length;
        const named = evaluation.fragen.flatMap((frage) => namedAt(raw.slice(at), frage));
        const [only] = named;
        // Where two questions have the answer, nobody can tell which is meant.
        if (only === undefined || named.length > 1 || isQuoted(material, passage, index)) continue;
        if (only.count === only.most) continue;
        yield report(
          'most-frequent-answer-is-named',
          { found: only.label, count: only.count, usual: only.usual, most: only.most },
          { place: material.place(file, start + at, start + at + only.label.length) },
        );
      }
    }
  },
};

/** The answer a text begins with, and the one of the same question that was given most often. */
function namedAt(
  text: string,
  { art, antworten = [] }: Frage,
): { label: string; count: number; usual: string; most: number }[] {
  if (art === 'freitext') return [];
  const top = antworten.toSorted((a, b) => b.anzahl - a.anzahl)[0];
  const found = antworten
    .filter(
      ({ antwort: { text: label } }) =>
        text.startsWith(label) && !/^[\p{L}-]/u.test(text.slice(label.length)),
    )
    .toSorted((a, b) => b.antwort.text.length - a.antwort.text.length)[0];
  return found === undefined || top === undefined
    ? []
    : [{ label: found.antwort.text, count: found.anzahl, usual: top.antwort.text, most: top.anzahl }];
}
