import type { Zeit } from '../model/index.ts';

/** Minutes since midnight of a time such as `09:30`. */
export function minutesOf(zeit: Zeit): number {
  const [hours = 0, minutes = 0] = zeit.split(':').map(Number);
  return hours * 60 + minutes;
}
