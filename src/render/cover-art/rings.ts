import { openingOf, type Places, stepsOf } from './fans.ts';
import { box } from './measures.ts';

/** What of a table decides how large it is drawn. */
export interface Need {
  readonly spalte: number;
  readonly seats: number;
  readonly places: Places;
}

export interface Rings {
  /** Seat radius. */
  readonly seat: number;
  /** Ring radius of each table, to the middle of its seats. */
  readonly radii: readonly number[];
}

/** Widest to narrowest distance of two seats. */
const pitches = Array.from({ length: 89 }, (_, step) => 24 - 0.21 * step).filter((pitch) => pitch >= 5.5);

/** Between the seats of neighbouring columns at least, so that ways can be told apart. */
const columnGap = 10;

/**
 * Seat and ring radii in mm of the 210 mm wide box (rule 3 of the cover art): the widest pitch at which every column fits.
 * Where even the narrowest does not fit, all shrinks in proportion; where seats would touch, all seats shrink.
 */
export function ringsOf(needs: readonly Need[], columns: number): Rings {
  const sizes = pitches.map((pitch) => sizesAt(pitch, needs, columns));
  const fitting = sizes.find((size) => taken(size, needs, columns).height <= 1) ?? (sizes.at(-1) as Rings);
  const { height, width } = taken(fitting, needs, columns);
  const shrink = 1 / Math.max(1, height, width);
  const radii = fitting.radii.map((radius) => radius * shrink);
  const loose = needs.map(({ places }, at) => largestSeat(radii[at] as number, stepsOf(places)));
  return { seat: Math.min(fitting.seat * shrink, ...loose), radii };
}

/** The largest radius at which seats in that many equal steps stay apart, by a tenth of their size. */
const largestSeat = (ring: number, steps: number) => (ring * Math.sin(Math.PI / Math.max(steps, 2))) / 1.1;

function sizesAt(pitch: number, needs: readonly Need[], columns: number): Rings {
  const seat = Math.min(Math.max(0.26 * pitch, 2.39), 3.19);
  const widest = 174 / (4.6 * columns - 2.2);
  const radii = needs.map(({ seats, places }) => {
    const round = (seats * pitch) / (2 * Math.PI);
    const fanned = ((Math.max(places.left, places.right) - 1) * 2.5 * seat) / openingOf(places);
    return Math.max(14.5, Math.min(widest, round), fanned);
  });
  return { seat, radii };
}

/** How much of the room in the box is taken, 1 = all: by the fullest column, and by all columns side by side. */
function taken({ seat, radii }: Rings, needs: readonly Need[], columns: number) {
  const all = Array.from({ length: columns }, (_, spalte) =>
    radii.filter((_radius, at) => needs[at]?.spalte === spalte).map((radius) => 2 * (radius + seat)),
  );
  const heights = all.map((sizes) => sum(sizes) / (box.height * (sizes.length > 1 ? 0.9 : 1)));
  const widths = sum(all.map((sizes) => Math.max(0, ...sizes))) + (columns - 1) * columnGap;
  return { height: Math.max(...heights), width: widths / (box.width - 2 * box.edge) };
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
