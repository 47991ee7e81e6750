import type { Evaluation, Frage, Text } from '../../model/index.ts';
import { type Problem, report } from '../../problem/index.ts';
import { type Material, offsetsOf } from '../material/material.ts';
import type { Passage } from '../material/passages.ts';
import { isQuoted } from '../quotes.ts';
import type { Rule } from '../rule.ts';

type Against = 'attendees' | 'forms' | 'answers';
type Found = {
  readonly found: string;
  readonly at: number;
  readonly right: number;
  readonly against: Against;
};

const people =
  '(?:Menschen|Personen|Gäste[n]?|Anwesende[nr]?|Teilnehmende[nr]?|Teilnehmer(?:[:*_]?innen|n)?|Beteiligte[nr]?)';
const forms =
  '(?:Befragte[nr]?|Antwortende[nr]?|Rückmeldungen|Fragebögen|Rückmeldebögen|Feedbackbögen|Bögen|(?:ausgefüllte[nr]?\\s)(?:Frage)?[Bb]ögen)';
// A number that is only said roughly is no slip.
const exact = String.raw`(?<![\p{L}\d.,–-])(?<!(?:rund|etwa|circa|ca\.|gut|knapp|fast|über|als|zu|ungefähr|um die|\/)\s)`;
const attended = new RegExp(String.raw`${exact}(\d{1,4})\s${people}(?!\p{L})`, 'gu');
const answered = new RegExp(
  String.raw`(?<!\p{L})(?:[Vv]on|[Aa]lle|[Dd]ie|[Dd]en|[Dd]er|[Ii]nsgesamt)\s(?:insgesamt\s|allen\s)?(\d{1,4})\s${forms}(?!\p{L})`,
  'gu',
);
const outOf = new RegExp(
  String.raw`(?<![\p{L}\d.,])(\d{1,4})\s(?:von|der)\s(?:den\s|insgesamt\s)?(\d{1,4})\s${people}\s(?:haben\s|füllten\s|beantworteten\s|antworteten|gaben\s)`,
  'gu',
);

/**
 * The summary counts as the evaluation does: as many people who came, as many who were asked, and as many who gave an
 * answer as there are for it.
 *
 * @good zusammenfassung.md
 *   ---
 *   titel: Zusammenfassung
 *   wer: 14 Menschen aus Vereinen, darunter 5 Jugendliche
 *   ---
 *   Von 12 Befragten waren 7 sehr zufrieden. Rund 10 Befragte wollen mehr.
 * @bad zusammenfassung.md
 *   ---
 *   titel: Zusammenfassung
 *   wer: ⟦15 Menschen⟧ aus Vereinen
 *   ---
 *   Ein Satz.
 * @bad zusammenfassung.md
 *   ---
 *   titel: Zusammenfassung
 *   ---
 *   ⟦Von 13 Befragten⟧ waren die meisten zufrieden.
 * @bad zusammenfassung.md
 *   ---
 *   titel: Zusammenfassung
 *   ---
 *   Von 12 Befragten sagten ⟦10 sehr oder mittel⟧.
 */
export const numbersFitEvaluation: Rule = {
  id: 'numbers-fit-evaluation',
  needs: ['evaluation'],
  *check(material) {
    const evaluation = material.chapter('evaluation');
    if (evaluation === undefined || evaluation.beispieldaten) return;
    yield* whoCame(evaluation, material);
    const labelled = labelledOf(evaluation);
    for (const passage of material.passages)
      if (!passage.quoted && /(?:zusammenfassung\.md|evaluation\.yaml)$/.test(passage.file))
        for (const one of [...answeredIn(passage.raw, evaluation), ...labelled(passage.raw)])
          yield* told(one, passage, material);
  },
};

/** Of all who are counted under `wer` the most are all, unless they are only a part or the parts add up. */
function* whoCame({ teilnehmende }: Evaluation, material: Material): Iterable<Problem> {
  const wer = material.chapter('zusammenfassung')?.wer;
  if (wer === undefined || teilnehmende === undefined) return;
  const { file } = material.of(wer) ?? {};
  const counted = material.passages
    .filter((passage) => passage.file === file && isWithin(passage, wer))
    .flatMap((passage) =>
      [...passage.raw.matchAll(attended)].map((match) => ({ passage, match, count: Number(match[1]) })),
    );
  const [most] = counted.toSorted((a, b) => b.count - a.count);
  const sum = counted.reduce((all, { count }) => all + count, 0);
  const isRight = sum === teilnehmende || counted.some(({ count }) => count === teilnehmende);
  if (most === undefined || isRight || most.count < teilnehmende / 2) return;
  const [found] = most.match;
  yield* told(
    { found, at: most.match.index, right: teilnehmende, against: 'attendees' },
    most.passage,
    material,
  );
}

const isWithin = ({ start }: Passage, { children }: Text): boolean =>
  children.some(
    (node) => start >= (offsetsOf(node)?.start ?? Infinity) && start < (offsetsOf(node)?.end ?? 0),
  );

function* told(
  { found, at, right, against }: Found,
  passage: Passage,
  material: Material,
): Iterable<Problem> {
  const { file, start } = passage;
  if (isQuoted(material, passage, at)) return;
  const place = material.place(file, start + at, start + at + found.length);
  yield report('numbers-fit-evaluation', { found, right, against }, { place });
}

/** How many were asked is how many forms came back, or how many answered one of the questions. */
function answeredIn(raw: string, { antworten, teilnehmende, fragen }: Evaluation): Found[] {
  const right = [antworten, ...fragen.map(({ n }) => n)];
  const asked = antworten === undefined ? [] : [...raw.matchAll(answered)];
  return [
    ...asked.flatMap(({ 0: found, 1: count, index }): Found[] =>
      right.includes(Number(count)) ? [] : [{ found, at: index, right: antworten ?? 0, against: 'forms' }],
    ),
    ...[...raw.matchAll(outOf)].flatMap(({ 0: found, 1: some, 2: all, index }): Found[] => {
      if (teilnehmende !== undefined && Number(all) !== teilnehmende)
        return [{ found, at: index, right: teilnehmende, against: 'attendees' }];
      return antworten === undefined || Number(some) === antworten
        ? []
        : [{ found, at: index, right: antworten, against: 'forms' }];
    }),
  ];
}

/** “23 zufrieden oder sehr zufrieden”: a number right before answers of one question is their sum. */
function labelledOf({ fragen }: Evaluation): (raw: string) => Found[] {
  // Counts that do not add up are told themselves.
  const isSound = ({ art, n, antworten = [] }: Frage): boolean =>
    art === 'mehrfach' || n === undefined || n === antworten.reduce((all, { anzahl }) => all + anzahl, 0);
  const questions = fragen.filter(
    (frage) => frage.art !== 'freitext' && (frage.antworten?.length ?? 0) > 1 && isSound(frage),
  );
  const labels = [
    ...new Set(questions.flatMap(({ antworten = [] }) => antworten.map(({ antwort }) => antwort.text))),
  ]
    .filter((label) => label.length > 3)
    .toSorted((a, b) => b.length - a.length)
    .map((label) => label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  if (labels.length === 0) return () => [];
  const label = `(?:${labels.join('|')})`;
  const pattern = new RegExp(
    `(?<![\\p{L}\\d.,])(\\d{1,4})\\s(${label}(?:(?:,\\s|\\s(?:oder|und|bzw\\.)\\s)${label})*)(?!\\p{L})`,
    'gu',
  );
  return (raw) =>
    // Only where it is said who answered; else another thing may be counted.
    !/Befragt|Antwort|antwort|Rückmeld|Bogen|Bögen|Umfrage|Befragung/u.test(raw)
      ? []
      : [...raw.matchAll(pattern)].flatMap(({ 0: found, 1: count, 2: said = '', index }): Found[] => {
          const sums = questions.flatMap((frage) => sumOf(frage, said.split(/,\s|\s(?:oder|und|bzw\.)\s/u)));
          const [right] = sums;
          return right === undefined || sums.includes(Number(count))
            ? []
            : [{ found, at: index, right, against: 'answers' }];
        });
}

function sumOf({ antworten = [], art }: Frage, said: readonly string[]): number[] {
  const counts = said.flatMap((each) => antworten.find(({ antwort }) => antwort.text === each)?.anzahl ?? []);
  const isWhole = counts.length === said.length && (art !== 'mehrfach' || said.length === 1);
  return isWhole ? [counts.reduce((all, one) => all + one, 0)] : [];
}
