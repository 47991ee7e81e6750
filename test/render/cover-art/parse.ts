/** Reads drawings back: only what the tests ask for. */

export interface Circle {
  readonly x: number;
  readonly y: number;
  /** Radius over all, with the stroke. */
  readonly radius: number;
}

const attribute = (written: string, name: string) => new RegExp(` ${name}="([^"]*)"`).exec(written)?.[1];

const number = (written: string, name: string) => Number(attribute(written, name) ?? 0);

const circle = (written: string): Circle => ({
  x: number(written, 'cx'),
  y: number(written, 'cy'),
  radius: number(written, 'r') + number(written, 'stroke-width') / 2,
});

const circlesIn = (svg: string) =>
  [...svg.matchAll(/<circle( [^>]*)\/>/g)].map(([, written = '']) => circle(written));

/** The groups of seats, one a table that has any. */
const seatGroups = (svg: string) =>
  [...svg.matchAll(/<g [^>]*stroke-width="0">(.*?)<\/g>/g)].map(([, inner = '']) => inner);

/** Seats, table by table. */
export const seatsIn = (svg: string): Circle[][] => seatGroups(svg).map(circlesIn);

/** Discs of tables or of the agenda. */
export const discsIn = (svg: string): Circle[] =>
  circlesIn(seatGroups(svg).reduce((rest, inner) => rest.replace(inner, ''), svg));

/** Lines by their ends and colour; each is drawn twice, casing and line, and only the line has a colour of its own. */
export function linesIn(svg: string) {
  return [...svg.matchAll(/<path d="([^"]*)" stroke="([^"]*)"[^>]*\/>/g)].map(([, d = '', colour = '']) => {
    const points = (d.match(/-?[\d.]+ -?[\d.]+/g) ?? []).map(
      (pair) => pair.split(' ').map(Number) as [number, number],
    );
    return { points, from: points[0], to: points.at(-1), colour };
  });
}

type Point = readonly [x: number, y: number];

/** Points along a chain of cubics: its first point, then two controls and an end for each. */
export function sampled(chain: readonly Point[]): Point[] {
  return chain.flatMap((from, at) => {
    const [first, second, to] = chain.slice(at + 1, at + 4);
    if (at % 3 !== 0 || first === undefined || second === undefined || to === undefined) return [];
    return Array.from({ length: 21 }, (_, step) => along([from, first, second, to], step / 20));
  });
}

function along([a, b, c, d]: readonly [Point, Point, Point, Point], t: number): Point {
  const weights = [(1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t ** 2 * (1 - t), t ** 3];
  const mix = (axis: 0 | 1) =>
    [a, b, c, d].reduce((sum, point, at) => sum + point[axis] * (weights[at] ?? 0), 0);
  return [mix(0), mix(1)];
}

export const numbersIn = (svg: string) =>
  [...svg.matchAll(/<text [^>]*>([^<]*)<\/text>/g)].map(([, text]) => text);

/** Every number of the drawing as written. */
export const figuresIn = (svg: string) => svg.match(/-?\d+(\.\d+)?(e[-+]?\d+)?/g) ?? [];

export const viewBox = (svg: string) => attribute(svg, 'viewBox')?.split(' ').map(Number);
