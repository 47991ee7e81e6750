/** How the places round a table divide: in the fan to the left, in the one to the right, and free of ways. */
export interface Places {
  readonly left: number;
  readonly right: number;
  readonly free: number;
}

/** Angles in radians, clockwise from three o'clock: each fan from top to bottom, the free places clockwise. */
export interface Angles {
  readonly left: readonly number[];
  readonly right: readonly number[];
  readonly free: readonly number[];
}

const degrees = Math.PI / 180;
const full = 2 * Math.PI;
const top = -Math.PI / 2;

const twoFans = ({ left, right }: Places) => left > 0 && right > 0;

/** Opening of a fan in radians: 190°, or 150° where both sides are linked. */
export const openingOf = (places: Places): number => (twoFans(places) ? 150 : 190) * degrees;

/** The number of equal steps the ring must hold; between two fans there are as many above as below. */
export function stepsOf(places: Places): number {
  const { left, right, free } = places;
  return Math.max(left + right + free + (twoFans(places) ? free % 2 : 0), 1);
}

/** Where the places of a table stand (rule 4 of the cover art); a table without ways starts at twelve o'clock. */
export function anglesOf(places: Places): Angles {
  const step = (count: number) =>
    Math.min(full / stepsOf(places), openingOf(places) / Math.max(count - 1, 1));
  const half = (count: number) => (step(count) * Math.max(count - 1, 0)) / 2;
  const fan = (count: number, angle: (at: number) => number) =>
    Array.from({ length: count }, (_, at) => angle(at));
  const [left, right] = [half(places.left), half(places.right)];
  return {
    left: fan(places.left, (at) => Math.PI + left - at * step(places.left)),
    right: fan(places.right, (at) => at * step(places.right) - right),
    free: freeAngles(places, left, right),
  };
}

/** The free places, evenly over the arcs the fans (half as wide as given) leave. */
function freeAngles(places: Places, left: number, right: number): number[] {
  const even = (count: number, from: number, arc: number) =>
    Array.from({ length: count }, (_, at) => from + (arc * (at + 1)) / (count + 1));
  const { free } = places;
  if (twoFans(places)) {
    const arc = Math.PI - left - right;
    return [...even(Math.ceil(free / 2), Math.PI + left, arc), ...even(Math.floor(free / 2), right, arc)];
  }
  if (places.right > 0) return even(free, right, full - 2 * right);
  if (places.left > 0) return even(free, Math.PI + left, full - 2 * left);
  return Array.from({ length: free }, (_, at) => top + (at * full) / free);
}
