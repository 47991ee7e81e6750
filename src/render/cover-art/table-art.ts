import { discNumber, numberStyle, seats } from './draw.ts';
import { anglesOf } from './fans.ts';
import { around } from './measures.ts';
import type { Tisch } from './plan.ts';
import { element, group, svg } from './svg.ts';

export interface TableOptions {
  /** Diameter over all in mm: 40, two sessions 29, three or more 22. */
  readonly size: number;
  /** Colour of the card: the number, and what shows in rings. */
  readonly colour: string;
  /** Text colour of the card: disc and seats. */
  readonly onColour: string;
}

/** Seats are at most this large, in ring radii, however few they are. */
const largestSeat = 0.18;

/** A table with its seats, evenly round it from twelve o'clock, for the head of a protocol: a square SVG of `size` mm. */
export function tableArt(tisch: Tisch, { size, colour, onColour }: TableOptions): string {
  const seat = Math.min((0.26 * 2 * Math.PI) / Math.max(tisch.plaetze.length, 1), largestSeat);
  const radius = size / 2 / (1 + seat);
  const centre = { x: size / 2, y: size / 2 };
  const disc = radius * (1 - 1.95 * seat);
  const places = anglesOf({ left: 0, right: 0, free: tisch.plaetze.length }).free.map((angle) =>
    around(centre, radius, angle),
  );
  return svg({ width: size, height: size }, size, [
    element('circle', { cx: centre.x, cy: centre.y, r: disc, fill: onColour }),
    seats(tisch, places, radius * seat, { colour: onColour, inside: colour }),
    group(numberStyle, [discNumber(centre, disc, tisch.nummer, colour)]),
  ]);
}
