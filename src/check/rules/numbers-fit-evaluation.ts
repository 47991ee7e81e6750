import type { Evaluation, Text } from '../../model/index.ts';
import { type Problem, report } from '../../problem/index.ts';
import { chartSlipsIn } from '../evaluation/beside-charts.ts';
import { labelledOf } from '../evaluation/labelled-counts.ts';
import { quotedCountsIn } from '../evaluation/quoted-counts.ts';
import { yesSlipsIn } from '../evaluation/yes-answers.ts';
import { attendanceSlipsIn, forewordsOf } from '../forewords.ts';
import { latin } from '../latin.ts';
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
  '(?:Menschen|Personen|Gäste[n]?|Anwesende[nr]?|Teilnehmende[nr]?|Teilnehmerinnen\\sund\\sTeilnehmern?|Teilnehmer(?:[:*_]?innen|n)?|Beteiligte[nr]?)';
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
  String.raw`(?<![\p{L}\d.,])(?<some>\d{1,4})\s(?:von|der)\s(?:den\s|insgesamt\s)?(?<all>\d{1,4})\s${people}\s(?:haben\s|füllten\s|beantworteten\s|antworteten|gaben\s)`,
  'gu',
);
/** “27 der 32 Befragten”: all who were there were asked. */
const ofAsked = /\d\s(?:von\s)?de[rn]\s?\d?$/;

/** “Von den 58 Teilnehmenden haben 41 den Fragebogen”: how many forms came back, is looked at by itself. */
const ofAll = new RegExp(
  String.raw`(?<!\p{L})[Vv]on\s(?:den\s|allen\s|insgesamt\s|unseren\s)?(?<all>\d{1,4})\s${people}\s(?=(?:haben|hat|füllten|beantworteten|gaben)\s[^.!?]{0,60}[Bb]ogen)`,
  'gu',
);

/** “haben 36 den Fragebogen ausgefüllt”, “36 Fragebögen kamen zurück”. */
const returned = latin(
  String.raw`${exact}(?<!(?:von|der|den|aus|insgesamt)\s)(\d{1,4})\s(?:(?:\p{L}+\s){0,2}(?:den|einen|ihren)\s(?:Frage|Rückmelde|Feedback|Evaluations)bogen\s(?:ausgefüllt|zurückgegeben|abgegeben|beantwortet|eingereicht|zurückgeschickt)|(?:(?:ausgefüllte|Frage|Rückmelde|Feedback)\p{L}*\s)?(?:Fragebögen|Rückmeldebögen|Feedbackbögen|Bögen)\s(?:kamen|wurden|gingen|sind|liegen))`,
  'g',
);

/**
 * The summary, and what stands beside a chart, counts as the evaluation does: as many people who came, as many who were asked, and as many who gave an
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
 * @bad zusammenfassung.md
 *   ---
 *   titel: Zusammenfassung
 *   ---
 *   An der Befragung haben sich 12 beteiligt. ⟦10 von ihnen waren mit dem Tag sehr oder mittel⟧ zufrieden.
 * @bad zusammenfassung.md
 *   ---
 *   titel: Zusammenfassung
 *   ---
 *   Von 14 Teilnehmenden haben ⟦11 den Fragebogen ausgefüllt⟧.
 * @bad zusammenfassung.md
 *   ---
 *   titel: Zusammenfassung
 *   ---
 *   ⟦Von den 16 Teilnehmerinnen und Teilnehmern⟧ haben 12 den Fragebogen ausgefüllt.
 * @bad zusammenfassung.md
 *   ---
 *   titel: Zusammenfassung
 *   ---
 *   Von den 12 Befragten waren ⟦10 mit dem Tag sehr oder mittel⟧ zufrieden.
 * @bad zusammenfassung.md
 *   ---
 *   titel: Zusammenfassung
 *   ---
 *   12 haben den Bogen ausgefüllt. Sehr oder mittel waren ⟦10⟧ von ihnen zufrieden.
 * @bad zusammenfassung.md
 *   ---
 *   titel: Zusammenfassung
 *   wer: ⟦5 Menschen⟧ aus Vereinen
 *   ---
 *   Ein Satz.
 * @bad seiten/text.md
 *   ---
 *   titel: Zum Weiterlesen
 *   ---
 *   Am häufigsten wünschen sich die Befragten ⟦Räume (7 Nennungen)⟧, danach Geld (8).
 * @bad
 *   In der Befragung waren ⟦neun von 12 Personen⟧ zufrieden.
 *
 *   ::evaluation{frage=zufrieden}
 * @bad
 *   ::evaluation{frage=zufrieden}
 *
 *   Das zeigt die Befragung: ⟦Von 15 Befragten waren sieben⟧ sehr zufrieden.
 * @good
 *   In der Befragung waren elf von 12 Personen zufrieden. Nur fünf von 40 Vereinen im Ort haben geantwortet.
 *
 *   ::evaluation{frage=zufrieden}
 *
 *   Etwa zehn von 12 Befragten wollen das ändern. Von 12 Befragten waren vier mittel zufrieden.
 * @bad
 *   ::evaluation{frage=zufrieden}
 *
 *   Viele sind froh; ⟦zehn antworten mit „sehr“ oder „mittel“⟧.
 * @good
 *   ::evaluation{frage=zufrieden}
 *
 *   Viele sind froh; elf antworten mit „sehr“ oder „mittel“, rund sieben antworten mit „sehr“. 5 wählten „Räume“.
 * @bad zusammenfassung.md
 *   ---
 *   titel: Zusammenfassung
 *   ---
 *   Den Bogen füllten 12 der 14 Teilnehmenden aus. ⟦10 von ihnen bewerten den Tag mit „sehr“ oder „mittel“⟧.
 * @good zusammenfassung.md
 *   ---
 *   titel: Zusammenfassung
 *   ---
 *   11 von ihnen bewerten den Tag mit „sehr“ oder „mittel“. Gut 10 antworten mit „sehr“ oder „mittel“, 3 Kommunen nannten „Räume“.
 * @bad seiten/text.md
 *   ---
 *   titel: Vorwort
 *   ---
 *   Eingeladen hatte der Kulturring, gekommen sind ⟦16 Personen⟧, die Feste feiern.
 * @good seiten/text.md
 *   ---
 *   titel: Vorwort
 *   ---
 *   Zum ersten Treffen kamen 20 Personen, aus Rotental kamen 10 Gäste. Gekommen sind diesmal 14 Personen, rund 20 Personen kamen zu spät.
 * @good zusammenfassung.md
 *   ---
 *   titel: Zusammenfassung
 *   ---
 *   Der Tag wurde von 12 Personen bewertet. 11 von ihnen waren mittel oder
 *   sehr zufrieden.
 */
export const numbersFitEvaluation: Rule = {
  id: 'numbers-fit-evaluation',
  needs: ['evaluation'],
  *check(material) {
    const evaluation = material.chapter('evaluation');
    if (evaluation === undefined || evaluation.beispieldaten) return;
    yield* whoCame(evaluation, material);
    const slips = chartSlipsIn(material, evaluation);
    for (const { file, start, end, found, right, isOfAll } of slips)
      yield report(
        'numbers-fit-evaluation',
        { found, right, against: isOfAll ? 'forms' : 'answers' },
        { place: material.place(file, start, end) },
      );
    const labelled = labelledOf(evaluation);
    const isOfChart = ({ file, start }: Passage, at: number): boolean =>
      slips.some((slip) => slip.file === file && slip.start === start + at);
    const { teilnehmende } = evaluation;
    const forewords = forewordsOf(material);
    for (const passage of material.passages)
      if (
        !passage.quoted &&
        /(?:zusammenfassung\.md|evaluation\.yaml|seiten\/[^/]+\.md|vorwort\.md)$/.test(passage.file)
      )
        for (const one of [
          ...answeredIn(passage.raw, evaluation).filter((slip) => !isOfOther(slip, passage, material)),
          ...labelled(passage.raw).map((slip) => ({ ...slip, against: 'answers' as const })),
          ...yesSlipsIn(passage.raw, evaluation).map((slip) => ({ ...slip, against: 'answers' as const })),
          ...quotedCountsIn(passage.raw, evaluation)
            .filter(({ at }) => !isOfChart(passage, at))
            .map((slip) => ({ ...slip, against: 'answers' as const })),
          ...(teilnehmende === undefined || !forewords.has(passage.file)
            ? []
            : attendanceSlipsIn(passage.raw, teilnehmende).map((slip) => ({
                ...slip,
                right: teilnehmende,
                against: 'attendees' as const,
              }))),
        ])
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
  if (most === undefined || isRight) return;
  // What the text begins with is all of them, however far off.
  const isFirst = most.match.index === 0 && most.passage.start === counted[0]?.passage.start;
  if (!isFirst && most.count < teilnehmende / 2) return;
  const [found] = most.match;
  yield* told(
    { found, at: most.match.index, right: teilnehmende, against: 'attendees' },
    most.passage,
    material,
  );
}

/** “171 der 412 Befragten” where a table of the same file has the 412 as well: another survey is told of. */
const isOfOther = ({ found }: Found, { file }: Passage, { sources }: Material): boolean => {
  const [count = ''] = /\d{2,}/.exec(found) ?? [];
  return new RegExp(`^\\s*\\|.*(?<!\\d)${count}(?!\\d)`, 'm').test(sources.get(file) ?? '');
};

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
  const asked = antworten === undefined ? [] : [...raw.matchAll(answered), ...raw.matchAll(returned)];
  return [
    ...asked.flatMap(({ 0: found, 1: count, index }): Found[] =>
      right.includes(Number(count)) ||
      (Number(count) === teilnehmende && ofAsked.test(raw.slice(0, index + 5)))
        ? []
        : [{ found, at: index, right: antworten ?? 0, against: 'forms' }],
    ),
    ...[...raw.matchAll(outOf), ...raw.matchAll(ofAll)].flatMap(({ 0: found, index, groups }): Found[] => {
      const { some, all } = groups ?? {};
      if (teilnehmende !== undefined && Number(all) !== teilnehmende)
        return [{ found, at: index, right: teilnehmende, against: 'attendees' }];
      return antworten === undefined || some === undefined || Number(some) === antworten
        ? []
        : [{ found, at: index, right: antworten, against: 'forms' }];
    }),
  ];
}
