import type { Frage } from '../../model/index.ts';
import { report } from '../../problem/index.ts';
import { latin } from '../latin.ts';
import { isQuoted } from '../quotes.ts';
import type { Rule } from '../rule.ts';

/** “Most often”, “at the top”, up to the end of the sentence: an answer named behind it is the one with the highest number. */
const most = latin(
  String.raw`(?<!\p{L})(?:(?:[Aa]m (?:häufigsten|meisten|öftesten)|[Mm]eistgenannt\p{L}*|[Mm]eistgewünscht\p{L}*)|[Aa]n erster Stelle|[Gg]anz (?:oben|vorn)|[Ss]pitzenreiter|(?:[Dd]ie|[Mm]it den) meisten (?:Stimmen|Nennungen)|[Dd]ie meisten (?:wünsch|nannten))(?=[^\p{L}]|en)[^.!?;]*`,
  'g',
);
/** Of what people chose, and not of something else that was there often. */
const chosen = /[Ww]ünsch|Them|nannt|Nennung|Stimme|wähl|[Aa]ntwort|vertief|weiter|gefragt|Platz|Stelle/;
/** What turns round, or puts another beside it. */
const notMost = latin(
  String.raw`(?<!\p{L})(?:gefolgt|danach|dann|dahinter|nicht|vor|seltener|weniger|knapp|diskutiert|besprochen|gesprochen)(?!\p{L}).*`,
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
 * @bad zusammenfassung.md
 *   ---
 *   titel: Zusammenfassung
 *   ---
 *   Am häufigsten wünschen sich die Befragten, dass das Thema
 *   ⟦Geld⟧ vertieft wird.
 */
export const mostFrequentAnswerIsNamed: Rule = {
  id: 'most-frequent-answer-is-named',
  needs: ['evaluation'],
  *check(material) {
    const evaluation = material.chapter('evaluation');
    if (evaluation === undefined || evaluation.beispieldaten || material.wholeText.search(most) < 0) return;
    for (const passage of material.passages) {
      const { raw, file, start, form, quoted } = passage;
      if (
        form === 'value' ||
        quoted ||
        !/(?:zusammenfassung\.md|evaluation\.yaml|seiten\/[^/]+\.md)$/.test(file)
      )
        continue;
      for (const { 0: clause, index } of raw.matchAll(most)) {
        const told = clause.replace(notMost, '');
        const named = evaluation.fragen.flatMap((frage) => namedIn(told, frage));
        const [only] = named;
        // Where two questions have the answer, nobody can tell which is meant.
        if (only === undefined || named.length > 1 || isQuoted(material, passage, index)) continue;
        if (only.count === only.most) continue;
        const at = start + index + only.at;
        yield report(
          'most-frequent-answer-is-named',
          { found: only.label, count: only.count, usual: only.usual, most: only.most },
          { place: material.place(file, at, at + only.label.length) },
        );
      }
    }
  },
};

interface Answer {
  readonly label: string;
  readonly at: number;
  readonly count: number;
  readonly usual: string;
  readonly most: number;
}

/**
 * The first answer a text names, by its label or a noun that no other answer of the question has, and the one given most
 * often; none, where this is named as well.
 */
function namedIn(text: string, { art, antworten = [] }: Frage): Answer[] {
  if (art === 'freitext') return [];
  const top = antworten.toSorted((a, b) => b.anzahl - a.anzahl)[0];
  const found = antworten.flatMap((answer): (Answer & { readonly isTop: boolean })[] => {
    const label = answer.antwort.text;
    const others = antworten
      .filter((each) => each !== answer)
      .map(({ antwort }) => antwort.text.toLowerCase());
    const nouns = (label.match(/[A-ZÄÖÜ][A-Za-zÄÖÜäöüß-]{4,}/g) ?? []).filter((noun) =>
      others.every((other) => !other.includes(noun.toLowerCase().slice(0, -1))),
    );
    const [first] = [label, ...(art !== 'skala' && chosen.test(text) ? nouns : [])].flatMap((form) => {
      const at = text.replace(/\s/g, ' ').indexOf(form);
      const isWord =
        at > 0 &&
        !/[\p{L}-]/u.test(text[at - 1] ?? '') &&
        !/^[\p{L}-]{3}/u.test(text.slice(at + form.length));
      return isWord ? [{ form, at }] : [];
    });
    if (first === undefined || top === undefined) return [];
    const isTop = answer.anzahl === top.anzahl;
    return [
      {
        label: first.form,
        at: first.at,
        count: answer.anzahl,
        usual: top.antwort.text,
        most: top.anzahl,
        isTop,
      },
    ];
  });
  const second = secondOf(text, found, antworten);
  if (second !== undefined) return [second];
  const [first] = found.toSorted((a, b) => a.at - b.at || b.label.length - a.label.length);
  return first === undefined || found.some(({ isTop }) => isTop) ? [] : [first];
}

/** “Geld und Räume”: of two that are named together as the most frequent the other is the second, if it alone is. */
function secondOf<A extends Answer>(
  text: string,
  found: readonly A[],
  antworten: readonly { readonly anzahl: number; readonly antwort: { readonly text: string } }[],
): A | undefined {
  const [one, two, ...more] = found.toSorted((a, b) => a.at - b.at);
  if (one === undefined || two === undefined || more.length > 0) return undefined;
  if (!/^[“”]?\s(?:und|sowie)\s[„“]?$/.test(text.slice(one.at + one.label.length, two.at))) return undefined;
  const [top, next] = antworten.toSorted((a, b) => b.anzahl - a.anzahl);
  const odd = [one, two].find(({ count }) => count < (next?.anzahl ?? 0));
  const isTopNamed = [one, two].some(({ count }) => count === top?.anzahl);
  return odd && next && isTopNamed ? { ...odd, usual: next.antwort.text, most: next.anzahl } : undefined;
}
