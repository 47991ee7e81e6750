/** The box of the cover art in mm, and the edge its first and last column keep from it. */
export const box = { width: 210, height: 166, edge: 18, rise: 12 } as const;

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The point at `radius` from `centre`, at `angle` in radians, clockwise from three o'clock. */
export const around = (centre: Point, radius: number, angle: number): Point => ({
  x: centre.x + radius * Math.cos(angle),
  y: centre.y + radius * Math.sin(angle),
});
