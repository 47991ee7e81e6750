import { type Outcome, type Problem, report } from '../problem/index.ts';
import type { Rendered } from '../render/index.ts';
import {
  balanceContacts,
  fitAgenda,
  fitGrid,
  fitImprint,
  narrowShortProtocols,
  spreadSummaries,
} from './fit-layout.ts';
import { fillSlots, setFootWidths, setShown } from './in-page.ts';
import { type Inspected, inspect } from './inspect.ts';
import {
  changedSlot,
  type PageMap,
  pageHeight,
  type ReadDestinations,
  readMap,
  slotHtml,
} from './page-map.ts';
import { type Spill, setCloser, setCloserEarly, shareLastPages, spills } from './tighten.ts';

/** A loaded page that can be asked and printed; what the print room lends. */
export interface PrintablePage {
  /** Runs a function in the page; it must use nothing from outside itself. */
  evaluate<A, R>(fn: (argument: A) => R, argument: A): Promise<R>;
  /** Runs several, none of them async, one after the other: one message instead of many. */
  evaluateAll(calls: readonly Call[]): Promise<void>;
  /** Prints to PDF bytes; untagged and without outline unless asked. */
  print(options: { readonly tagged: boolean }): Promise<Uint8Array>;
}

/** A function to run in the page, and what it is given. */
export type Call = readonly [fn: (argument: never) => unknown, argument: unknown];

const call = <A>(fn: (argument: A) => unknown, argument: A): Call => [fn, argument];

export interface Paginated {
  readonly bytes: Uint8Array;
  readonly map: PageMap;
  /** How many times the page was printed. */
  readonly rounds: number;
  readonly layout: Layout;
  /** What the page says of itself while the print is finished; undefined for an untagged one. */
  readonly inspected: Promise<Inspected> | undefined;
}

/** How an earlier print of nearly the same page came out. */
export interface Layout {
  readonly map: PageMap;
  /** What was set closer, and whose last two pages were shared out. */
  readonly closer: readonly Spill[];
  readonly shared: readonly Spill[];
}

export interface Circumstances {
  /** Whether the result is tagged; yes if not said. An untagged print looks the same and takes a fifth less. */
  readonly tagged?: boolean;
  readonly earlier?: Layout | undefined;
}

/** After so many prints a number that still moves is reported. */
const mostRounds = 5;

/**
 * Prints until the page numbers on the page are those of the print: a first, untagged print to measure, up to two more
 * where a last page would be nearly empty, then tagged ones until nothing moves; at most five in all. Where it is known
 * how nearly the same page came out `earlier`, nothing is measured: mended as then, it is printed until nothing moves.
 * That may differ from a print that was measured only in what is set closer.
 */
export async function paginate(
  rendered: Rendered,
  page: PrintablePage,
  read: ReadDestinations,
  { tagged = true, earlier }: Circumstances = {},
): Promise<Outcome<Paginated>> {
  let rounds = 0;
  const print = async (final: boolean) => {
    rounds += 1;
    const bytes = await page.print({ tagged: final && tagged });
    return { bytes, map: readMap(rendered, await read(bytes)) };
  };
  // What is to be done in the page goes there all at once, as soon as something is wanted of it.
  const todo = settling(rendered);
  const perform = (...calls: readonly Call[]) => page.evaluateAll([...todo.splice(0), ...calls]);
  if (earlier !== undefined) todo.push(...mendingAs(earlier));
  const layout = earlier ?? (await measure(rendered, perform, () => print(false)));
  if (earlier === undefined) todo.push(call(setShown, true));
  let { map } = layout;
  for (;;) {
    await perform(filling(rendered, map));
    const printed = await print(true);
    const moved = changedSlot(rendered.slots, map, printed.map);
    if (moved !== undefined && rounds < mostRounds) {
      map = printed.map;
      continue;
    }
    // Without tags nobody can tell where a text came to stand.
    const inspected = tagged ? page.evaluate(inspect, undefined) : undefined;
    return {
      value: { ...printed, rounds, layout: { ...layout, map: printed.map }, inspected },
      problems:
        moved === undefined
          ? nearlyEmpty(rendered, printed.map)
          : [report('page-numbers-settle', { slot: moved.key, rounds })],
    };
  }
}

/** Prints the hidden page to see where everything comes to stand, and mends last pages that would be nearly empty. */
async function measure(
  { pieces }: Rendered,
  perform: (...calls: readonly Call[]) => Promise<void>,
  print: () => Promise<{ readonly map: PageMap }>,
): Promise<Layout> {
  const mends = { closer: [] as readonly Spill[], shared: [] as readonly Spill[] };
  await perform(call(setShown, false));
  let { map } = await print();
  for (const [name, mend] of [
    ['closer', setCloser],
    ['shared', shareLastPages],
  ] as const) {
    const spilt = spills(pieces, map);
    if (spilt.length === 0) break;
    await perform(call(mend, spilt));
    mends[name] = spilt;
    map = (await print()).map;
  }
  return { map, ...mends };
}

const mendingAs = ({ closer, shared }: Layout): Call[] => [
  call(setCloser, closer),
  call(shareLastPages, shared),
];

const settling = ({ measures }: Rendered): Call[] => [
  call(setFootWidths, measures),
  call(narrowShortProtocols, undefined),
  ...[fitGrid, fitAgenda, spreadSummaries, balanceContacts, fitImprint, setCloserEarly].map((fit) =>
    call(fit, pageHeight),
  ),
];

const filling = ({ slots }: Rendered, map: PageMap): Call =>
  call(
    fillSlots,
    slots.map((slot) => [slot.key, slotHtml(slot, map)] as const),
  );

// What stays nearly empty although it was set closer is worth a human look.
function nearlyEmpty(rendered: Rendered, map: PageMap): Problem[] {
  return spills(rendered.pieces, map).map(({ id, fill: mm }) => {
    const sheet = map.sheets.get(`${id}-ende`);
    return report(
      'last-page-is-filled',
      { folio: (sheet ?? 0) - map.unnumbered, mm: Math.round(mm) },
      { page: sheet },
    );
  });
}
