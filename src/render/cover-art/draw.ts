import type { TopicColour } from '../colours.ts';
import type { Layout } from './layout.ts';
import type { Point } from './measures.ts';
import type { PlatzArt, Tisch } from './plan.ts';
import { element, group, pathData } from './svg.ts';
import type { Line } from './ways.ts';

export interface Pen {
  /** Line width in the units of the drawing. */
  readonly line: number;
  /** What the ground-coloured casing shows of itself on either side of the line. */
  readonly casing: number;
  readonly ground: string;
}

/** Lines that weave: each one lies with its casing on those before it. */
export function weave(drawn: readonly Line[], { line, casing, ground }: Pen): string {
  const cased = drawn.flatMap((one) => {
    const d = pathData(one);
    return [element('path', { d }), element('path', { d, stroke: one.colour, 'stroke-width': line })];
  });
  return group({ fill: 'none', stroke: ground, 'stroke-width': line + 2 * casing }, cased);
}

/** Lines colour by colour, in the order in which the colours come first: within a colour they run into one another. */
export function flat(drawn: readonly Line[], { line, casing, ground }: Pen): string {
  const colours = [...new Set(drawn.map(({ colour }) => colour))];
  const cased = colours.flatMap((colour) => {
    const d = drawn
      .filter((one) => one.colour === colour)
      .map(pathData)
      .join('');
    return [element('path', { d }), element('path', { d, stroke: colour, 'stroke-width': line })];
  });
  return group({ fill: 'none', stroke: ground, 'stroke-width': line + 2 * casing }, cased);
}

/** Thickness of a seat's ring in seat radii; named seats are discs. */
const thickness: Readonly<Record<PlatzArt, number | undefined>> = {
  moderation: 0.4,
  protokoll: 0.4,
  'ohne-namen': 0.16,
  namentlich: undefined,
};

/** The mark of one seat, `radius` over all; it takes fill and stroke from its group. */
function seatMark({ x, y }: Point, radius: number, art: PlatzArt, inside: string): string {
  const ring = thickness[art];
  if (ring === undefined) return element('circle', { cx: x, cy: y, r: radius });
  const r = radius * (1 - ring / 2);
  return element('circle', { cx: x, cy: y, r, fill: inside, 'stroke-width': radius * ring });
}

/** All seats of a table in one colour, at the given places; `inside` fills the rings. */
export function seats(
  { plaetze }: Tisch,
  places: readonly Point[],
  radius: number,
  { colour, inside }: { readonly colour: string; readonly inside: string },
): string {
  const marks = plaetze.map(({ art }, at) => seatMark(places[at] as Point, radius, art, inside));
  return group({ fill: colour, stroke: colour, 'stroke-width': 0 }, marks);
}

/** A disc in a topic's fill, with its border (1.2 mm, inside the radius) where it has one. */
export function topicDisc({ x, y }: Point, radius: number, { fill, border }: TopicColour): string {
  if (border === undefined) return element('circle', { cx: x, cy: y, r: radius, fill });
  return element('circle', { cx: x, cy: y, r: radius - 0.6, fill, stroke: border, 'stroke-width': 1.2 });
}

/** The number in a disc of the given radius. */
export function discNumber({ x, y }: Point, radius: number, number: number, fill?: string): string {
  const size = radius * (number > 99 ? 0.84 : 1.12);
  return element('text', { x, y: y + figureMiddle * size, 'font-size': size, fill }, [String(number)]);
}

/** From the middle of Sofia's lining figures down to the baseline, in em. */
const figureMiddle = 0.337;

export const numberStyle = { 'font-family': 'Sofia', 'font-weight': 800, 'text-anchor': 'middle' } as const;

/** Tables, seats and numbers, in this order over the lines. */
export function furniture({ tables, seat: radius }: Layout, ground: string): string[] {
  return [
    ...tables.map((table) => topicDisc(table, table.disc, table.tisch.farbe)),
    ...tables.map((table) =>
      seats(table.tisch, table.seats, radius, { colour: table.tisch.farbe.colour, inside: ground }),
    ),
    group(
      numberStyle,
      tables.map((table) => discNumber(table, table.disc, table.tisch.nummer, table.tisch.farbe.onFill)),
    ),
  ];
}
