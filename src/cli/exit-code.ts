import type { BuildStatus } from './pipeline.ts';

/** What the program gives back to the shell. */
export const exitCode = {
  done: 0,
  content: 1,
  usage: 2,
  environment: 3,
  bug: 4,
  interrupted: 130,
} as const;

const ofStatus = {
  written: exitCode.done,
  content: exitCode.content,
  environment: exitCode.environment,
  aborted: exitCode.interrupted,
  bug: exitCode.bug,
} as const satisfies Record<BuildStatus, number>;

/**
 * The exit code for how a piece of work ended. After an interruption whatever failed did so because of it (the
 * terminal sends the signal to the browser too); what was written by then is written.
 */
export const codeOf = (status: BuildStatus, signal: AbortSignal): number =>
  signal.aborted && status !== 'written' ? exitCode.interrupted : ofStatus[status];

/** The exit code of several pieces of work: the worst. */
export const worstOf = (codes: readonly number[]): number => Math.max(exitCode.done, ...codes);
