import type { Evaluation, Frage } from '../../model/index.ts';
import { latin, literal } from '../latin.ts';

/** How many gave the answers a text tells of, by one of the questions. */
export interface Share {
  readonly sum: number;
  readonly n: number;
  readonly frage: Frage;
}

/** A stretch of a text that names answers of the survey; offsets count in the text. */
export interface Named {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** One for each question that has these answers, summed up. */
  readonly shares: readonly Share[];
}

/**
 * Finds where texts name answers of closed questions: “sehr zufrieden oder zufrieden”. Short ones such as “ja” are too
 * common to be told from other words; counts that do not add up are left out, as they are told themselves.
 */
export function answersIn({ fragen }: Evaluation): (text: string) => readonly Named[] {
  const questions = fragen.filter(
    (frage) => frage.art !== 'freitext' && (frage.antworten?.length ?? 0) > 1 && isSound(frage),
  );
  const all = [
    ...new Set(questions.flatMap(({ antworten = [] }) => antworten.map(({ antwort }) => antwort.text))),
  ].filter((label) => label !== '');
  const labels = all.filter((label) => label.length > 3);
  if (labels.length === 0) return () => [];
  // Beside a longer one a short one is an answer as well: “sehr gut oder gut”, “gut oder sehr gut”.
  const [label, any] = [anyOf(labels), anyOf(all)];
  const and = '(?:,\\s|\\s(?:oder|und|bzw\\.)\\s)';
  const pattern = latin(`(?<!\\p{L})(?:${any}${and})*${label}(?:${and}${any})*(?!\\p{L})`, 'g');
  return (text) =>
    [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
      text: found,
      start: index,
      end: index + found.length,
      shares: questions.flatMap((frage) => sharesOf(frage, splitUp(found, frage))),
    }));
}

/** One of the labels; at the beginning of a sentence it has a capital. */
const anyOf = (labels: readonly string[]): string =>
  `(?:${labels
    .toSorted((a, b) => b.length - a.length)
    .map((label) => `${either(label[0] ?? '')}${literal(label.slice(1)).replace(/ /g, '\\s+')}`)
    .join('|')})`;

const either = (letter: string): string =>
  letter === letter.toUpperCase() ? literal(letter) : `[${letter}${letter.toUpperCase()}]`;

const isSound = ({ art, n, antworten = [] }: Frage): boolean =>
  art === 'mehrfach' || n === undefined || n === antworten.reduce((all, { anzahl }) => all + anzahl, 0);

/** The answers named; “teils, teils” or “Pflege und Beruf” is one. */
function splitUp(text: string, { antworten = [] }: Frage): readonly string[] {
  const labels = antworten.map(({ antwort }) => antwort.text).toSorted((a, b) => b.length - a.length);
  const found: string[] = [];
  // A text may break the line within an answer.
  let rest = text.replace(/\s+/g, ' ');
  while (rest !== '') {
    const small = rest.charAt(0).toLowerCase() + rest.slice(1);
    const label = labels.find((each) => each !== '' && (rest.startsWith(each) || small.startsWith(each)));
    if (label === undefined) return [];
    found.push(label);
    rest = rest.slice(label.length).replace(/^(?:,\s|\s(?:oder|und|bzw\.)\s)/, '');
  }
  return found;
}

function sharesOf(frage: Frage, said: readonly string[]): Share[] {
  const { antworten = [], art } = frage;
  const counts = antworten.filter(({ antwort }) => said.includes(antwort.text)).map(({ anzahl }) => anzahl);
  // Whoever chose several answers would be counted several times.
  if (said.length === 0 || (art === 'mehrfach' && said.length > 1)) return [];
  const sum = counts.reduce((all, one) => all + one, 0);
  const n = frage.n ?? antworten.reduce((all, { anzahl }) => all + anzahl, 0);
  // Whoever finds something very helpful finds it helpful as well.
  const more = antworten
    .filter(({ antwort }) => said.length === 1 && antwort.text === `sehr ${said[0] ?? ''}`)
    .map(({ anzahl }) => ({ sum: sum + anzahl, n, frage }));
  return [{ sum, n, frage }, ...more];
}
