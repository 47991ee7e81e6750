/** Plane transformations as PDF writes them: [a b c d e f] (ISO 32000-1, 8.3.3). */
export type Matrix = readonly [number, number, number, number, number, number];

/** Left, bottom, right, top in points. */
export type Box = readonly [number, number, number, number];

export const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** First `inner`, then `outer`: what `cm` does to the matrix in force. */
export function multiply(inner: Matrix, outer: Matrix): Matrix {
  const [a, b, c, d, e, f] = inner;
  const [A, B, C, D, E, F] = outer;
  return [a * A + b * C, a * B + b * D, c * A + d * C, c * B + d * D, e * A + f * C + E, e * B + f * D + F];
}

/** Six numbers as a matrix; the identity where some are missing. */
export function matrixOf(numbers: readonly number[]): Matrix {
  const [a, b, c, d, e, f] = numbers;
  return f === undefined ? identity : ([a, b, c, d, e, f] as Matrix);
}

/** A box that grows. */
export type Extent = [left: number, bottom: number, right: number, top: number];

/**
 * The box, grown to take in points of a transformed space: x and y of each, one after the other. It grows in place, of a
 * drawing there are tens of thousands.
 */
export function extend(
  box: Extent | undefined,
  points: readonly number[],
  [a, b, c, d, e, f]: Matrix,
): Extent | undefined {
  let grown = box;
  for (let index = 1; index < points.length; index += 2) {
    const [px, py] = [points[index - 1] ?? 0, points[index] ?? 0];
    const [x, y] = [a * px + c * py + e, b * px + d * py + f];
    grown ??= [x, y, x, y];
    if (x < grown[0]) grown[0] = x;
    if (y < grown[1]) grown[1] = y;
    if (x > grown[2]) grown[2] = x;
    if (y > grown[3]) grown[3] = y;
  }
  return grown;
}

/** The box round all boxes that are there. */
export function unite(boxes: readonly (Box | undefined)[]): Box | undefined {
  const known = boxes.filter((box) => box !== undefined);
  if (known.length === 0) return undefined;
  const edge = (index: number, pick: (...values: number[]) => number): number =>
    pick(...known.map((box) => box[index] as number));
  return [edge(0, Math.min), edge(1, Math.min), edge(2, Math.max), edge(3, Math.max)];
}
