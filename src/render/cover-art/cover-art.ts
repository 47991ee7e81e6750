import { again } from './again.ts';
import { agendaLayout } from './agenda-layout.ts';
import { flat, furniture, type Pen, topicDisc, weave } from './draw.ts';
import { layout } from './layout.ts';
import { box } from './measures.ts';
import type { Sitzplan } from './plan.ts';
import { svg } from './svg.ts';
import { type Line, lines } from './ways.ts';

export interface ArtOptions {
  /** Colour `#RRGGBB` of the ground the art stands on: it shows in rings and between crossing lines. */
  readonly ground: string;
}

/** Line and casing in mm where the box is 210 mm wide. */
const pen = { line: 1.7, casing: 0.62 } as const;

/** The box and the room arcs may rise into, above and below. */
const view = { y: -box.rise, width: box.width, height: box.height + 2 * box.rise };

/**
 * The cover art as SVG, `width` mm wide (210 unless given; everything scales). Its box is width × width·166/210; because arcs
 * may rise over it, the SVG is higher by width·12/210 above and below: on the cover 190 mm, placed at y = 74 mm.
 */
export const coverArt = again(
  (plan: Sitzplan, { ground, width = box.width }: ArtOptions & { readonly width?: number }): string =>
    svg(view, width, drawing(plan, box.edge, { ...pen, ground })),
);

/** The cover art for the imprint: 82 mm wide, no edge, finer lines. The SVG is 74.19 mm high, its box 64.82 mm. */
export const imprintArt = again((plan: Sitzplan, { ground }: ArtOptions): string => {
  const width = 82;
  const enlarged = box.width / width;
  return svg(view, width, drawing(plan, 0, { line: 0.7 * enlarged, casing: 0.3 * enlarged, ground }));
});

/** A detail of the cover's lines for the back cover, 210 × 231 mm, drawn colour by colour, without tables and seats. */
export const backCoverArt = again((plan: Sitzplan, { ground }: ArtOptions): string => {
  const { drawn, scale } = compose(plan, box.edge, ground);
  const detail = { x: 64, y: 64, width: 76, height: 83.6 };
  return svg(detail, 210, [flat(drawn, scaled({ line: pen.line, casing: 0.5, ground }, scale))]);
});

function drawing(plan: Sitzplan, edge: number, strokes: Pen): string[] {
  const { drawn, scale, above } = compose(plan, edge, strokes.ground);
  return [weave(drawn, scaled(strokes, scale)), ...above];
}

const scaled = ({ line, casing, ground }: Pen, scale: number): Pen => ({
  line: line * scale,
  casing: casing * scale,
  ground,
});

interface Composition {
  readonly drawn: readonly Line[];
  readonly scale: number;
  /** What lies over the lines. */
  readonly above: readonly string[];
}

function compose(plan: Sitzplan, edge: number, ground: string): Composition {
  if (plan.art === 'programm') {
    const { discs, lines: drawn } = agendaLayout(plan, edge);
    return { drawn, scale: 1, above: discs.map((disc) => topicDisc(disc, disc.radius, disc.scheibe.farbe)) };
  }
  const placed = layout(plan, edge);
  return { drawn: lines(plan, placed), scale: placed.scale, above: furniture(placed, ground) };
}
