import type { Evaluation } from '../model/index.ts';
import { latin } from './latin.ts';

/** A number of people that said yes to a question, or no, and another than the survey counts. */
export interface YesSlip {
  readonly found: string;
  readonly at: number;
  readonly right: number;
}

/** “27 wollen wieder dabei sein”, “28 von ihnen würden uns empfehlen”. */
const clause = latin(
  String.raw`(?<![\p{L}\d.,–-])(?<!(?:rund|etwa|circa|gut|knapp|fast|über|als|ungefähr|[Vv]on|[Dd]en)\s)(\d{1,4})\s(?:(?:von ihnen|davon|Befragte|Personen|Menschen|Teilnehmende)\s)?((?:wollen|möchten|würden|wünschen|empfehlen|kommen|haben|fanden|konnten|können)\s[^.;!?\d„“]{8,120})`,
  'g',
);

/**
 * Looks for what people said to questions with “ja” and “nein”. A text has other words than the question, so two of its
 * longer words must be there, and the number none that was counted for an answer or two neighbours.
 */
export function yesSlipsIn(raw: string, { fragen }: Evaluation): YesSlip[] {
  const questions = fragen.filter(
    ({ art, antworten = [] }) =>
      art !== 'mehrfach' && antworten.some(({ antwort }) => /^ja\b/i.test(antwort.text)),
  );
  if (questions.length === 0) return [];
  return [...raw.matchAll(clause)].flatMap(({ 0: whole, 1: count = '', 2: said = '', index }) => {
    const words = stemsOf(said);
    const asked = questions.filter(({ frage }) => shared(words, stemsOf(frage.text)) >= 2);
    const [only] = asked;
    if (only === undefined || asked.length > 1 || /(?<!\p{L})(?:nicht|kein|nie)/u.test(said)) return [];
    const counts = (only.antworten ?? []).map(({ anzahl }) => anzahl);
    const sums = counts.flatMap((one, at) => [one, one + (counts[at + 1] ?? 0)]);
    if (sums.includes(Number(count))) return [];
    const right = only.antworten?.find(({ antwort }) => /^ja\b/i.test(antwort.text))?.anzahl ?? 0;
    return [{ found: whole.trim().replace(/\s+/g, ' '), at: index, right }];
  });
}

const stemsOf = (text: string): ReadonlySet<string> =>
  new Set((text.match(/[A-Za-zÄÖÜäöüß]{5,}/g) ?? []).map((word) => word.toLowerCase().slice(0, 6)));

const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  [...a].filter((word) => b.has(word)).length;
