import { report } from '../../problem/index.ts';
import { datesIn, german, months } from '../calendar/dates.ts';
import { sentenceAround } from '../calendar/sentences.ts';
import { latin } from '../latin.ts';
import type { Rule } from '../rule.ts';

/** By when who wants to come has to write. */
const registers = latin(
  String.raw`[Aa]nmeld|[Mm]eld(?:en|e|et) (?:Sie |euch |dich )?|(?<!\p{L})(?:[Ss]chreib(?:en|t)? (?:Sie|uns)|[Rr]ückmeld|[Zz]usage|teilnehmen|dabei)`,
);
const meets = latin(
  String.raw`(?:[Tt]reffen|[Tt]rifft|[Tt]agung|[Ff]achtag|[Kk]onferenz|[Ww]erkstatt|[Ww]orkshop|[Ss]eminar|[Ff]est|[Vv]eranstaltung|[Kk]lausur|[Ff]orum|[Bb]arcamp)(?:s|en|e)?(?!\p{L})|(?<!\p{L})(?:findet|finden) .*statt`,
);
const until = latin(
  String.raw`(?<!\p{L})(?:bis|spätestens)(?: spätestens)?(?: zum| am)?(?: \p{L}+,? (?:dem|den)?)? ?$`,
);

/** A deadline that was kept. */
const told = latin(
  String.raw`(?<!\p{L})(?:war|waren|wurde|wurden|konnte|konnten|hatte|hatten|haben)(?!\p{L})`,
);

/** What invites to a meeting, and the month in which it is to come. */
const calls = new RegExp(
  String.raw`(?:Einladung|Anmeldung|Programm|Unterlagen|Tagesordnung)(?:en)?\s(?:[^.!?]{0,60}\s)?(?:folg|komm|erschein|verschick|versend|geh|öffne|beginn|start)[^.!?]{0,40}?((?:im|ab|[Aa]nfang|[Mm]itte|[Ee]nde)\s(${months.join('|')})\s(20\d\d))`,
);

interface Said {
  readonly iso: string;
  readonly text: string;
  readonly at: number;
  readonly isDeadline: boolean;
  readonly isMeeting: boolean;
  readonly file: string;
}

/**
 * Whoever wants to come can still register: the deadline is not after the meeting it is for, nor before the hand-out
 * came out.
 *
 * @good
 *   Am 5. Dezember 2024 treffen wir uns im Treffpunkt.
 *
 *   Bitte melden Sie sich bis zum 20. November 2024 an.
 * @good
 *   Das Netzwerktreffen ist am 5. April 2025. Am 5. Dezember 2024 treffen sich die Vereine.
 *
 *   ## Mitmachen
 *
 *   Wer ein Panel anbieten will: Schreiben Sie bis zum 15. Februar 2025 an uns.
 * @bad
 *   Das Treffen findet am 5. Dezember 2024 statt.
 *
 *   Bitte melden Sie sich bis zum ⟦20. Dezember 2024⟧ an.
 * @bad
 *   Das Treffen findet am 5. Dezember 2024 statt. Anmeldung bis ⟦20.09.2024⟧.
 * @bad
 *   Das Treffen findet am 5. Dezember 2024 statt. Die Einladung folgt ⟦im Januar 2025⟧.
 */
export const deadlinePrecedesMeeting: Rule = {
  id: 'deadline-precedes-meeting',
  needs: ['handreichung'],
  *check({ handreichung: { veroeffentlicht, datum }, passages, wholeText, sources, place }) {
    if (!registers.test(wholeText) && !calls.test(wholeText)) return;
    const said = passages.flatMap(({ raw, file, start, form, quoted }): Said[] =>
      form === 'value' || quoted || !file.endsWith('.md')
        ? []
        : datesIn(raw).map(({ iso, text, start: index, end }) => {
            const sentence = sentenceAround(raw, index, end);
            const isUntil = until.test(raw.slice(0, index));
            const isDeadline = isUntil && registers.test(sentence) && !told.test(sentence);
            return {
              iso,
              text,
              at: start + index,
              isDeadline,
              isMeeting: !isUntil && meets.test(sentence),
              file,
            };
          }),
    );
    for (const { raw, file, start, form, quoted } of passages) {
      const call = form === 'value' || quoted ? null : calls.exec(raw);
      if (call === null) continue;
      const [whole, found = '', month = '', year = ''] = call;
      const at = start + call.index + whole.length - found.length;
      const iso = `${year}-${String(months.indexOf(month) + 1).padStart(2, '0')}`;
      // The meeting told of in the same paragraph, before it.
      const meeting = said.findLast(
        (each) => each.file === file && each.isMeeting && each.at >= start && each.at < at,
      );
      if (meeting === undefined || iso <= meeting.iso.slice(0, 7) || meeting.iso <= datum) continue;
      yield report(
        'deadline-precedes-meeting',
        { found, date: german(meeting.iso), isOver: false, isCall: true },
        { place: place(file, at, at + found.length) },
      );
    }
    for (const [index, deadline] of said.entries()) {
      if (!deadline.isDeadline) continue;
      // The meeting told of last before it, or else the only one of the text.
      const others = said.filter(
        ({ file, isMeeting, iso }) => file === deadline.file && isMeeting && iso > datum,
      );
      const last = said.slice(0, index).findLast((each) => others.includes(each));
      // Behind a table, a heading or a box another one may be meant that is still to come.
      const between =
        last === undefined ? '' : (sources.get(deadline.file) ?? '').slice(last.at, deadline.at);
      const isOther = /\n(?:#|\||:::)/.test(between) && others.some(({ iso }) => iso >= deadline.iso);
      const before = isOther ? undefined : last;
      const meeting = before ?? (others.length === 1 ? others[0] : undefined);
      const isOver = deadline.iso > datum && deadline.iso.slice(0, veroeffentlicht.length) < veroeffentlicht;
      const isPast = deadline.iso <= datum && meeting !== undefined;
      const isLate = meeting !== undefined && deadline.iso > meeting.iso;
      if (!isLate && !isOver && !isPast) continue;
      const { text, file, at } = deadline;
      yield report(
        'deadline-precedes-meeting',
        { found: text, date: german(isLate ? meeting.iso : veroeffentlicht), isOver: !isLate },
        { place: place(file, at, at + text.length) },
      );
    }
  },
};
