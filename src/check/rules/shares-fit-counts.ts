import type { Evaluation } from '../../model/index.ts';
import { report } from '../../problem/index.ts';
import { answersIn, type Named } from '../evaluation/answers.ts';
import { shareSlipsIn } from '../evaluation/yes-answers.ts';
import { latin } from '../latin.ts';
import type { Passage } from '../material/passages.ts';
import type { Rule } from '../rule.ts';

interface Found {
  readonly found: string;
  readonly at: number;
  /** In percent. */
  readonly right: number;
}

const percent = String.raw`(\d{1,3}(?:,\d)?)\s?(?:%|Prozent)`;
/** “32 von 38 (84 %)”, “32 der 38 Befragten (84 %)”, “84 % (32 von 38)”. */
const both = [
  latin(
    String.raw`(?<![\p{L}\d.,])(?<some>\d{1,4})\s(?:von|der|aus)\s(?:den\s|insgesamt\s)?(?<all>\d{1,4})(?![\d.,]\d)[^.;:!?()\d]{0,60}\(${percent}\)`,
    'g',
  ),
  latin(
    String.raw`(?<![\p{L}\d.,])${percent}\s\((?<some>\d{1,4})\s(?:von|der|aus)\s(?<all>\d{1,4})(?!\d)`,
    'g',
  ),
];
/** “32 von ihnen (84 %)”: of whom, is told before. */
const some = latin(
  String.raw`(?<![\p{L}\d.,])(\d{1,4})\s(?:von ihnen|davon|Personen|Befragte|Menschen|Stimmen|Nennungen)\s\(${percent}\)`,
  'g',
);
/** “…, das sind 84 %”, “(84 %)”: a share of what is counted in the sentence. */
const resumed = latin(
  String.raw`(?:\((?:das\s(?:sind|entspricht)\s|also\s|=\s)?|(?:[,–;]|und)\s(?:das\s(?:sind|waren|entspricht|macht|ergibt)|was\s(?:\p{L}+\s){0,3}entspricht|dies\s(?:sind|entspricht)|also|mithin|somit)\s(?:genau\s|(?<rough>rund\s|etwa\s|circa\s|ca\.\s|gut\s|knapp\s|fast\s)?))${percent}(?=[).,;]|\s(?:entspricht|aller|der|von)|$)`,
  'gi',
);
const spoken: readonly (readonly [RegExp, number])[] = [
  [/(?<!\p{L})zwei Drittel(?!\p{L})/iu, 200 / 3],
  [/(?<!\p{L})ein Drittel(?!\p{L})|(?<!\p{L})jede[rs]? [Dd]ritte(?!\p{L})/iu, 100 / 3],
  [/(?<!\p{L})drei Viertel(?!\p{L})/iu, 75],
  [/(?<!\p{L})ein Viertel(?!\p{L})|(?<!\p{L})jede[rs]? [Vv]ierte(?!\p{L})/iu, 25],
  [/(?<!\p{L})(?:die Hälfte|jede[rs]? [Zz]weite)(?!\p{L})/iu, 50],
];
/** Words that leave room, or turn what is said into its opposite. */
const room = latin(
  String.raw`(?<!\p{L})(?:rund|etwa|circa|ca|gut|knapp|fast|über|mehr als|weniger als|nahezu|beinahe|ungefähr|mindestens|nicht|kein\p{L}*|eher|nur)(?!\p{L})`,
  'i',
);

/**
 * Shares are those of the counts beside them or in the survey: “32 von 38” are 84 per cent, and who says “half of them
 * were content” has counted them.
 *
 * @good zusammenfassung.md
 *   ---
 *   titel: Zusammenfassung
 *   ---
 *   9 von 12 Befragten (75 %) wünschen sich Räume. Mehr als die Hälfte der Befragten nannte Geld.
 * @bad zusammenfassung.md
 *   ---
 *   titel: Zusammenfassung
 *   ---
 *   9 von 12 Befragten (⟦57 %⟧) wünschen sich mehr.
 * @bad zusammenfassung.md
 *   ---
 *   titel: Zusammenfassung
 *   ---
 *   12 haben den Bogen ausgefüllt. 9 von ihnen (⟦57 %⟧) wünschen sich mehr.
 * @bad zusammenfassung.md
 *   ---
 *   titel: Zusammenfassung
 *   ---
 *   Von 14 Teilnehmenden haben 12 den Bogen ausgefüllt, das sind ⟦68 %⟧.
 * @bad zusammenfassung.md
 *   ---
 *   titel: Zusammenfassung
 *   ---
 *   Von 14 Teilnehmenden haben 12 den Bogen ausgefüllt, das sind rund ⟦68 %⟧.
 * @good zusammenfassung.md
 *   ---
 *   titel: Zusammenfassung
 *   ---
 *   Von 14 Teilnehmenden haben 12 den Bogen ausgefüllt, das sind gut 85 %.
 * @good
 *   Von 480 Bögen kamen 336 zurück (70 %). Der Bus fuhr 20-mal statt 10-mal (100 %), gefördert zu 60 %.
 * @bad
 *   Von 480 Bögen kamen 336 zurück (⟦77 %⟧).
 * @bad zusammenfassung.md
 *   ---
 *   titel: Zusammenfassung
 *   ---
 *   ⟦57 %⟧ der Befragten wünschen sich Räume.
 * @bad zusammenfassung.md
 *   ---
 *   titel: Zusammenfassung
 *   ---
 *   ⟦Ein Viertel⟧ der Befragten wünscht sich Räume.
 * @good seiten/text.md
 *   ---
 *   titel: Zum Weiterlesen
 *   ---
 *   Rund 90 Prozent der Befragten waren zufrieden, 58 % der Befragten waren sehr zufrieden.
 * @bad seiten/text.md
 *   ---
 *   titel: Zum Weiterlesen
 *   ---
 *   ⟦80 %⟧ der Befragten waren zufrieden.
 */
export const sharesFitCounts: Rule = {
  id: 'shares-fit-counts',
  needs: ['evaluation'],
  *check({ passages, wholeText, chapter, place, sources }) {
    if (
      !/\d\s?(?:%|Prozent)|Drittel|Viertel|Hälfte|jede[rs]? (?:[zZ]weite|[dD]ritte|[vV]ierte)/.test(wholeText)
    )
      return;
    const evaluation = chapter('evaluation');
    const namedIn = evaluation && !evaluation.beispieldaten ? answersIn(evaluation) : () => [];
    for (const passage of passages) {
      const { raw, file, start, quoted } = passage;
      if (quoted) continue;
      const isOfSurvey = evaluation !== undefined && ofSurvey.test(file);
      const whole = (sources.get(file) ?? '').slice(passage.within.start, start) + raw;
      const isAsked = isOfSurvey && /Befragt|ntwort|Rückmeld|[Bb]ogen|Bögen|Umfrage|Befragung/u.test(whole);
      const told = [
        ...besideCounts(raw),
        ...ofSentence(raw, isAsked ? evaluation : undefined),
        ...(isAsked
          ? [
              ...ofThem(passage, whole, evaluation),
              ...ofAnswers(raw, namedIn(raw)),
              ...shareSlipsIn(raw, evaluation),
            ]
          : []),
      ];
      for (const { found, at, right } of told.filter(
        (one, index) => told.findIndex(({ at }) => at === one.at) === index,
      )) {
        const from = start + at;
        yield report(
          'shares-fit-counts',
          { found, right },
          { place: place(file, from, from + found.length) },
        );
      }
    }
  },
};

/** Where the survey is told of; protocols tell of others too. */
const ofSurvey = /(?:zusammenfassung\.md|evaluation\.yaml|seiten\/[^/]+\.md|vorwort\.md)$/;

const isRounded = (said: number, right: number): boolean => Math.abs(said - right) < 1;
const numberOf = (text: string): number => Number(text.replace(',', '.'));

/** Where in a match its percentage stands. */
function percentIn({ 0: whole, index }: RegExpExecArray): { found: string; at: number; said: number } {
  const [found = '', digits = ''] = new RegExp(percent).exec(whole) ?? [];
  return { found, at: index + whole.indexOf(found), said: numberOf(digits) };
}

const besideCounts = (raw: string): Found[] =>
  both.flatMap((pattern) =>
    [...raw.matchAll(pattern)].flatMap((match) => {
      const { found, at, said } = percentIn(match);
      const right = (100 * Number(match.groups?.some)) / Number(match.groups?.all);
      return isRounded(said, right) || right > 100 ? [] : [{ found, at, right }];
    }),
  );

/** Any two numbers of the sentence and the one before may be those of the share, or of a rise. */
function ofSentence(raw: string, evaluation: Evaluation | undefined): Found[] {
  return [...raw.matchAll(resumed)].flatMap((match) => {
    const { found, at, said } = percentIn(match);
    const end = Math.max(0, ...[...raw.slice(0, at).matchAll(/[.!?](?=\s)/g)].map(({ index }) => index));
    const own = countsIn(raw.slice(end, at));
    const before = countsIn(raw.slice(0, end));
    const wholes = [evaluation?.antworten, evaluation?.teilnehmende].filter((count) => count !== undefined);
    const all = [...own, ...before, ...wholes];
    // One number alone is no share; neither are sums of money and lengths.
    if (own.length === 0 || own.length + wholes.length < 2 || noPeople.test(raw.slice(end, at))) return [];
    const shares = all.flatMap((a) =>
      all.flatMap((b) => [a / b, Math.abs(a - b) / b, a / (a + b)].map((share) => 100 * share)),
    );
    // Whoever says it roughly may round to the next five.
    const room = match.groups?.rough === undefined ? 1 : 3;
    const [some = 0, other = 0] = own.length > 1 ? own.slice(-2) : [own[0], wholes[0]];
    const right = (100 * Math.min(some, other)) / Math.max(some, other);
    return shares.some((share) => Math.abs(said - share) < room) ? [] : [{ found, at, right }];
  });
}

const noPeople = /€|Euro|\d\s?(?:k?m|kg|l|ha|kWh)(?![a-zäöü])/;
/** Whole numbers that are no years, days or shares. */
const countsIn = (text: string): number[] =>
  [...text.matchAll(/(?<![\d.,:–-])\d{1,4}(?!\d|[.,:]\d|\.\s?[A-Z]|\s?(?:%|Prozent|Uhr))/g)]
    .map(([digits]) => Number(digits))
    .filter((count) => count > 0 && (count < 1990 || count > 2060));

/** Any number of people named before or in the survey may be the whole. */
function ofThem({ raw }: Passage, whole: string, { antworten, teilnehmende, fragen }: Evaluation): Found[] {
  const counts = [
    antworten,
    teilnehmende,
    ...fragen.map(({ n }) => n),
    ...(whole.match(/\d+/g) ?? []).map(Number),
  ];
  const wholes = counts.filter((count): count is number => count !== undefined && count > 0);
  return [...raw.matchAll(some)].flatMap((match) => {
    const { found, at, said } = percentIn(match);
    const shares = wholes.map((count) => (100 * Number(match[1])) / count);
    const right = (100 * Number(match[1])) / (antworten ?? wholes[0] ?? 1);
    return shares.some((share) => isRounded(said, share)) ? [] : [{ found, at, right }];
  });
}

/** “84 % der Befragten waren zufrieden oder sehr zufrieden”, “two thirds of them were …”. */
function ofAnswers(raw: string, named: readonly Named[]): Found[] {
  return named.flatMap(({ start, shares }): Found[] => {
    // From the last sentence or half of one up to the answers.
    const from = Math.max(
      ...[...raw.slice(0, start).matchAll(/[.;:!?,](?=\s)/g)].map(({ index }) => index + 1),
      0,
    );
    const before = raw.slice(from, start);
    if (room.test(before) || shares.length === 0) return [];
    const rights = shares.map(({ sum, n }) => (100 * sum) / n);
    const [right = 0] = rights;
    const [digits, ...others] = before.matchAll(new RegExp(`(?<![\\d,])${percent}`, 'g'));
    const words = spoken.flatMap(([form, share]) => {
      const match = form.exec(before);
      return match === null ? [] : [{ match, share }];
    });
    if (others.length > 0 || words.length > 1 || (digits !== undefined && words.length > 0)) return [];
    if (/\d/.test(before.replace(digits?.[0] ?? '', ''))) return [];
    if (digits !== undefined && !rights.some((each) => isRounded(numberOf(digits[1] ?? ''), each)))
      return [{ found: digits[0], at: from + digits.index, right }];
    const [word] = words;
    // In words nobody counts to the last.
    return word !== undefined && rights.every((each) => Math.abs(each - word.share) > 6)
      ? [{ found: word.match[0], at: from + word.match.index, right }]
      : [];
  });
}
