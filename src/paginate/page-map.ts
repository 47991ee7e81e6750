import type { Slot, Span } from '../render/index.ts';

/** Where marked places stand in a print. */
export interface PageMap {
  readonly pages: number;
  /** Id of a mark → sheet, counted from 1. */
  readonly sheets: ReadonlyMap<string, number>;
  /** Sheets before the page that carries number 1. */
  readonly unnumbered: number;
}

/** Folio of a mark; undefined where its page carries no number or the mark is not in the print. */
export function folioOf(map: PageMap, id: string): number | undefined {
  const sheet = map.sheets.get(id);
  return sheet === undefined || sheet <= map.unnumbered ? undefined : sheet - map.unnumbered;
}

interface Run extends Span {
  readonly from: number;
  readonly to: number;
}

/**
 * What stands in a slot: one page `1`, a run `3–5`, places apart `8/12/15`, mixed `8/12–13/19` (content format,
 * "kapitel"); every number is a link to the mark it was worked out from. A place on a page already named is left out.
 */
export function slotHtml(slot: Slot, map: PageMap): string {
  return runsOf(slot.spans, map)
    .map((run) => {
      const first = link(run.start, `${slot.label ?? ''}${run.from}`);
      return run.to === run.from ? first : `${first}–${link(run.end, String(run.to))}`;
    })
    .join('/<wbr>');
}

const link = (target: string, text: string): string => `<a href="#${target}">${text}</a>`;

function runsOf(spans: readonly Span[], map: PageMap): Run[] {
  const runs = spans
    .flatMap((span): Run[] => {
      const from = folioOf(map, span.start);
      const to = folioOf(map, span.end);
      return from === undefined || to === undefined ? [] : [{ ...span, from, to }];
    })
    .sort((a, b) => a.from - b.from || b.to - a.to);
  const merged: Run[] = [];
  for (const run of runs) {
    const last = merged.at(-1);
    if (last === undefined || run.from > last.to) merged.push(run);
    else if (run.to > last.to) merged[merged.length - 1] = { ...last, to: run.to, end: run.end };
  }
  return merged;
}

/** The first slot that would read differently under the two maps; undefined when none does. */
export function changedSlot(slots: readonly Slot[], before: PageMap, after: PageMap): Slot | undefined {
  return slots.find((slot) => slotHtml(slot, before) !== slotHtml(slot, after));
}
