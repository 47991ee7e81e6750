import type { Place } from '../../problem/index.ts';
import { type Problem, report } from '../../problem/index.ts';
import { anniversarySlipsIn } from '../calendar/anniversaries.ts';
import { appointmentsIn, oddOnes } from '../calendar/appointments.ts';
import { months } from '../calendar/dates.ts';
import { isWithin, seasons } from '../calendar/seasons.ts';
import { rowAround, sentenceAround, shared, wordsIn } from '../calendar/sentences.ts';
import { oddSurveySpans } from '../calendar/survey-spans.ts';
import { latin } from '../latin.ts';
import type { Material } from '../material/material.ts';
import type { Rule } from '../rule.ts';

const month = months.join('|');
/** “30. September 2025”, “30.09.2025”, “September 2025”, “Herbst 2025”, “im September”, in groups: day, month, year. */
const dated = new RegExp(
  String.raw`(?<![\d.])(?:(?<day>\d{1,2})\.\s?)?(?:(?<name>${month}|(?:${seasons})(?=\s20\d\d))(?:\s(?<year>20\d\d))?|(?<=\d\.\s?)(?<number>\d{1,2})\.\s?(?<of>20\d\d))(?![\p{L}\d])`,
  'gu',
);
const next = latin(
  String.raw`(?<!\p{L})(?:[Nn]ächste[nrs]?|[Zz]weite[nrs]?) (?:\p{L}*[Tt]reffen|\p{L}*[Tt]agung|\p{L}*[Ff]achtag|Barcamp|Mal(?!\p{L})|\p{L}*[Ff]orum|\p{L}*[Kk]onferenz|(?!Mon|Diens|Donners|Frei|Sams|Sonn|Werk|Feier|Geburts|Vor)(\p{Lu}\p{L}{3,}tag(?!\p{L})))|(?<!\p{L})(?:Folge|Anschluss|Nachfolge)(?:treffen|tagung|veranstaltung|termin)`,
);
const lead = latin(
  String.raw`(?<!\p{L})(bis|ab|seit|am|im|vom|spätestens)(?: spätestens)?(?: zum| dem| der| den)?(?: (?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag),?(?: dem| den)?)?(?: Ende| Anfang| Mitte)? $`,
  'i',
);

const isDirect = /^[\s,(|]*(?:(?:am|im|dem|den|\p{Lu}\p{Ll}+(?:tag|woch))[\s,]+)*$/u;
const registers = /[Aa]nmeld|[Mm]elden|[Rr]ückmeld|[Ee]inlad|[Öö]ffne/;

const begins = latin(
  String.raw`(?<!\p{L})(?:[Ee]rste[nrsm]?|[Aa]uftakt|[Ss]tart(?:et)?|[Bb]eginnt?)(?!\p{L})`,
);

interface Said {
  readonly file: string;
  readonly text: string;
  readonly place: Place;
  /** What the sentence is on: nouns and verbs. */
  readonly words: ReadonlySet<string>;
  /** The same of the whole paragraph. */
  readonly around: ReadonlySet<string>;
  readonly lead: string;
  readonly parts: readonly (string | undefined)[];
  readonly isNext: boolean;
  /** Whether it only says “das nächste Mal”, of whatever meets. */
  readonly isAgain: boolean;
  /** What the next meeting is called, if it is a day of some kind: “Fachtag”. */
  readonly day: string | undefined;
  /** Whether it is told of the first time of several. */
  readonly isFirst: boolean;
}

/**
 * What is told of twice is told of with one date: the next meeting, and whatever two sentences of different texts tell of
 * in the same words; so is how long something has been there, in a heading and below it, and when the survey was held.
 *
 * @good
 *   Die Servicestelle sammelt bis zum 30. November 2024 Beispiele und Vorlagen. Sie tagt am 5. Dezember 2024.
 * @good
 *   1. Hanna Habicht schreibt ein Merkblatt; es liegt bis zum 20. November 2024 vor.
 *
 *   Anmeldungen nimmt Hanna Habicht bis zum 7. November 2024 entgegen.
 * @bad
 *   ### Rotental: zehn Jahre Bürgerbus
 *
 *   Der Bürgerbus Rotental fährt ⟦seit 2004⟧ auf zwei Linien.
 * @good
 *   ### Rotental: zehn Jahre Bürgerbus
 *
 *   Der Verein besteht seit 2004. Der Bürgerbus fährt viel.
 * @bad
 *   Die Servicestelle sammelt bis zum 30. November 2024 Beispiele und Vorlagen.
 *
 *   Wie vereinbart sammelt die Servicestelle Beispiele und Vorlagen bis zum ⟦30. Dezember 2024⟧.
 * @bad
 *   Das nächste Treffen findet am 5. Dezember 2024 statt.
 *
 *   Kommen Sie zum nächsten Treffen am ⟦6. Dezember 2024⟧!
 * @bad
 *   Das nächste Treffen ist im Frühjahr 2025.
 *
 *   Kommen Sie zum nächsten Treffen im ⟦Herbst 2025⟧!
 * @bad
 *   Der nächste Fachtag ist am 6. Oktober 2025 in Rotental.
 *
 *   Das nächste Mal kommen sie am ⟦13. Oktober 2025⟧ in Rotental zusammen.
 * @bad
 *   Die Bürgerbusvereine tagen am 7. Oktober 2025 von 17:00 bis 19:00 Uhr in Rotental.
 *
 *   | Wann | Was |
 *   |---|---|
 *   | ⟦9. Oktober 2025⟧ | Treffen der Bürgerbusvereine in Rotental |
 * @good
 *   Der nächste Fachtag findet am 5. Dezember 2024 statt. Die Anmeldung zum nächsten Fachtag öffnet im Oktober 2024.
 * @bad
 *   Der nächste Netzwerktag findet am 5. Dezember 2024 statt.
 *
 *   | Wann | Was |
 *   |---|---|
 *   | ⟦12. Dezember 2024⟧ | nächster Netzwerktag |
 * @bad
 *   Ab März 2025 gibt es einmal im Monat eine Sprechstunde zu Recht und Fördermitteln. Sie ist offen.
 *
 *   Am ⟦11. April 2025⟧ ist die erste Sprechstunde zu Recht und Fördermitteln.
 * @good
 *   Ab März 2025 gibt es einmal im Monat eine Sprechstunde zu Recht und Fördermitteln. Sie ist offen.
 *
 *   Am 11. März 2025 ist die erste Sprechstunde zu Recht und Fördermitteln.
 * @bad evaluation.yaml
 *   titel: Evaluation
 *   zeitraum: 25. September bis 4. Oktober 2024
 *   fragen:
 *     - {id: gut, art: einfach, einleitung: Befragung vom ⟦25. September bis 6. Oktober 2024⟧, frage: War es gut?, antworten: {ja: 9, nein: 3}}
 */
export const datesAgree: Rule = {
  id: 'dates-agree',
  *check(material) {
    yield* anniversarySlipsIn(material);
    for (const { found, known, place, other } of oddSurveySpans(material))
      yield told({ text: found, place }, { text: known, place: other });
    if (!/(?:20\d\d|reffen|agung)/.test(material.wholeText)) return;
    const places = new Set<string>();
    for (const problem of [...pairs(material), ...ofAppointments(material)]) {
      const key = `${problem.place?.file} ${problem.place?.line} ${problem.place?.column}`;
      if (places.has(key)) continue;
      places.add(key);
      yield problem;
    }
  },
};

function* pairs(material: Material): Iterable<Problem> {
  const said = saidIn(material);
  yield* meetings(said);
  for (const [index, one] of said.entries()) {
    const other = said
      .slice(0, index)
      .find((each) => isSame(each, one) || isBegun(each, one) || isBegun(one, each));
    if (other !== undefined) yield told(one, other);
  }
}

function* ofAppointments(material: Material): Iterable<Problem> {
  for (const { found, known, place, other, isWeak } of oddOnes(appointmentsIn(material)))
    yield told({ text: found, place }, { text: known, place: other }, isWeak);
}

function saidIn({ passages, place, sources, handreichung: { datum } }: Material): Said[] {
  const year = datum.slice(0, 4);
  return passages.flatMap(({ raw, file, start, within, form, quoted }) => {
    if (form === 'value' || quoted || /(?:impressum\.md|kontakte\.\w+|stimmen\.yaml)$/.test(file)) return [];
    const matches = [...raw.matchAll(dated)];
    if (matches.length === 0) return [];
    const paragraph = (sources.get(file) ?? '').slice(within.start, within.end) || raw;
    return matches.flatMap((match): Said[] => {
      const { 0: text, index, groups: { day, name, number, year: named, of } = {} } = match;
      const sentence =
        rowAround(sources.get(file) ?? '', start + index) ?? sentenceAround(raw, index, index + text.length);
      // Of several dates in one sentence nobody can tell which is meant.
      if ([...sentence.matchAll(dated)].length > 1) return [];
      const digits = name === undefined ? Number(number) : months.indexOf(name) + 1 || name;
      const stated = named ?? of;
      const meeting = next.exec(sentence);
      // “Die Anmeldung zum nächsten Fachtag öffnet im Mai” tells of another day.
      const between =
        meeting === null ? '' : (sentence.slice(meeting.index + meeting[0].length).split(text)[0] ?? '');
      const isNext = meeting !== null && (isDirect.test(between) || !registers.test(sentence));
      if (stated === undefined && !isNext) return [];
      // What was before the event is literature and history.
      if (stated !== undefined && stated < year) return [];
      const [, before = ''] = lead.exec(raw.slice(Math.max(0, index - 60), index)) ?? [];
      const at = start + index;
      return [
        {
          file,
          text,
          place: place(file, at, at + text.length),
          words: wordsIn(sentence),
          around: wordsIn(paragraph),
          lead: before.toLowerCase().replace('spätestens', 'bis'),
          parts: [day && String(Number(day)), String(digits), stated],
          isFirst: begins.test(sentence),
          day: meeting?.[1],
          isAgain: meeting !== null && /Mal$/.test(meeting[0]),
          isNext: isNext && !/^(?:bis|ab|seit)/i.test(before),
        },
      ];
    });
  });
}

/** All that is said of the next meeting; of more than two dates the odd one is the slip. */
function* meetings(said: readonly Said[]): Iterable<Problem> {
  const announced = said.filter(({ isNext, file }) => isNext && !/protokolle\/|kurzfassungen\//.test(file));
  // “Fachtag” and “Vernetzungstag” are two, but “nächstes Treffen” may be said of either.
  const told = announced.filter(({ isAgain }) => !isAgain);
  const days = new Set(told.map(({ day }) => day));
  for (const day of days)
    yield* oddMeeting(
      announced.filter((one) =>
        one.isAgain
          ? days.size === 1 && told.some((each) => shared(each.words, one.words) > 0)
          : one.day === day,
      ),
    );
}

function* oddMeeting(all: readonly Said[]): Iterable<Problem> {
  const differs = (a: Said, b: Said): boolean =>
    a.parts.some((part, index) => {
      const other = b.parts[index];
      return part !== undefined && other !== undefined && part !== other && !isWithin(part, other);
    });
  const many = (one: Said): number => all.filter((each) => differs(each, one)).length;
  const most = Math.max(0, ...all.map(many));
  const odd = all.findLast((one) => many(one) === most);
  const other = odd && all.find((each) => differs(each, odd));
  if (odd !== undefined && other !== undefined) yield told(odd, other);
}

/** Two sentences in the same words, and dates of which one part is different. */
function isSame(a: Said, b: Said): boolean {
  if (a.lead !== b.lead || (a.isNext && b.isNext)) return false;
  const [given, equal] = [
    a.parts.map((part, index) => (part === undefined) === (b.parts[index] === undefined)),
    a.parts.filter((part, index) => part === b.parts[index]),
  ];
  if (given.includes(false) || equal.length !== 2) return false;
  if (shared(a.words, b.words) < 2) return false;
  const isTold = (one: Said, other: Said): boolean => {
    const many = shared(one.words, other.around);
    return many >= 3 && many >= one.words.size * 0.6;
  };
  return isTold(a, b) || isTold(b, a);
}

/** “From March on once a month”, and the first time is in another month or year. */
function isBegun(one: Said, first: Said): boolean {
  const [[, month, year], [, otherMonth, otherYear]] = [one.parts, first.parts];
  const isOtherMonth = month !== otherMonth && !isWithin(month ?? '', otherMonth ?? '');
  const isOdd = isOtherMonth || (year !== otherYear && year !== undefined && otherYear !== undefined);
  const many = shared(one.words, first.words);
  return one.lead === 'ab' && first.isFirst && isOdd && many >= 3 && many >= first.words.size * 0.6;
}

const told = (
  one: Pick<Said, 'text' | 'place'>,
  other: Pick<Said, 'text' | 'place'>,
  isWeak = false,
): Problem =>
  report(
    'dates-agree',
    { found: one.text, known: other.text },
    {
      place: one.place,
      ...(isWeak && { severity: 'info' as const }),
      related: [
        { place: other.place, message: { de: 'Hier steht das andere.', en: 'Here is the other one.' } },
      ],
    },
  );
