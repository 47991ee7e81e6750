import { type Problem, report } from '../../problem/index.ts';
import { datesIn, exists, german } from '../calendar/dates.ts';
import { periodsIn } from '../calendar/periods.ts';
import { type Material, offsetsOf } from '../material/material.ts';
import type { Passage } from '../material/passages.ts';
import type { Rule } from '../rule.ts';

/**
 * Where the summary says when the event was, it is the day of `datum` and the time from `beginn` to `ende`; a date in
 * the title of agenda and panels is that day too.
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
 */
export const dateFitsEvent: Rule = {
  id: 'date-fits-event',
  needs: ['handreichung'],
  *check(material) {
    const { handreichung, chapter, passages, of, place } = material;
    const { datum } = handreichung;
    const wann = chapter('zusammenfassung')?.wann;
    const stated = wann && { file: of(wann)?.file, ...offsetsOf(wann.children[0] ?? wann) };
    const titles = [chapter('panels')?.titel, chapter('programm')?.titel].flatMap((titel) => {
      const node = titel?.inhalt[0];
      return titel && node ? [{ file: of(titel)?.file, ...offsetsOf(node) }] : [];
    });
    for (const { raw, file, start } of passages) {
      const isStated = [stated, ...titles].some(
        (one) => one?.file === file && start >= (one?.start ?? Infinity) && start < (one?.end ?? 0),
      );
      if (isStated) yield* period(material, { raw, file, start });
      const [date] = isStated ? datesIn(raw) : [];
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
