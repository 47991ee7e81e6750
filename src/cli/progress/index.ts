import type { Call } from '../call.ts';
import { clock, type Times } from './clock.ts';
import { liveView, noView, plainView, type View } from './view.ts';

export { timeTable } from './table.ts';

/** The progress of one command: where its events go, what it took, and the end of the show. */
export interface Watch extends View {
  readonly times: Times;
}

/** Steps updated in place on a terminal, plain lines in logs and CI, nothing with `--quiet`. */
export function watch({ io, options, lang }: Call): Watch {
  const show = { stream: io.stderr, lang, now: io.now };
  const isLive = io.stderr.isTTY === true && !io.env.CI && io.env.TERM !== 'dumb';
  const view = options.quiet ? noView : isLive ? liveView(show) : plainView(show);
  return { ...view, ...clock(io.now, view.on) };
}
