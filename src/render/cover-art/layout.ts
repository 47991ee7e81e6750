import { centresOf } from './centres.ts';
import { anglesOf, type Places } from './fans.ts';
import { around, box, type Point } from './measures.ts';
import { compareNames } from './names.ts';
import type { Platz, Tisch, Tischplan } from './plan.ts';
import { ringsOf } from './rings.ts';
import { type Sides, sidesOf } from './sides.ts';

/** A place on a ring; `angle` in radians, clockwise from three o'clock. */
export interface Place extends Point {
  readonly angle: number;
}

export interface PlacedTable extends Point {
  readonly tisch: Tisch;
  /** Radius of the disc with the number. */
  readonly disc: number;
  /** In the order of `tisch.plaetze`. */
  readonly seats: readonly Place[];
  /** Seat index → the gap in the left and the right fan where its ways leave; the seat itself unless it has ways to both sides. */
  readonly gates: { readonly left: ReadonlyMap<number, Place>; readonly right: ReadonlyMap<number, Place> };
}

export interface Layout {
  /** Seat radius. */
  readonly seat: number;
  /** What lines and their bends are multiplied by: 1, less where seats had to shrink below the usual size. */
  readonly scale: number;
  /** In the order of `plan.tische`. */
  readonly tables: readonly PlacedTable[];
}

/** Where tables and seats stand, in mm of the 210 × 166 mm box; `edge` is kept free left and right (rules 3 and 4). */
export function layout(plan: Tischplan, edge: number = box.edge): Layout {
  const tables = plan.tische.map((tisch, at) => ({ tisch, sides: sidesOf(plan, at) }));
  const needs = tables.map(({ tisch, sides }) => ({
    spalte: tisch.spalte,
    seats: tisch.plaetze.length,
    places: placesOf(tisch, sides),
  }));
  const { seat, radii } = ringsOf(needs, plan.spalten);
  const centres = centresOf(
    plan,
    radii.map((radius) => radius + seat),
    edge,
  );
  const placed = tables.map(({ tisch, sides }, at): PlacedTable => {
    const [centre, radius] = [centres[at] as Point, radii[at] as number];
    const place = (angle: number): Place => ({ ...around(centre, radius, angle), angle });
    return { ...centre, tisch, disc: radius - 1.95 * seat, ...placesAround(tisch, sides, centres, place) };
  });
  return { seat, scale: Math.min(1, seat / 2.39), tables: placed };
}

function placesOf({ plaetze }: Tisch, { left, right, both }: Sides): Places {
  return { left: left.size, right: right.size, free: plaetze.length - left.size - right.size + both.size };
}

type Gates = PlacedTable['gates'];

/** Gives every seat its place, and every linked one its gates. */
function placesAround(
  tisch: Tisch,
  sides: Sides,
  centres: readonly Point[],
  place: (angle: number) => Place,
) {
  const angles = anglesOf(placesOf(tisch, sides));
  const fan = (side: 'left' | 'right') =>
    new Map(
      sorted(sides[side], tisch.plaetze, centres).map((seat, at) => [
        seat,
        place(angles[side][at] as number),
      ]),
    );
  const gates: Gates = { left: fan('left'), right: fan('right') };
  const free = angles.free.map(place);
  const seats = tisch.plaetze.map((_, seat): Place => {
    const side = sides.both.get(seat) ?? (gates.left.has(seat) ? 'left' : 'right');
    return gates[side].get(seat) ?? (free.shift() as Place);
  });
  return { gates, seats };
}

/** The seats of a fan from top to bottom: by the mean height of the tables their ways lead to, then by name. */
function sorted(fan: Sides['left'], plaetze: readonly Platz[], centres: readonly Point[]): number[] {
  const height = (seat: number) => {
    const partners = fan.get(seat) ?? [];
    return partners.reduce((sum, partner) => sum + (centres[partner] as Point).y, 0) / partners.length;
  };
  const person = (seat: number) => plaetze[seat]?.person ?? '';
  return [...fan.keys()].sort((a, b) => height(a) - height(b) || compareNames(person(a), person(b)) || a - b);
}
