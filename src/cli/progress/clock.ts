import type { Progress, ProgressEvent, StepName } from '../pipeline.ts';
import { keyOf } from './view.ts';

/** Time spent in each step, summed over issues and editions, in the order in which the steps first ended. */
export type Times = ReadonlyMap<StepName, number>;

/** Passes events on with the time of each finished step measured where the event does not tell it, and keeps the sums. */
export function clock(now: () => number, next: Progress): { readonly on: Progress; readonly times: Times } {
  const started = new Map<string, number>();
  const times = new Map<StepName, number>();
  const on = (event: ProgressEvent): void => {
    if (event.state === 'start') {
      started.set(keyOf(event), now());
      next(event);
      return;
    }
    const ms = event.ms ?? now() - (started.get(keyOf(event)) ?? now());
    times.set(event.step, (times.get(event.step) ?? 0) + ms);
    next({ ...event, ms });
  };
  return { on, times };
}
