import { box, type Point } from './measures.ts';
import type { Tischplan } from './plan.ts';

/** Centres of all tables; `reach` is each one's radius with its seats, `edge` what is kept free left and right (in mm). */
export function centresOf({ tische, spalten }: Tischplan, reach: readonly number[], edge: number): Point[] {
  const columns = Array.from({ length: spalten }, (_, spalte) =>
    tische.flatMap((tisch, at) => (tisch.spalte === spalte ? [{ at, reach: reach[at] as number }] : [])),
  );
  const widest = (column: (typeof columns)[number] = []) =>
    Math.max(0, ...column.map((table) => table.reach));
  const first = edge + widest(columns[0]);
  const last = box.width - edge - widest(columns.at(-1));
  const centres: Point[] = [];
  for (const [spalte, column] of columns.entries()) {
    const x = spalten === 1 ? box.width / 2 : first + ((last - first) * spalte) / (spalten - 1);
    const ys = heights(column.map((table) => table.reach));
    for (const [row, { at }] of column.entries()) centres[at] = { x, y: ys[row] as number };
  }
  return centres;
}

/** Heights of a column's tables: what is left over stands between them; a single one stands in the middle. */
function heights(reach: readonly number[]): number[] {
  if (reach.length === 1) return [box.height / 2];
  const taken = reach.reduce((sum, value) => sum + 2 * value, 0);
  const gap = (box.height - taken) / (reach.length - 1);
  return reach.map((value, at) => reach.slice(0, at).reduce((sum, above) => sum + 2 * above + gap, value));
}
