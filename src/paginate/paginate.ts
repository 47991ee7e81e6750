import { type Outcome, report } from '../problem/index.ts';
import type { Rendered } from '../render/index.ts';
import {
  balanceContacts,
  fitAgenda,
  fitGrid,
  fitImprint,
  narrowShortProtocols,
  spreadSummaries,
} from './fit-layout.ts';
import { fillSlots, setFootWidths } from './in-page.ts';
import { changedSlot, type PageMap, slotHtml } from './page-map.ts';

/** A loaded page that can be asked and printed; what the print room lends. */
export interface PrintablePage {
  /** Runs a function in the page; it must use nothing from outside itself. */
  evaluate<A, R>(fn: (argument: A) => R, argument: A): Promise<R>;
  /** Prints to PDF bytes; untagged and without outline unless asked. */
  print(options: { readonly tagged: boolean }): Promise<Uint8Array>;
}

/** Reads the named destinations of a PDF: name → sheet from 1, with the number of its pages. */
export type ReadDestinations = (bytes: Uint8Array) => {
  readonly pages: number;
  readonly destinations: ReadonlyMap<string, { readonly page: number }>;
};

export interface Paginated {
  readonly bytes: Uint8Array;
  readonly map: PageMap;
  /** How many times the page was printed. */
  readonly rounds: number;
}

/** After so many prints a number that still moves is reported. */
const mostRounds = 5;

/**
 * Prints until the page numbers on the page are those of the print: a first, untagged print to measure (or `known`, the
 * numbers of an earlier build), then tagged ones until nothing moves; at most five rounds.
 */
export async function paginate(
  rendered: Rendered,
  page: PrintablePage,
  read: ReadDestinations,
  known?: PageMap,
): Promise<Outcome<Paginated>> {
  await settle(rendered, page);
  let rounds = 0;
  const print = async (tagged: boolean) => {
    rounds += 1;
    const bytes = await page.print({ tagged });
    return { bytes, map: mapOf(rendered, read(bytes)) };
  };
  let map = known ?? (await print(false)).map;
  for (;;) {
    await page.evaluate(
      fillSlots,
      rendered.slots.map((slot) => [slot.key, slotHtml(slot, map)] as const),
    );
    const printed = await print(true);
    const moved = changedSlot(rendered.slots, map, printed.map);
    if (moved === undefined) return { value: { ...printed, rounds }, problems: [] };
    if (rounds >= mostRounds) {
      return {
        value: { ...printed, rounds },
        problems: [report('page-numbers-settle', { slot: moved.key, rounds })],
      };
    }
    map = printed.map;
  }
}

/** Height of the type area in mm. */
const pageHeight = 246.75;

async function settle(rendered: Rendered, page: PrintablePage): Promise<void> {
  await page.evaluate(setFootWidths, rendered.measures);
  await page.evaluate(fitGrid, undefined);
  await page.evaluate(narrowShortProtocols, undefined);
  for (const fit of [fitAgenda, spreadSummaries, balanceContacts, fitImprint]) {
    await page.evaluate(fit, pageHeight);
  }
}

function mapOf(rendered: Rendered, { pages, destinations }: ReturnType<ReadDestinations>): PageMap {
  const sheets = new Map([...destinations].map(([name, { page }]) => [name, page] as const));
  return { pages, sheets, unnumbered: (sheets.get(rendered.firstNumbered) ?? 1) - 1 };
}
