import type { Nodes } from 'mdast';
import type { Evaluation, Frage } from '../../model/index.ts';
import { latin } from '../latin.ts';
import { type Material, offsetsOf } from '../material/material.ts';
import { countOf, severalInWords } from '../numerals.ts';

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
export function chartSlipsIn(material: Material, evaluation: Evaluation): ChartSlip[] {
  return material.texts.flatMap(({ file, root }) =>
    root.children.flatMap((node, at, all) => {
      if (node.type !== 'paragraph') return [];
      const [before, behind] = [chartsFrom(all.slice(0, at).toReversed()), chartsFrom(all.slice(at + 1))];
      const beside = evaluation.fragen.filter(({ id }) => before.includes(id) || behind.includes(id));
      if (beside.length === 0) return [];
      const { start = 0, end = 0 } = offsetsOf(node) ?? {};
      const text = (material.sources.get(file) ?? '').slice(start, end);
      return slipsIn(text, beside, evaluation).map((slip) => ({
        ...slip,
        file,
        start: start + slip.start,
        end: start + slip.end,
      }));
    }),
  );
}

function slipsIn(
  text: string,
  beside: readonly Frage[],
  { fragen, antworten, teilnehmende }: Evaluation,
): Omit<ChartSlip, 'file'>[] {
  const quoted = quotedIn(text, beside);
  if (!survey.test(text)) return quoted;
  const alls = [antworten, teilnehmende, ...fragen.map(answeredBy)];
  const told = [...text.matchAll(some), ...text.matchAll(ofAll)].flatMap(
    ({ 0: found, index, groups = {} }): Omit<ChartSlip, 'file'>[] => {
      const [said, whole] = [countOf(groups.some ?? ''), Number(groups.all)];
      const here = { start: index, end: index + found.length, found: found.replace(/\s/g, ' ') };
      const right = answeredBy(beside[0]);
      if (!alls.includes(whole)) return [{ ...here, right, isOfAll: true }];
      // Of other counts than those of these questions nothing is known here.
      const sums = beside
        .filter((frage) => answeredBy(frage) === whole)
        .flatMap((frage) => sumsOf(frage, whole));
      if (said === -1 || sums.length === 0 || sums.includes(said)) return [];
      const near = sums.toSorted((a, b) => Math.abs(a - said) - Math.abs(b - said))[0] ?? right;
      return [{ ...here, right: near, isOfAll: false }];
    },
  );
  const isTold = (slip: Omit<ChartSlip, 'file'>): boolean => told.some(({ start }) => start === slip.start);
  return [...told, ...quoted.filter((slip) => !isTold(slip))];
}

/** “24 antworten mit „eher schlecht“ oder „schlecht“”: the answers are quoted, so their sum is known. */
const withLabels = latin(
  String.raw`(?<![\p{L}\d.,–-])(?<!(?:rund|etwa|circa|gut|knapp|fast|über|als|ungefähr|mindestens|höchstens|von|der)\s)(?<some>${number})\s(?:(?:Personen|Befragte|Menschen|von ihnen|weitere)\s)?(?:antworte(?:te)?n|sagt?en|wähl(?:t)?en|kreuzt?en|g[ae]ben)\s(?:(?:mit|an|hier|sie)\s){0,2}(?<said>„[^“”]+“(?:(?:,|\s(?:oder|und|bzw\.))\s„[^“”]+“)*)`,
  'g',
);

function quotedIn(text: string, beside: readonly Frage[]): Omit<ChartSlip, 'file'>[] {
  if (!text.includes('„')) return [];
  return [...text.matchAll(withLabels)].flatMap(({ 0: found, index, groups = {} }) => {
    const labels = [...(groups.said ?? '').matchAll(/„([^“”]+)“/g)].map(([, label = '']) => plain(label));
    const sums = beside
      .filter(({ art }) => art !== 'mehrfach' || labels.length === 1)
      .flatMap(({ antworten = [] }) => {
        const counts = antworten.filter(({ antwort }) => labels.includes(plain(antwort.text)));
        return counts.length === labels.length ? [counts.reduce((sum, { anzahl }) => sum + anzahl, 0)] : [];
      });
    const [right] = sums;
    const said = countOf(groups.some ?? '');
    if (right === undefined || said === -1 || sums.includes(said)) return [];
    return [
      { start: index, end: index + found.length, found: found.replace(/\s/g, ' '), right, isOfAll: false },
    ];
  });
}

const plain = (label: string): string => label.replace(/\s+/g, ' ').trim().toLowerCase();

/** The charts that follow each other at the beginning. */
function chartsFrom(nodes: readonly Nodes[]): string[] {
  const end = nodes.findIndex((node) => chartIn(node) === undefined);
  return (end < 0 ? nodes : nodes.slice(0, end)).flatMap((node) => chartIn(node) ?? []);
}

const answeredBy = (frage?: Frage): number =>
  frage?.n ?? (frage?.antworten ?? []).reduce((sum, { anzahl }) => sum + anzahl, 0);

const chartIn = (node: Nodes): string | undefined =>
  node.type === 'leafDirective' && node.name === 'evaluation'
    ? (node.attributes?.frage ?? undefined)
    : undefined;

/** What can be told of a question: each count and, where everybody chose one answer, those of several answers. */
function sumsOf({ antworten = [], art }: Frage, n: number): number[] {
  const counts = antworten.map(({ anzahl }) => anzahl);
  if (art === 'mehrfach' || counts.length > 8) return [...counts, ...counts.map((one) => n - one), n];
  const sums = new Set([0]);
  for (const one of counts) for (const sum of [...sums]) sums.add(sum + one);
  return [...sums];
}
