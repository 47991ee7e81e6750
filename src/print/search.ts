import { connect } from './driver.ts';
import type { Candidate } from './find.ts';
import { within } from './gone.ts';
import { launch, NotStarted, type Running } from './launch.ts';
import { type LocateOptions, locate } from './locate.ts';
import type { Machine } from './machine.ts';
import type { BrowserOptions } from './options.ts';
import { publicUrl, type Reason } from './reasons.ts';

/** A candidate and what became of it. */
export interface Attempt {
  readonly candidate: Candidate;
  readonly path?: string;
  readonly reason: Reason;
}

/** A browser that runs, how it was found, and the way to start the same one again. */
export interface Found {
  readonly running: Running;
  readonly kind: Candidate['kind'];
  readonly path: string;
  again(): Promise<Running>;
}

export interface Search {
  readonly found: Found | undefined;
  /** Every candidate in its order. */
  readonly attempts: readonly Attempt[];
}

/** So long a running browser may take to answer at its address, in ms. */
const ANSWER = 15_000;

/** Starts the first of the candidates that can be started. Throws only when `signal` is aborted. */
export async function search(
  candidates: readonly Candidate[],
  options: BrowserOptions,
  machine: Machine,
  signal: AbortSignal,
): Promise<Search> {
  const { onProgress, download = true } = options;
  const attempts: Attempt[] = [];
  let found: Found | undefined;
  for (const candidate of candidates) {
    if (found !== undefined) {
      attempts.push({ candidate, reason: { is: 'unneeded' } });
      continue;
    }
    const tried = await tryOne(candidate, machine, { onProgress, download, signal });
    attempts.push(...tried.attempts);
    found = tried.found;
  }
  return { found, attempts };
}

async function tryOne(candidate: Candidate, machine: Machine, options: LocateOptions): Promise<Search> {
  if (candidate.kind === 'remote') return join(candidate, options.signal);
  const located = await locate(candidate, machine, options);
  if (located.reason) return { found: undefined, attempts: [{ candidate, reason: located.reason }] };
  const attempts: Attempt[] = [];
  for (const executable of located.executables) {
    const { path } = executable;
    const again = (): Promise<Running> => launch(executable, machine, options.signal);
    const running = await started(again, options.signal);
    if (!(running instanceof NotStarted)) {
      attempts.push({ candidate, path, reason: { is: 'used' } });
      return { found: { running, kind: candidate.kind, path, again }, attempts };
    }
    attempts.push({ candidate, path, reason: { is: 'broken', detail: running.message } });
  }
  return { found: undefined, attempts };
}

async function join(candidate: Extract<Candidate, { kind: 'remote' }>, signal: AbortSignal): Promise<Search> {
  const path = publicUrl(candidate.url);
  const again = async (): Promise<Running> => {
    signal.throwIfAborted();
    const connection = await within(ANSWER, connect({ url: candidate.url }));
    const leave = (): void => connection.leave();
    signal.addEventListener('abort', leave, { once: true });
    return { connection, sandbox: false, folder: undefined, end: async () => leave() };
  };
  const running = await started(again, signal);
  return running instanceof NotStarted
    ? { found: undefined, attempts: [{ candidate, path, reason: { is: 'broken', detail: running.message } }] }
    : {
        found: { running, kind: candidate.kind, path, again },
        attempts: [{ candidate, path, reason: { is: 'used' } }],
      };
}

const started = (start: () => Promise<Running>, signal: AbortSignal): Promise<Running | NotStarted> =>
  start().catch((error) => {
    signal.throwIfAborted();
    return error instanceof NotStarted ? error : new NotStarted(String(error?.message ?? error));
  });
