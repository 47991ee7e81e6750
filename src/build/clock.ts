import type { Progress, StepName } from './request.ts';

/** Times the steps of one job and tells of them as they begin and end. */
export interface Clock {
  <T>(step: StepName, work: () => T | Promise<T>, detail?: (result: T) => string): Promise<T>;
  /** A step that is done when it returns. */
  now<T>(step: StepName, work: () => T): T;
}

export function clockOf(
  progress: Progress,
  job: { readonly issue?: string; readonly edition?: string },
): Clock {
  const begin = (step: StepName): ((detail?: string) => void) => {
    progress({ ...job, step, state: 'start' });
    const start = performance.now();
    return (detail) => {
      const ms = performance.now() - start;
      progress({ ...job, step, state: 'end', ms, ...(detail !== undefined && { detail }) });
    };
  };
  const clock = async <T>(step: StepName, work: () => T | Promise<T>, detail?: (result: T) => string) => {
    const end = begin(step);
    const result = await work();
    end(detail?.(result));
    return result;
  };
  const now = <T>(step: StepName, work: () => T): T => {
    const end = begin(step);
    const result = work();
    end();
    return result;
  };
  return Object.assign(clock, { now });
}
