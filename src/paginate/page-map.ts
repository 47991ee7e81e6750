import type { Rendered, Slot, Span } from '../render/index.ts';

/** Where marked places stand in a print. */
export interface PageMap {
  readonly pages: number;
  /** Id of a mark → sheet, counted from 1. */
  readonly sheets: ReadonlyMap<string, number>;
  /** Id of a mark → its distance from the top of the type area in mm. */
  readonly depths: ReadonlyMap<string, number>;
  /** Sheets before the page that carries number 1. */
  readonly unnumbered: number;
}

/** Reads the named destinations of a PDF: name → sheet from 1 and height above the page's foot in pt. */
export type ReadDestinations = (bytes: Uint8Array) => Destinations | Promise<Destinations>;

export interface Destinations {
  readonly pages: number;
  readonly destinations: ReadonlyMap<string, { readonly page: number; readonly y: number }>;
}

/** Height of the type area in mm. */
export const pageHeight = 246.75;

/** Where Chromium puts what begins a page, in pt above the foot of an A4 page, whatever the page's margin. */
const top = 841.92;

export function readMap(rendered: Rendered, { pages, destinations }: Destinations): PageMap {
  const sheets = new Map<string, number>();
  const depths = new Map<string, number>();
  for (const [name, { page, y }] of destinations) {
    const depth = ((top - y) * 25.4) / 72;
    // What stands before a closing mark ended the page before, if the mark itself was moved to the top of the next.
    const moved = name.endsWith('-ende') && depth < 0.4;
    sheets.set(name, moved ? page - 1 : page);
    depths.set(name, moved ? pageHeight : depth);
  }
  return { pages, sheets, depths, unnumbered: (sheets.get(rendered.firstNumbered) ?? 1) - 1 };
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
