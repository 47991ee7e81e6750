/// <reference lib="dom" />
import type { PageMap } from './page-map.ts';

/** A last page less full than this is first tried to be avoided (the look: a third of the type area). */
const third = 82;

/** What may be set closer: every protocol and the voices, by id. */
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

/** Runs in the page: sets the pieces of these ids closer, and no others. */
export function setCloser(ids: readonly string[]): void {
  for (const element of document.querySelectorAll<HTMLElement>('.protokoll, .kapitel.stimmen')) {
    element.classList.toggle('eng', ids.includes(element.id));
  }
}
