import { report } from '../../problem/index.ts';
import { datesIn, exists, german } from '../calendar/dates.ts';
import { offsetsOf } from '../material/material.ts';
import type { Rule } from '../rule.ts';

/**
 * Where the summary says when the event was, it is the day of `datum`; so is a date in the title of agenda and panels.
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
 */
export const dateFitsEvent: Rule = {
  id: 'date-fits-event',
  needs: ['handreichung'],
  *check({ handreichung, chapter, passages, of, place }) {
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
      const [date] = isStated ? datesIn(raw) : [];
      if (date === undefined || date.iso === datum || !exists(date.iso)) continue;
      const at = place(file, start + date.start, start + date.end);
      yield report('date-fits-event', { found: german(date.iso), date: german(datum) }, { place: at });
    }
  },
};
