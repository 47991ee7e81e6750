import type { Evaluation, Frage } from '../../model/index.ts';
import { shared } from '../calendar/sentences.ts';
import { latin } from '../latin.ts';

/** A number of people that said yes to a question, or no, and another than the survey counts. */
export interface YesSlip {
  readonly found: string;
  readonly at: number;
  readonly right: number;
}

/** “27 wollen wieder dabei sein”, “28 von ihnen würden uns empfehlen”. */
const clause = latin(
  String.raw`(?<![\p{L}\d.,–-])(?<!(?:rund|etwa|circa|gut|knapp|fast|über|als|ungefähr|[Vv]on|[Dd]en)\s)(?!(?:19|20)\d\d)(\d{1,4})\s(?:(?:von ihnen|davon|Befragte|Personen|Menschen|Teilnehmende|(?:von|der|aus)\s(?:den\s)?\d{1,4}\s(?:Befragten|Personen|Menschen|Teilnehmenden|Antwortenden))\s)?((?:wollen|möchten|würden|wünschen|empfehlen|kommen|haben|fanden|konnten|können)\s[^.;!?\d„“]{8,120})`,
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
    // Where it was said before who answered, the name of the question is enough.
    const isOfAsked = /\d\s(?:Befragte|Antwortende)|(?:Befragte|Antwortende)n\s/.test(
      raw.slice(Math.max(0, index - 100), index) + whole,
    );
    const asked = questions.filter(
      ({ frage, id }) =>
        shared(words, stemsOf(frage.text)) >= 2 || (isOfAsked && shared(words, stemsOf(id)) > 0),
    );
    const [only] = asked;
    if (only === undefined || asked.length > 1 || /(?<!\p{L})(?:nicht|kein|nie)/u.test(said)) return [];
    const counts = (only.antworten ?? []).map(({ anzahl }) => anzahl);
    const sums = counts.flatMap((one, at) => [one, one + (counts[at + 1] ?? 0)]);
    if (sums.includes(Number(count))) return [];
    const right = only.antworten?.find(({ antwort }) => /^ja\b/i.test(antwort.text))?.anzahl ?? 0;
    return [{ found: whole.trim().replace(/\s+/g, ' '), at: index, right }];
  });
}

/** A share of those who were asked that is not what the survey counts. */
export interface ShareSlip {
  readonly found: string;
  readonly at: number;
  /** In percent. */
  readonly right: number;
}

const inWords: Readonly<Record<string, number>> = {
  'drei viertel': 75,
  'zwei drittel': 200 / 3,
  'die hälfte': 50,
  'ein drittel': 100 / 3,
  'ein viertel': 25,
};
/** “90 Prozent der Befragten wollen wiederkommen”; roughly said it is no slip. */
const part = latin(
  String.raw`(?<![\p{L}\d,])(?<!(?:rund|etwa|circa|ca\.|gut|knapp|fast|über|als|ungefähr|mindestens|nahezu|beinahe|nur)\s)((\d{1,3}(?:,\d)?)\s?(?:%|Prozent)|${Object.keys(inWords).join('|')})\s(?:der|aller|von\sden)\s(?:\d+\s)?(?:Befragten|Antwortenden|Teilnehmenden|Teilnehmer\S*(?:\sund\sTeilnehmer)?|Gäste|Anwesenden|Rückmeldungen)([^.;!?\d„“]{0,120})`,
  'gi',
);

/**
 * Looks for shares of those who were asked, by the one question a clause tells of: by its name (`id`) or two of its
 * longer words. No answer, nor two or three neighbours, nor the rest of all have that share.
 */
export function shareSlipsIn(raw: string, { fragen, antworten }: Evaluation): ShareSlip[] {
  const questions = fragen.filter(({ art }) => art !== 'freitext' && art !== 'mehrfach');
  return [...raw.matchAll(part)].flatMap(({ 1: found = '', 2: digits, 3: behind = '', index }) => {
    const words = stemsOf(behind.length > 8 ? behind : clauseBefore(raw.slice(0, index)));
    const asked = questions.filter(
      ({ frage, id }) => shared(words, stemsOf(id)) > 0 || shared(words, stemsOf(frage.text)) >= 2,
    );
    const [only] = asked;
    const rights = only === undefined || asked.length > 1 ? [] : sharesOf(only, antworten);
    const value = digits === undefined ? inWords[found.toLowerCase()] : Number(digits.replace(',', '.'));
    const [right] = rights;
    // In words nobody counts to the last.
    const room = digits === undefined ? 6 : 1;
    return right === undefined || value === undefined || rights.some((each) => Math.abs(each - value) < room)
      ? []
      : [{ found, at: index, right }];
  });
}

/** “Wiederkommen wollen …”: the beginning of the sentence, if it tells of one thing. */
function clauseBefore(before: string): string {
  const clause = before.slice(Math.max(0, ...[...before.matchAll(/[.;!?]\s/g)].map((end) => end.index + 1)));
  return /[\d,%]/.test(clause) ? '' : clause;
}

/** In percent, of those who answered the question or any; that of “ja”, or of the first answer, comes first. */
function sharesOf({ antworten = [], n }: Frage, forms: number | undefined): number[] {
  const counts = antworten.map(({ anzahl }) => anzahl);
  const all = n ?? counts.reduce((sum, one) => sum + one, 0);
  const yes = antworten.findIndex(({ antwort }) => /^ja\b/i.test(antwort.text));
  const sums = counts.flatMap((one, at) => {
    const two = one + (counts[at + 1] ?? 0);
    return [one, two, two + (counts[at + 2] ?? 0)];
  });
  const told = [counts[Math.max(0, yes)] ?? 0, ...sums, ...sums.map((sum) => all - sum)];
  return [all, forms ?? all]
    .filter((whole) => whole > 0)
    .flatMap((whole) => told.map((sum) => (100 * sum) / whole));
}

const stemsOf = (text: string): ReadonlySet<string> =>
  new Set((text.match(/[A-Za-zÄÖÜäöüß]{5,}/g) ?? []).map((word) => word.toLowerCase().slice(0, 6)));
