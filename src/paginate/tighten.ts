/// <reference lib="dom" />
import type { PageMap } from './page-map.ts';

/** A last page less full than this is avoided where it can be (the look: a third of the type area), in mm. */
const third = 82;

/** What may be set closer: every protocol, the voices and pages of one's own, by id. */
export interface Spill {
  readonly id: string;
  /** How full its last page is, in mm. */
  readonly fill: number;
}

/** The pieces of several pages whose last page is less than a third full. */
export function spills(ids: readonly string[], map: PageMap): Spill[] {
  return ids.flatMap((id) => {
    const [start, end] = [map.sheets.get(id), map.sheets.get(`${id}-ende`)];
    const fill = map.depths.get(`${id}-ende`) ?? 0;
    return start !== undefined && end !== undefined && end > start && fill < third ? [{ id, fill }] : [];
  });
}

/**
 * Runs in the page before the first print: a protocol that by its height would end with a few lines on a page of their
 * own is set closer at once, which saves the print that would show it.
 */
export function setCloserEarly(pageHeight: number): void {
  const fewLines = 35;
  const protocols = [...document.querySelectorAll<HTMLElement>('.protokoll')];
  // All are measured before one is changed: else what follows would be laid out anew each time.
  const spilling = protocols.filter((protocol) => {
    const height = (protocol.getBoundingClientRect().height * 25.4) / 96;
    return height > pageHeight && height % pageHeight < fewLines;
  });
  for (const protocol of spilling) protocol.classList.add('eng');
}

/** Runs in the page: sets these pieces closer. */
export function setCloser(spilt: readonly Spill[]): void {
  for (const { id } of spilt) document.getElementById(id)?.classList.add('eng');
}

/**
 * Runs in the page: shares out the last two pages of these pieces. Whole sections move to the last page, as few as fill
 * a third of it, and never so many that the page before is left emptier.
 */
export function shareLastPages(spilt: readonly Spill[]): void {
  const third = 82;
  const mm = (px: number) => (px * 25.4) / 96;
  for (const { id, fill } of spilt) {
    const piece = document.getElementById(id);
    const columns = [
      ...(piece?.querySelectorAll<HTMLElement>('.rumpf > .spalten, :scope > .spalten') ?? []),
    ].at(-1);
    const next = columns?.nextElementSibling;
    if (columns === undefined || (next && !next.classList.contains('marke'))) continue;
    // In a page that is printed again they have been shared out before.
    if (columns.classList.contains('neue-seite')) continue;
    const sections = [...columns.children] as HTMLElement[];
    const heights = sections.map((section) => mm(section.getBoundingClientRect().height) / 2);
    const total = heights.reduce((sum, height) => sum + height, 0);
    let tail = 0;
    let from = sections.length;
    while (from > 1 && tail < third && tail + (heights[from - 1] ?? 0) <= 0.6 * total) {
      from -= 1;
      tail += heights[from] ?? 0;
    }
    // What would move must reach back into the page before, or a third page would come between.
    if (tail < fill + 10) continue;
    const rest = columns.cloneNode(false) as HTMLElement;
    rest.classList.add('neue-seite');
    rest.append(...sections.slice(from));
    columns.after(rest);
  }
}
