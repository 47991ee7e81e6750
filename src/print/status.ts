import type { Localized, Outcome } from '../problem/index.ts';
import { removeEmbedded } from './embedded.ts';
import { type Candidate, candidates, pinnedCandidates } from './find.ts';
import { machineOf } from './machine.ts';
import type { BrowserOptions } from './options.ts';
import { wordsOf } from './reasons.ts';
import { type Attempt, type Search, search } from './search.ts';
import { problemsOf } from './unfound.ts';

/** A place where a browser was looked for, and what was found there. */
export interface BrowserCandidate {
  readonly kind: Candidate['kind'];
  readonly path?: string;
  readonly usable: boolean;
  readonly reason: Localized;
}

export interface BrowserStatus {
  /** The one that would print. */
  readonly chosen?: { readonly kind: Candidate['kind']; readonly path: string; readonly version: string };
  /** All places in the order in which they are asked. */
  readonly candidates: readonly BrowserCandidate[];
}

/** Tells which browser would print by starting it; downloads none. */
export async function browserStatus(
  options: BrowserOptions,
  signal: AbortSignal = new AbortController().signal,
): Promise<Outcome<BrowserStatus>> {
  const machine = machineOf(options.env, options.machine);
  const asked = { ...options, download: false };
  const searched = await search(candidates(options, machine), asked, machine, signal);
  const { found, attempts } = searched;
  const all = attempts.map(candidateOf);
  if (found === undefined) return { value: { candidates: all }, problems: problemsOf(searched) };
  const { kind, running } = found;
  await running.end();
  const chosen = { kind, path: found.path, version: running.connection.version };
  return { value: { chosen, candidates: all }, problems: [] };
}

function candidateOf({ candidate, path, reason }: Attempt): BrowserCandidate {
  const where = path ?? (candidate.kind === 'cached' ? candidate.path : undefined);
  return {
    kind: candidate.kind,
    ...(where !== undefined && { path: where }),
    usable: reason.is === 'used',
    reason: wordsOf(reason),
  };
}

export interface InstallOptions extends BrowserOptions {
  readonly signal: AbortSignal;
}

/**
 * Makes the pinned browser ready, unpacked or downloaded, and proves that it starts; what was unpacked before and is
 * damaged is unpacked again. Gives its path.
 */
export async function installBrowser(options: InstallOptions): Promise<Outcome<string | undefined>> {
  const machine = machineOf(options.env, options.machine);
  const { signal } = options;
  const find = (): Promise<Search> => search(pinnedCandidates(machine), options, machine, signal);
  try {
    let searched = await find();
    if (isDamaged(searched)) {
      await searched.found?.running.end();
      await removeEmbedded(machine);
      searched = await find();
    }
    await searched.found?.running.end();
    return { value: searched.found?.path, problems: problemsOf(searched) };
  } catch (error) {
    if (signal.aborted) return { value: undefined, problems: [] };
    throw error;
  }
}

const isDamaged = ({ attempts }: Search): boolean =>
  attempts.some(
    ({ candidate, path, reason }) =>
      candidate.kind === 'embedded' && path !== undefined && reason.is === 'broken',
  );
