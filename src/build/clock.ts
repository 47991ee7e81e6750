import type { Progress, StepName } from './request.ts';

/** Times the steps of one job and tells of them as they begin and end. */
export type Clock = <T>(
  step: StepName,
  work: () => T | Promise<T>,
  detail?: (result: T) => string,
) => Promise<T>;

export function clockOf(
  progress: Progress,
  job: { readonly issue?: string; readonly edition?: string },
): Clock {
  return async (step, work, detail) => {
    progress({ ...job, step, state: 'start' });
    const start = performance.now();
    const result = await work();
    const said = detail?.(result);
    progress({
      ...job,
      step,
      state: 'end',
      ms: performance.now() - start,
      ...(said !== undefined && { detail: said }),
    });
    return result;
  };
}
