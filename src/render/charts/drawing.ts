import { type ChartColour, tinte } from '../colours.ts';
import { escapeHtml } from '../html.ts';

/** Dots: ⌀ 3.6 mm, 0.9 mm apart. */
const size = 3.6;
const gap = 0.9;

const round = (value: number): number => Math.round(value * 100) / 100;

const paint = ({ fill, outline }: ChartColour): string =>
  outline ? `fill="${fill}" stroke="${tinte}" stroke-width="0.35"` : `fill="${fill}"`;

const circle = (x: number, y: number, radius: number, colour: ChartColour): string =>
  `<circle cx="${round(x)}" cy="${round(y)}" r="${round(colour.outline ? radius - 0.175 : radius)}"/>`;

function svg(width: number, height: number, inner: string): string {
  const [w, h] = [round(width), round(height)];
  return `<svg aria-hidden="true" width="${w}mm" height="${h}mm" viewBox="0 0 ${w} ${h}">${inner}</svg>`;
}

/** One dot, as key beside an answer. */
export const dot = (colour: ChartColour): string =>
  svg(size, size, `<g ${paint(colour)}>${circle(size / 2, size / 2, size / 2, colour)}</g>`);

/** One dot = one answer, `perLine` in a line. */
export function dots(count: number, colour: ChartColour, perLine: number): string {
  if (count === 0) return '';
  const lines = Math.ceil(count / perLine);
  const step = size + gap;
  const places = Array.from({ length: count }, (_, index) =>
    circle(
      size / 2 + (index % perLine) * step,
      size / 2 + Math.floor(index / perLine) * step,
      size / 2,
      colour,
    ),
  );
  const width = Math.min(count, perLine) * step - gap;
  return svg(width, lines * step - gap, `<g ${paint(colour)}>${places.join('')}</g>`);
}

/** A bar 3.6 mm high and `length` mm long, 1 mm at least; none for nothing. */
export function bar(length: number, colour: ChartColour): string {
  if (length === 0) return '';
  const width = Math.max(1, length);
  const inset = colour.outline ? 0.175 : 0;
  return svg(
    width,
    size,
    `<rect x="${inset}" y="${inset}" width="${round(width - 2 * inset)}" height="${round(size - 2 * inset)}" ${paint(colour)}/>`,
  );
}

/** One row of segments, 160 mm long and 7.2 mm high, in the order of the answers. */
export function stack(counts: readonly number[], colours: readonly ChartColour[]): string {
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total === 0) return '';
  const [width, height, space] = [160, 7.2, 0.6];
  const shown = counts.filter((count) => count > 0).length;
  const unit = (width - space * (shown - 1)) / total;
  let x = 0;
  const parts = counts.map((count, index) => {
    if (count === 0) return '';
    const part = `<rect x="${round(x + 0.175)}" y="0.175" width="${round(count * unit - 0.35)}" height="${height - 0.35}" ${paint(colours[index] as ChartColour)}/>`;
    x += count * unit + space;
    return part;
  });
  return svg(width, height, parts.join(''));
}

/**
 * The inside of a 60 × 60 mm drawing: n dots ⌀ 5.1 on a ring ⌀ 60 from twelve o'clock, over 48 answers arcs 5.1 mm thick
 * and 0.6 mm apart; in the middle the number and its word (`26 Antworten`).
 */
export function ring(counts: readonly number[], colours: readonly ChartColour[], label: string): string {
  const total = counts.reduce((sum, count) => sum + count, 0);
  const [number = '', word = ''] = label.split(/\s/);
  const middle =
    `<g fill="${tinte}" font-family="Sofia" text-anchor="middle"><text x="30" y="33.2" font-size="17" font-weight="900">${number}</text>` +
    `<text x="30" y="39.6" font-size="4" font-weight="500">${escapeHtml(word)}</text></g>`;
  return (total > 48 ? arcs(counts, colours, total) : seats(counts, colours, total)) + middle;
}

function seats(counts: readonly number[], colours: readonly ChartColour[], total: number): string {
  let place = 0;
  return counts
    .map((count, index) => {
      const colour = colours[index] as ChartColour;
      const places = Array.from({ length: count }, () => {
        const angle = (2 * Math.PI * place++) / total;
        return circle(30 + 27.45 * Math.sin(angle), 30 - 27.45 * Math.cos(angle), 2.55, colour);
      });
      return `<g ${paint(colour)}>${places.join('')}</g>`;
    })
    .join('');
}

function arcs(counts: readonly number[], colours: readonly ChartColour[], total: number): string {
  let start = 0;
  return counts
    .map((count, index) => {
      if (count === 0) return '';
      const from = (2 * Math.PI * start) / total;
      start += count;
      const path = arc(from, (2 * Math.PI * start) / total);
      return `<path d="${path}" ${paint(colours[index] as ChartColour)}/>`;
    })
    .join('');
}

// A piece of the ring between two angles, clockwise from twelve o'clock, 0.3 mm short at either end.
function arc(from: number, to: number): string {
  const [outer, inner] = [30, 24.9];
  const point = (radius: number, angle: number) =>
    `${round(30 + radius * Math.sin(angle))} ${round(30 - radius * Math.cos(angle))}`;
  const end = to - from > 6.28 ? from + 6.28 : to;
  const large = end - from > Math.PI ? 1 : 0;
  const [a, b] = [from + 0.3 / outer, end - 0.3 / outer];
  const [c, d] = [end - 0.3 / inner, from + 0.3 / inner];
  return `M${point(outer, a)}A${outer} ${outer} 0 ${large} 1 ${point(outer, b)}L${point(inner, c)}A${inner} ${inner} 0 ${large} 0 ${point(inner, d)}Z`;
}
