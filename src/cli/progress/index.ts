import type { Call } from '../call.ts';
import type { Progress } from '../pipeline.ts';
import { clock, type Times } from './clock.ts';
import { liveView, noView, plainView } from './view.ts';

export { timeTable } from './table.ts';
export { duration } from './words.ts';

/** The progress of one build: where its events go, what it took, and the end of the show. */
export interface Watch {
  readonly on: Progress;
  readonly times: Times;
  close(): void;
}

/** Steps updated in place on a terminal, plain lines in logs and CI, nothing with `--quiet`. */
export function watch({ io, options, lang }: Call): Watch {
  const show = { stream: io.stderr, lang, now: io.now };
  const isLive = io.stderr.isTTY === true && !io.env.CI && io.env.TERM !== 'dumb';
  const view = options.quiet ? noView : isLive ? liveView(show) : plainView(show);
  return { ...clock(io.now, view.on), close: view.close };
}
