import { type Problem, report } from '../problem/index.ts';
import type { Machine } from './machine.ts';

/** With less room for its temporary files a browser dies: what its processes share lies there too. In bytes. */
const needed = 32 * 2 ** 20;

/** Whether an error of the system says that a disk is full, or that its user may write no more to it. */
export const saysFull = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && ['ENOSPC', 'EDQUOT'].includes(String(error.code));

/** The problem that there is no room for a browser's temporary files, if this is what a failure comes from. */
export function fullDisk({ temp, free }: Machine, error?: unknown): Problem | undefined {
  const left = free(temp);
  if (!saysFull(error) && (left === undefined || left >= needed)) return undefined;
  return report('browser-has-room', { folder: temp, mb: Math.floor((left ?? 0) / 2 ** 20) });
}
