import { type Problem, report } from '../../problem/index.ts';
import { datesIn, exists, type FoundDate, german } from '../calendar/dates.ts';
import { periodsIn } from '../calendar/periods.ts';
import { sentenceAround } from '../calendar/sentences.ts';
import { forewordsOf } from '../forewords.ts';
import { tellsOfEvent } from '../gatherings.ts';
import { latin } from '../latin.ts';
import { type Material, offsetsOf } from '../material/material.ts';
import type { Passage } from '../material/passages.ts';
import type { Rule } from '../rule.ts';

/** “am 24. September”, and no “until”, “since” or “from”. */
const onDay = latin(String.raw`(?<!\p{L})(?:am|vom)\s(?:\p{L}+tag,?\s|Mittwoch,?\s)?(?:de[mn]\s)?$`, 'i');
/** What tells of another day than that of the event. */
const another = latin(
  String.raw`(?<!\p{L})(?:findet|finden|wird|werden|ist|sind|soll\p{L}*|lädt|laden|trifft|treffen|[Nn]ächste\p{L}*|[Ff]olge\p{L}*|wieder|erneut|[Ff]rist\p{L}*|vor(?:ige|her)\p{L}*|[Ll]etzte\p{L}*|[Ee]rste\p{L}*|[Zz]weite\p{L}*|Jahre?n?|[Ss]chon|[Bb]ereits|seit|bis|später|zuvor|danach)(?!\p{L})`,
);
const events = latin(
  String.raw`(?<!\p{L})\p{L}*(?:tag|tagung|konferenz|forum|treffen|austausch|veranstaltung|camp|kongress|symposium|werkstatt)(?=s?(?!\p{L}))`,
  'gi',
);
/** What is told as over. */
const past = latin(
  String.raw`(?<!\p{L})(?:haben|hat|hatten?|war|waren|kam|kamen|traf|trafen|fand|fanden|wurden?|ging|luden?|sprachen|berieten|diskutierten|arbeiteten)(?!\p{L})`,
);
const prepared = /[Vv]orber|[Pp]lan|[Ss]teuer|[Aa]uftakt|Umfrage|Befragung/;

/**
 * Where the summary says when the event was, it is the day of `datum` and the time from `beginn` to `ende`; a date in
 * the title of agenda and panels is that day too. So is the day on which something happened that the summary tells of,
 * or on which the event took place or all who came to it gathered, where only day, month or year is another; a foreword
 * that tells what was on a day at the place of the event means that day.
 *
 * @good zusammenfassung.md
 *   ---
 *   titel: Zusammenfassung
 *   wann: 24.09.2024, 10:00–14:00 Uhr
 *   ---
 *   Das nächste Treffen ist am 5. Dezember 2024.
 * @bad zusammenfassung.md
 *   ---
 *   titel: Zusammenfassung
 *   wann: ⟦25.09.2024⟧, 10:00–14:00 Uhr
 *   ---
 *   Ein Satz.
 * @bad zusammenfassung.md
 *   ---
 *   titel: Zusammenfassung
 *   wann: 24.09.2024, ⟦10:30–14:00⟧ Uhr
 *   ---
 *   Ein Satz.
 * @bad zusammenfassung.md
 *   ---
 *   titel: Zusammenfassung
 *   ---
 *   Dieser Satz fiel am ⟦25. September 2024⟧ in jedem Panel.
 * @bad impressum.md
 *   ---
 *   titel: Impressum
 *   ---
 *   Dokumentation der Werkstatt vom ⟦24. August 2024⟧
 * @bad
 *   Am ⟦25. September 2024⟧ kamen in Rotental 14 Menschen zusammen, die Feste feiern.
 * @bad seiten/text.md
 *   ---
 *   titel: Vorwort
 *   ---
 *   am ⟦25. September 2024⟧ haben wir in der Alten Mühle in Rotental einen Tag lang gesprochen.
 * @good seiten/text.md
 *   ---
 *   titel: Vorwort
 *   ---
 *   Am 25. August 2024 haben wir in Rotental alles vorbereitet. Am 24. September 2025 sehen wir uns in Rotental.
 * @good
 *   Am 24. August 2024 kamen in Rotental 9 Menschen zusammen, um alles vorzubereiten.
 * @good zusammenfassung.md
 *   ---
 *   titel: Zusammenfassung
 *   ---
 *   Am 25. September 2024 ist Redaktionsschluss, am 24. September 2023 war die erste Werkstatt.
 */
export const dateFitsEvent: Rule = {
  id: 'date-fits-event',
  needs: ['handreichung'],
  *check(material) {
    const { handreichung, chapter, passages, of, place } = material;
    const { datum } = handreichung;
    // One that tells of the right day as well means another with this one.
    const forewords = new Set(
      [...forewordsOf(material)].filter(
        (file) =>
          !passages.some((each) => each.file === file && datesIn(each.raw).some(({ iso }) => iso === datum)),
      ),
    );
    const wann = chapter('zusammenfassung')?.wann;
    const stated = wann && { file: of(wann)?.file, ...offsetsOf(wann.children[0] ?? wann) };
    const titles = [chapter('panels')?.titel, chapter('programm')?.titel].flatMap((titel) => {
      const node = titel?.inhalt[0];
      return titel && node ? [{ file: of(titel)?.file, ...offsetsOf(node) }] : [];
    });
    for (const passage of passages) {
      const { raw, file, start } = passage;
      const isStated = [stated, ...titles].some(
        (one) => one?.file === file && start >= (one?.start ?? Infinity) && start < (one?.end ?? 0),
      );
      if (isStated) yield* period(material, { raw, file, start });
      const [date] = isStated ? datesIn(raw) : ownDay(material, passage, forewords);
      if (date === undefined || date.iso === datum || !exists(date.iso)) continue;
      const at = place(file, start + date.start, start + date.end);
      yield report(
        'date-fits-event',
        { found: german(date.iso), key: 'datum', stated: german(datum) },
        { place: at },
      );
    }
  },
};

/** The day that is told of as that of the event, one part of it being another. */
function ownDay(
  material: Material,
  { raw, file, form, quoted }: Passage,
  forewords: ReadonlySet<string>,
): FoundDate[] {
  const { datum, titel, untertitel, ort } = material.handreichung;
  if (form === 'value' || quoted || !/\d\.\s?\S+\s?\d{4}/.test(raw)) return [];
  const isSummary = file.endsWith('zusammenfassung.md');
  return datesIn(raw).filter(({ iso, start, end }) => {
    if (differing(iso, datum) !== 1) return false;
    const sentence = sentenceAround(raw, start, end);
    if (!onDay.test(raw.slice(0, start).slice(-40)) || another.test(sentence)) return false;
    if (datesIn(sentence).some((each) => each.iso === datum)) return false;
    if (tellsOfEvent(sentence, material)) return true;
    // What happened in the weeks after the event, a summary tells in the present.
    if (isSummary && iso.slice(0, 7) === datum.slice(0, 7)) return true;
    if (forewords.has(file) && isThere(sentence, ort?.text)) return true;
    const named = [titel.text, untertitel?.text].join(' ').match(events);
    return named?.some((each) => sentence.includes(each)) ?? false;
  });
}

/** Whether a sentence tells what was at the place of the event: “haben wir in der Alten Mühle in Rotental gesprochen”. */
function isThere(sentence: string, ort = ''): boolean {
  const words = ort.split(/[\s,()/]+/).filter((word) => word.length > 4);
  const isNamed = words.length > 0 && words.some((word) => sentence.includes(word));
  return isNamed && past.test(sentence) && !prepared.test(sentence);
}

const differing = (one: string, other: string): number => {
  const [a, b] = [one.split('-'), other.split('-')];
  return a.filter((part, index) => part !== b[index]).length;
};

function* period(
  { handreichung: { beginn, ende }, place }: Material,
  { raw, file, start }: Pick<Passage, 'raw' | 'file' | 'start'>,
): Iterable<Problem> {
  const [found] = periodsIn(raw);
  if (found === undefined || beginn === undefined || ende === undefined) return;
  const at = start + found.start;
  if (found.von !== beginn || found.bis !== ende)
    yield report(
      'date-fits-event',
      { found: found.text, key: 'beginn', stated: `${beginn}–${ende}` },
      { place: place(file, at, at + found.text.length) },
    );
}
