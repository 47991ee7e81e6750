import type { Layout, Place, PlacedTable } from './layout.ts';
import type { Point } from './measures.ts';
import { compareNames } from './names.ts';
import type { Sitz, Tischplan } from './plan.ts';

/** One cubic to `to`. */
export interface Curve {
  readonly controls: readonly [Point, Point];
  readonly to: Point;
}

/** A line of the drawing. */
export interface Line {
  readonly from: Point;
  readonly curves: readonly Curve[];
  readonly colour: string;
}

/** All ways as lines in drawing order: the steep ones first, so that the flat ones lie on top (rule 5 of the cover art). */
export function lines({ wege }: Tischplan, { tables, scale }: Layout): Line[] {
  const drawn = wege.map(({ von, nach }) => {
    const [start, end] = [endOf(tables, von, 'right'), endOf(tables, nach, 'left')];
    return {
      name: start.table.tisch.plaetze[von.platz]?.person ?? '',
      steep: Math.abs(end.gate.y - start.gate.y),
      line: line(start, end, scale),
    };
  });
  return drawn.sort((a, b) => b.steep - a.steep || compareNames(a.name, b.name)).map((entry) => entry.line);
}

/** Where a way begins or ends: at the seat, or, if that stands in the other fan, under the table and through a gap here. */
interface End {
  readonly table: PlacedTable;
  readonly seat: Place;
  readonly gate: Place;
}

function endOf(tables: readonly PlacedTable[], { tisch, platz }: Sitz, side: 'left' | 'right'): End {
  const table = tables[tisch] as PlacedTable;
  const seat = table.seats[platz] as Place;
  return { table, seat, gate: table.gates[side].get(platz) ?? seat };
}

function line(start: End, end: End, scale: number): Line {
  const distance = Math.abs(end.gate.x - start.gate.x);
  const leave = bend(start.gate, distance, scale);
  const reach = bend(end.gate, -distance, scale);
  const way: Curve = { controls: [leave, reach], to: end.gate };
  return {
    from: start.seat,
    curves: [...underTable(start, leave), way, ...underTable(end, reach).map(reversed(end))],
    colour: start.table.tisch.farbe.colour,
  };
}

/** From the seat to the gap: in towards the middle, where the disc hides it, and out the way it goes on, to `onwards`. */
function underTable({ table, seat, gate }: End, onwards: Point): Curve[] {
  if (seat === gate) return [];
  const [dx, dy] = [onwards.x - gate.x, onwards.y - gate.y];
  const back = (0.35 * Math.hypot(gate.x - table.x, gate.y - table.y)) / Math.hypot(dx, dy);
  return [{ controls: [table, { x: gate.x - dx * back, y: gate.y - dy * back }], to: gate }];
}

const reversed =
  ({ seat }: End) =>
  ({ controls: [first, second] }: Curve): Curve => ({ controls: [second, first], to: seat });

/** Control point of a seat: away from its table, and towards the other one. */
function bend({ x, y, angle }: Place, towards: number, scale: number): Point {
  const sin = Math.sin(angle);
  return {
    x: x + 6 * scale * Math.cos(angle) + towards * (0.42 - 0.16 * sin * sin),
    y: y + (5 + 12 * sin * sin) * scale * sin,
  };
}
