import { report } from '../../problem/index.ts';
import { periodsIn } from '../calendar/periods.ts';
import type { Rule } from '../rule.ts';

const kindOf = (between: string): string =>
  between.includes('bis') ? 'bis' : /\s/.test(between) ? ' – ' : '–';

/** “von 10:00 bis 11:00 Uhr”, also over the end of a line; “Ziffern 5.12 bis 5.15” are no times. */
const isProse = /(?:von|[Zz]iffern?|[Nn]ummern?|Nrn?\.|Kriterien|Kapiteln?|Abschnitten?|Punkten?)\s+$/i;

/**
 * Periods are written in one way, with “bis” or with a dash; “von … bis” is always right.
 *
 * @good Von 10:30 bis 11:30 Uhr und 12:00–13:00 Uhr; die Ziffern 5.12 bis 5.15.
 * @good
 *   12:00–13:00 Uhr, jeden Dienstag von
 *   10:30 bis 11:30 Uhr.
 * @bad Am Vormittag ⟦10:30 bis 11:30⟧ Uhr, dann 12:00–13:00 Uhr und 13:00–14:00 Uhr.
 */
export const periodsAreWrittenAlike: Rule = {
  id: 'periods-are-written-alike',
  *check({ passages, place }) {
    const all = passages.flatMap(({ raw, file, start, quoted }) =>
      quoted
        ? []
        : periodsIn(raw)
            .filter((each) => !isProse.test(raw.slice(0, each.start)))
            .map((each) => ({ ...each, file, at: start + each.start, kind: kindOf(each.between) })),
    );
    const counts = new Map(all.map(({ kind }) => [kind, all.filter((each) => each.kind === kind)]));
    const [usual] = [...counts.values()].sort((a, b) => b.length - a.length);
    for (const { kind, text, file, at } of all)
      if (usual?.[0] !== undefined && kind !== usual[0].kind)
        yield report(
          'periods-are-written-alike',
          { found: text, usual: usual[0].text },
          { place: place(file, at, at + text.length) },
        );
  },
};
