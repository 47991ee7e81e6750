import type { Nodes } from 'mdast';
import type { Evaluation, Frage } from '../model/index.ts';
import { latin } from './latin.ts';
import { type Material, offsetsOf } from './material/material.ts';
import { countOf, severalInWords } from './numerals.ts';

/** A number told beside the chart of a question that is none of its counts; offsets count in the file. */
export interface ChartSlip {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly found: string;
  /** The nearest of what could be meant. */
  readonly right: number;
  readonly isOfAll: boolean;
}

const number = String.raw`(?:\d{1,4}|${severalInWords})`;
const who = String.raw`(?:Befragten|Antwortenden|Personen|Menschen|Teilnehmenden|Häusern|Einrichtungen|Rückmeldungen|Bögen|Antworten|\p{Lu}\p{L}+(?:\\?[*:_]innen|innen und \p{Lu}\p{L}+))`;
/** “fünf von 36 Häusern”, roughly said it is no slip. */
const some = latin(
  String.raw`(?<![\p{L}\d.,–-])(?<!(?:rund|etwa|circa|gut|knapp|fast|über|als|ungefähr|mindestens|höchstens|jede[rs]?)\s)(?<some>${number})\s(?:von|der)\s(?:den\s|insgesamt\s)?(?<all>\d{1,4})\s${who}(?!\p{L})`,
  'gi',
);
/** “Von 35 Antwortenden haben zehn”. */
const ofAll = latin(
  String.raw`(?<!\p{L})Von\s(?:den\s|insgesamt\s)?(?<all>\d{1,4})\s${who}\s(?:haben|hatten|sind|waren|nannten|wollen|wünschen|finden|fanden|nutzen|kennen|kommen|kamen)\s(?<some>${number})(?![\p{L}\d]|[.,]\d|\s(?:%|Prozent|Minuten|Stunden|Jahre|Euro))`,
  'g',
);
const survey = /Befrag|Umfrage|Evaluation|Fragebogen|Antwortend|Rückmeld/;

/**
 * Looks in the paragraphs right before and behind a chart for “10 of 36”: as many answered the question, and as many gave
 * one of its answers or several of them. Only paragraphs that speak of the survey count.
 */
export function chartSlipsIn(
  material: Material,
  { fragen, antworten, teilnehmende }: Evaluation,
): ChartSlip[] {
  return material.texts.flatMap(({ file, root }) =>
    root.children.flatMap((node, at, all) => {
      const frage = fragen.find(({ id }) => id === chartIn(node));
      if (frage === undefined) return [];
      return [all[at - 1], all[at + 1]].flatMap((beside) =>
        beside?.type === 'paragraph' ? inParagraph(beside, file, frage) : [],
      );
    }),
  );

  function inParagraph(node: Nodes, file: string, frage: Frage): ChartSlip[] {
    const { start = 0, end = 0 } = offsetsOf(node) ?? {};
    const text = (material.sources.get(file) ?? '').slice(start, end);
    if (!survey.test(text)) return [];
    const n = frage.n ?? (frage.antworten ?? []).reduce((sum, { anzahl }) => sum + anzahl, 0);
    const alls = [n, antworten ?? n, teilnehmende ?? n];
    const sums = sumsOf(frage, n);
    return [...text.matchAll(some), ...text.matchAll(ofAll)].flatMap(
      ({ 0: found, index, groups = {} }): ChartSlip[] => {
        const [said, whole] = [countOf(groups['some'] ?? ''), Number(groups['all'])];
        const here = {
          file,
          start: start + index,
          end: start + index + found.length,
          found: found.replace(/\s/g, ' '),
        };
        if (!alls.includes(whole)) return [{ ...here, right: n, isOfAll: true }];
        // Of other counts than those of this question nothing is known here.
        if (said === -1 || whole !== n || sums.has(said)) return [];
        const right = [...sums].toSorted((a, b) => Math.abs(a - said) - Math.abs(b - said))[0] ?? n;
        return [{ ...here, right, isOfAll: false }];
      },
    );
  }
}

const chartIn = (node: Nodes): string | undefined =>
  node.type === 'leafDirective' && node.name === 'evaluation'
    ? (node.attributes?.['frage'] ?? undefined)
    : undefined;

/** What can be told of a question: each count and, where everybody chose one answer, those of several answers. */
function sumsOf({ antworten = [], art }: Frage, n: number): ReadonlySet<number> {
  const counts = antworten.map(({ anzahl }) => anzahl);
  if (art === 'mehrfach' || counts.length > 8)
    return new Set([...counts, ...counts.map((one) => n - one), n]);
  return counts.reduce((sums, one) => new Set([...sums, ...[...sums].map((sum) => sum + one)]), new Set([0]));
}
