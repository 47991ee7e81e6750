import type { Place } from '../../problem/index.ts';
import { latin } from '../latin.ts';
import type { Material } from '../material/material.ts';
import { stemsOf } from '../names/short-names.ts';
import { months } from './dates.ts';

/** What takes place or is due on a day that is told of, with all that is said of it in the sentence or row. */
export interface Appointment {
  readonly file: string;
  readonly text: string;
  readonly place: Place;
  readonly isDeadline: boolean;
  /** Day, where one is given, month and year. */
  readonly parts: readonly (string | undefined)[];
  /** Its only time of day, or its first and last, where it has them. */
  readonly times: readonly { readonly text: string; readonly place: Place }[];
  /** How it is told of: of two ways in one file each is looked at by itself. */
  readonly form: 'row' | 'item' | 'text';
  /** Stems of the nouns said with it. */
  readonly nouns: readonly string[];
  /** The same without the names of people, who do many things. */
  readonly things: readonly string[];
  /** Of a list item that tells of one day only: those of all its sentences. */
  readonly around: readonly string[];
  readonly isMeeting: boolean;
}

/** Of two appointments the one that is out of line. */
export interface Odd {
  readonly found: string;
  readonly known: string;
  readonly place: Place;
  readonly other: Place;
  /** Only one noun tells that both are the same. */
  readonly isWeak: boolean;
}

const month = months.join('|');
const dated = new RegExp(
  String.raw`(?<![\d.–-])(?:(?<day>\d{1,2})\.\s?)?(?:(?<name>${month})\s|(?<=\d\.\s?)(?<number>\d{1,2})\.\s?)(?<year>20\d\d)(?!\d)`,
  'gu',
);
const timed = /(?<![\d.:])\d{1,2}:\d\d(?![\d:])/g;
const period = /^(?:\sUhr)?(?:\s?[–-]\s?|\sbis\s)$/;
const until = String.raw`(?:\s\p{L}+){0,3},?(?:\sde[mnr])?\s$`;
const deadline = latin(String.raw`(?<!\p{L})(?:bis|spätestens|[Ff]rist:?)${until}`, 'i');
/** What lasts has no day: “since”, “from March on”. */
const lasting = latin(String.raw`(?<!\p{L})(?:seit|ab|vom)(?:\sde[mr])?(?:\s(?:Ende|Anfang|Mitte))?\s$`, 'i');
const meets = latin(
  String.raw`[Tt]reffen|[Tt]rifft|[Tt]agung|[Kk]onferenz|[Ww]erkstatt|[Ww]orkshop|[Aa]ustausch|[Ss]prechstunde|[Ff]orum|[Bb]arcamp|[Tt]ag(?!\p{L})`,
);
/** Capitalised words that say nothing of what it is. */
const common = new RegExp(
  `^(?:${month}|(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag|Mittwoch|Termine?|Beginn|Ende|Anfang|Mitte|Dies\\p{L}*|Eine?[nrms]?|Dann|Danach|Dazu|Jede[rsn]?|Alle[nr]?|Nach|Nächste[rns]?|Noch|Auch|Beim?|Über|Unter|Wenn|Weil|Damit|Ihre?[nrm]?|Fragen?|Jahre?[sn]?|Frühjahr|Herbst|Sommer|Winter)$`,
  'u',
);

/** All days after the event that the hand-out tells of, but for those of imprint, contacts and quotations. */
export function appointmentsIn({
  passages,
  place,
  sources,
  mentions,
  handreichung: { datum },
}: Material): Appointment[] {
  const iso = ([day = '31', one = '', year = '']: readonly (string | undefined)[]): string =>
    `${year}-${one.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const people = new Set(mentions.flatMap(({ name }) => stemsOf(name)));
  return passages.flatMap(({ raw, file, start, within, form, quoted }) => {
    if (form === 'value' || quoted || /(?:impressum\.md|kontakte\.\w+|stimmen\.yaml)$/.test(file)) return [];
    return [...raw.matchAll(dated)].flatMap(({ 0: text, index, groups = {} }): Appointment[] => {
      const { day, name, number, year } = groups;
      const said = name === undefined ? Number(number) : months.indexOf(name) + 1;
      const parts = [day && String(Number(day)), String(said), year];
      const at = start + index;
      const { from, whole } = around(
        sources.get(file) ?? '',
        within.end > at ? within : { start, end: start + raw.length },
        at,
      );
      const before = whole.slice(0, at - from);
      // Of several dates in one sentence nobody can tell which is meant.
      if (iso(parts) <= datum || lasting.test(before) || [...whole.matchAll(dated)].length > 1) return [];
      const times = [...whole.matchAll(timed)];
      const nouns = nounsIn(whole);
      const [first, last] = times;
      const isPeriod =
        first !== undefined &&
        last !== undefined &&
        period.test(whole.slice(first.index + first[0].length, last.index));
      const line = sources.get(file)?.slice(0, at).split('\n').at(-1) ?? '';
      return [
        {
          file,
          text,
          place: place(file, at, at + text.length),
          isDeadline: deadline.test(before),
          parts,
          times: (times.length > 2 ? [] : times.slice(0, isPeriod ? 2 : 1)).map(({ 0: time, index: at }) => ({
            text: time,
            place: place(file, from + at, from + at + time.length),
          })),
          form: /^\s*\|/.test(line) ? 'row' : /^\s*(?:[-*]|\d+\.)\s/.test(line) ? 'item' : 'text',
          nouns,
          things: nouns.filter((noun) => !people.has(noun)),
          around: nounsIn([...raw.matchAll(dated)].length > 1 || raw.length < whole.length ? whole : raw),
          isMeeting: meets.test(whole),
        },
      ];
    });
  });
}

/** The row of a table, or the sentence; the dot of an ordinal number ends none. */
function around(
  source: string,
  { start, end }: { readonly start: number; readonly end: number },
  at: number,
): { from: number; whole: string } {
  const line = source.lastIndexOf('\n', at) + 1;
  if (/^\s*\|/.test(source.slice(line, at + 1))) {
    const next = source.indexOf('\n', at);
    return { from: line, whole: source.slice(line, next < 0 ? undefined : next) };
  }
  const text = source.slice(start, end);
  const ends = [...text.matchAll(/(?<!\d)[.!?](?=\s|$)/g)].map((match) => match.index + 1);
  const from = ends.findLast((each) => each <= at - start) ?? 0;
  return {
    from: start + from,
    whole: text.slice(from, ends.find((each) => each > at - start) ?? text.length),
  };
}

const nounsIn = (text: string): string[] => {
  const words = text.replace(/\]\([^)]*\)/g, ' ').match(/[A-ZÄÖÜ][A-Za-zÄÖÜäöüß]{3,}/g) ?? [];
  return [...new Set(words.filter((word) => !common.test(word)).flatMap(stemsOf))];
};

/** Appointments of two files that are told in the same nouns, and differ in the day, the month, the year or the time. */
export function oddOnes(all: readonly Appointment[]): Odd[] {
  const sameDate = (a: Appointment, b: Appointment): boolean => String(a.parts) === String(b.parts);
  /** Whether the file of one tells of the date of the other as well: then they are two appointments. */
  const knows = ({ file, form }: Appointment, other: Appointment): boolean =>
    all.some(
      (each) =>
        each.file === file &&
        (file !== other.file || each.form === form) &&
        each.isDeadline === other.isDeadline &&
        sameDate(each, other),
    );
  const isConfirmed = (one: Appointment): boolean =>
    all.some((each) => each.file !== one.file && sameDate(each, one) && shared(each, one).length > 0);
  return all.flatMap((one, index) =>
    all.slice(0, index).flatMap((other): Odd[] => {
      const isNear = other.file === one.file;
      if ((isNear && one.form === other.form) || one.isDeadline !== other.isDeadline) return [];
      const nouns = isNear ? sharedNear(one, other) : shared(one, other);
      if (nouns.length < (isNear ? 2 : 1)) return [];
      if (sameDate(one, other)) return oddTime(one, other);
      const isGivenAlike = (one.parts[0] === undefined) === (other.parts[0] === undefined);
      const differing = one.parts.filter((part, each) => part !== other.parts[each]);
      if (!isGivenAlike || differing.length !== 1 || knows(one, other) || knows(other, one)) return [];
      // A noun said of other days as well tells nothing.
      const rare = nouns.filter(
        (noun) =>
          one.things.includes(noun) &&
          all.every(
            (each) =>
              each.isDeadline !== one.isDeadline ||
              sameDate(each, one) ||
              sameDate(each, other) ||
              !has(each, noun),
          ),
      );
      const isMeeting = one.isMeeting && other.isMeeting && !one.isDeadline;
      const isLong = rare.some((noun) => noun.length > 9);
      if (nouns.length < 2 || rare.length === 0) if (rare.length === 0 || !(isMeeting || isLong)) return [];
      const [odd, right] = isConfirmed(one) && !isConfirmed(other) ? [other, one] : [one, other];
      if (isConfirmed(odd)) return [];
      return [
        {
          found: odd.text,
          known: right.text,
          place: odd.place,
          other: right.place,
          isWeak: nouns.length < 2,
        },
      ];
    }),
  );
}

/** “17 June, 10:00” and “17 June, 11:00”, of the same. */
function oddTime(one: Appointment, other: Appointment): Odd[] {
  if (one.isDeadline || one.parts[0] === undefined) return [];
  return one.times.slice(0, other.times.length).flatMap((time, index) => {
    const known = other.times[index] ?? time;
    return time.text.padStart(5, '0') === known.text.padStart(5, '0')
      ? []
      : [{ found: time.text, known: known.text, place: time.place, other: known.place, isWeak: false }];
  });
}

const has = ({ nouns }: Appointment, noun: string): boolean => nouns.some((each) => isOne(each, noun));

/** The same word, or one with an ending more. */
const isOne = (a: string, b: string): boolean =>
  a === b ||
  (Math.min(a.length, b.length) > 4 &&
    Math.abs(a.length - b.length) < 3 &&
    (a.startsWith(b) || b.startsWith(a)));

const shared = (one: Appointment, other: Appointment): string[] =>
  one.nouns.filter((noun) => has(other, noun));

/** A row of a table sums up what an item of the same file tells in more than one sentence. */
const sharedNear = (one: Appointment, other: Appointment): string[] =>
  one.form !== 'row' && other.form !== 'row'
    ? shared(one, other)
    : shared({ ...one, nouns: one.around }, { ...other, nouns: other.around });
