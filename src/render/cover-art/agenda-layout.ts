import { box, type Point } from './measures.ts';
import type { Programmplan, Programmscheibe } from './plan.ts';
import type { Line } from './ways.ts';

export interface PlacedDisc extends Point {
  readonly radius: number;
  readonly scheibe: Programmscheibe;
}

export interface AgendaLayout {
  readonly discs: readonly PlacedDisc[];
  /** One line winding from disc to disc, each stretch in the colour of the disc it starts from. */
  readonly lines: readonly Line[];
}

/** Diameters in mm of the shortest and the longest point. */
const smallest = 10;
const largest = 44;

/** Least room between two discs, and beside the first and last of a row. */
const gap = 6;

/** How far the line swings out beyond the largest disc where it turns: the gap without the half of its own width. */
const swing = 5;

/** How far neighbouring discs of a row stand above and below its middle. */
const wave = 6;

/** Rows the discs stand in, by turns from left to right and back. */
interface Rows {
  readonly perRow: number;
  readonly count: number;
  /** Radius of the largest disc. */
  readonly radius: number;
  readonly edge: number;
}

/** The agenda in mm of the 210 × 166 mm box: discs sized by duration, strung on one line that winds down in rows. */
export function agendaLayout({ punkte }: Programmplan, edge: number = box.edge): AgendaLayout {
  const rows = rowsFor(punkte.length, edge);
  const longest = Math.max(1, ...punkte.map(({ minuten = 0 }) => minuten));
  const shrink = (2 * rows.radius) / largest;
  const discs = punkte.map((scheibe, at): PlacedDisc => {
    const diameter = smallest + ((largest - smallest) * (scheibe.minuten ?? 0)) / longest;
    return { ...centre(at, rows), radius: (diameter * shrink) / 2, scheibe };
  });
  const lines = discs.slice(1).map((to, at) => stretch(discs[at] as PlacedDisc, to, at + 1, rows));
  return { discs, lines };
}

function rowsFor(discs: number, edge: number): Rows {
  const perRow = Math.max(1, Math.ceil(Math.sqrt(discs)));
  const count = Math.max(1, Math.ceil(discs / perRow));
  const fitting = (room: number, many: number) => (room - gap * (many - 1)) / (2 * many);
  const radius = Math.min(
    largest / 2,
    fitting(box.width - 2 * (edge + gap), perRow),
    fitting(box.height - 2 * wave, count),
  );
  return { perRow, count, radius, edge };
}

function centre(at: number, { perRow, count, radius, edge }: Rows): Point {
  const row = Math.floor(at / perRow);
  const place = row % 2 === 0 ? at % perRow : perRow - 1 - (at % perRow);
  return {
    x: between(edge + gap + radius, box.width, place, perRow),
    y: between(radius + wave, box.height, row, count) + (place % 2 === 0 ? -wave : wave),
  };
}

/** The `at`-th of `many` places from `inset` to `whole − inset`; a single one is in the middle. */
const between = (inset: number, whole: number, at: number, many: number) =>
  many === 1 ? whole / 2 : inset + ((whole - 2 * inset) * at) / (many - 1);

/** Level at both ends: along a row, or swinging out to the side and back where a new row starts. */
function stretch(from: PlacedDisc, to: PlacedDisc, at: number, { perRow, radius }: Rows): Line {
  const outwards = Math.floor((at - 1) / perRow) % 2 === 0 ? 1 : -1;
  // A cubic with both controls at the same distance reaches three quarters of it.
  const turn = (outwards * (radius + swing)) / 0.75;
  const half = (to.x - from.x) / 2;
  const [leave, reach] = at % perRow === 0 ? [turn, turn] : [half, -half];
  const controls = [
    { x: from.x + leave, y: from.y },
    { x: to.x + reach, y: to.y },
  ] as const;
  return { from, curves: [{ controls, to }], colour: from.scheibe.farbe.colour };
}
