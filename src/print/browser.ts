import { type Outcome, type Problem, report } from '../problem/index.ts';
import { type Candidate, candidates } from './find.ts';
import { BrowserGone, BrowserSilent, PageFaulty } from './gone.ts';
import { machineOf } from './machine.ts';
import type { BrowserOptions } from './options.ts';
import { openPage, type Page } from './page.ts';
import { type Found, search } from './search.ts';
import { problemsOf } from './unfound.ts';

export interface BrowserInfo {
  /** Where it is, or the address it was reached at. */
  readonly path: string;
  /** `147.0.7727.0` */
  readonly version: string;
  /** Whether its pages are locked in; not where we are root, where the kernel forbids it, and of a browser we joined. */
  readonly sandbox: boolean;
  readonly kind: Candidate['kind'];
}

/** A browser on loan. */
export interface Browser {
  readonly info: BrowserInfo;
  /** Loads a page in a tab of its own, see `openPage`. */
  open(html: string): Promise<Outcome<Page>>;
}

/** A browser that is being started. */
export interface BrowserStart {
  /** The browser, or undefined with the problem why there is none; undefined without one when interrupted. */
  readonly ready: Promise<Outcome<Browser | undefined>>;
  /**
   * Lends the browser to `use`. If it dies meanwhile it is started again and `use` called once more; if it dies again,
   * or does not answer in time, that is the problem.
   */
  lend<T>(use: (browser: Browser) => Promise<Outcome<T>>): Promise<Outcome<T | undefined>>;
  /** Ends it and removes what it left on disk. */
  close(): Promise<void>;
}

/** How long one command may take, in ms: a thousand pages print in a fraction of it. */
const TIMEOUT = 180_000;

const nothing = { value: undefined, problems: [] };

/** Starts a browser and returns at once: it comes up while other work is done. Whoever starts it closes it. */
export function startBrowser(options: BrowserOptions, signal?: AbortSignal): BrowserStart {
  const closing = new AbortController();
  const stop = signal ? AbortSignal.any([signal, closing.signal]) : closing.signal;
  const timeout = options.timeout ?? TIMEOUT;
  let life: Life = { number: 1, begun: begin(options, stop) };

  const lend: BrowserStart['lend'] = async (use) => {
    for (;;) {
      const { number, begun } = life;
      const { found, problems } = await begun;
      if (stop.aborted) return nothing;
      if (found === undefined) return { value: undefined, problems };
      try {
        return await use(browserOf(found, timeout));
      } catch (error) {
        if (stop.aborted) return nothing;
        if (error instanceof PageFaulty) return { value: undefined, problems: error.problems };
        const problem = await whatEnded(error, found, number);
        if (problem !== undefined) return { value: undefined, problems: [problem] };
        // Another borrower may have started it again already.
        if (number === life.number) life = { number: number + 1, begun: resume(found) };
      }
    }
  };

  return {
    ready: life.begun.then(({ found, problems }) => ({
      value: found && browserOf(found, timeout),
      problems,
    })),
    lend,
    close: async () => {
      closing.abort();
      await (await life.begun).found?.running.end();
    },
  };
}

/** Starts a browser, lends it to `use` as `lend` does, and closes it. */
export async function withBrowser<T>(
  options: BrowserOptions,
  use: (browser: Browser) => Promise<Outcome<T>>,
  signal?: AbortSignal,
): Promise<Outcome<T | undefined>> {
  const started = startBrowser(options, signal);
  try {
    return await started.lend(use);
  } finally {
    await started.close();
  }
}

/** A start of the browser and what came of it; never rejects. */
interface Life {
  readonly number: number;
  readonly begun: Promise<{ readonly found: Found | undefined; readonly problems: readonly Problem[] }>;
}

async function begin(options: BrowserOptions, signal: AbortSignal): Life['begun'] {
  try {
    const machine = machineOf(options.env, options.machine);
    const searched = await search(candidates(options, machine), options, machine, signal);
    return { found: searched.found, problems: problemsOf(searched) };
  } catch (error) {
    if (!signal.aborted) throw error;
    return { found: undefined, problems: [] };
  }
}

// The same executable: layout differs between browsers.
async function resume(found: Found): Life['begun'] {
  try {
    return { found: { ...found, running: await found.again() }, problems: [] };
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { found: undefined, problems: [report('browser-stays-alive', { path: found.path, detail })] };
  }
}

/** Nothing if it may be started again. Rethrows what has nothing to do with the browser. */
async function whatEnded(error: unknown, found: Found, life: number): Promise<Problem | undefined> {
  if (!(error instanceof BrowserGone || error instanceof BrowserSilent)) throw error;
  await found.running.end();
  const { path } = found;
  if (error instanceof BrowserSilent)
    return report('browser-answers-in-time', { path, seconds: Math.round(error.waited / 1000) });
  return life === 1 ? undefined : report('browser-stays-alive', { path, detail: '' });
}

const browserOf = ({ running, kind, path }: Found, timeout: number): Browser => ({
  info: { path, version: running.connection.version, sandbox: running.sandbox, kind },
  open: (html) => openPage(running, html, timeout),
});
