import { type Outcome, type Problem, report } from '../problem/index.ts';
import { type Candidate, candidates } from './find.ts';
import { fullDisk, saysFull } from './full-disk.ts';
import { BrowserGone, BrowserSilent, PageFaulty } from './gone.ts';
import { type Machine, machineOf } from './machine.ts';
import type { BrowserOptions } from './options.ts';
import { type Begun, beginPage, openPage, type Page, restOf } from './page.ts';
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
  /**
   * Begins a page that will soon be opened with the rules for its faces, so that these are loaded while the page is still
   * being made. They must be what its first style element holds, to the letter; else it is opened as if nothing had begun.
   */
  begin(faces: string): Promise<void>;
  /** Loads a page in a tab of its own, see `openPage`. */
  open(html: string): Promise<Outcome<Page>>;
}

/** A browser that is being started. */
export interface BrowserStart {
  /** The browser, or undefined with the problem why there is none; undefined without one when interrupted. */
  readonly ready: Promise<Outcome<Browser | undefined>>;
  /** As in a browser on loan, as soon as it is there. */
  begin(faces: string): Promise<void>;
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
  const machine = machineOf(options.env, options.machine);
  const first = alive(begin(options, machine, stop), timeout);
  let life: Life = () => first;

  const lend: BrowserStart['lend'] = async (use) => {
    for (let deaths = 1; ; deaths += 1) {
      const mine = life;
      const { found, browser, problems } = await mine();
      if (stop.aborted) return nothing;
      if (found === undefined || browser === undefined) return { value: undefined, problems };
      try {
        return await use(browser);
      } catch (error) {
        if (stop.aborted) return nothing;
        if (error instanceof PageFaulty) return { value: undefined, problems: error.problems };
        const problem = await whatEnded(error, found, deaths, machine);
        // Another borrower may have seen to it already.
        if (mine === life) life = once(() => alive(resume(found, machine), timeout));
        if (problem !== undefined) return { value: undefined, problems: [problem] };
      }
    }
  };

  return {
    ready: first.then(({ browser, problems }) => ({ value: browser, problems })),
    begin: async (faces) => (await first).browser?.begin(faces),
    lend,
    close: async () => {
      closing.abort();
      await (await life()).found?.running.end();
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

/** What came of a start of the browser. */
interface Start {
  readonly found: Found | undefined;
  readonly problems: readonly Problem[];
}

/** A start of the browser, made when it is first asked for. */
type Life = () => Promise<Start & { readonly browser: Browser | undefined }>;

async function alive(starting: Promise<Start>, timeout: number): ReturnType<Life> {
  const start = await starting;
  return { ...start, browser: start.found && browserOf(start.found, timeout) };
}

function once(start: Life): Life {
  let begun: ReturnType<Life> | undefined;
  return () => {
    begun ??= start();
    return begun;
  };
}

async function begin(options: BrowserOptions, machine: Machine, signal: AbortSignal): Promise<Start> {
  try {
    const searched = await search(candidates(options, machine), options, machine, signal);
    const full = searched.found === undefined ? fullDisk(machine) : undefined;
    return { found: searched.found, problems: [...problemsOf(searched), ...(full ? [full] : [])] };
  } catch (error) {
    if (signal.aborted) return { found: undefined, problems: [] };
    const full = fullDisk(machine, error);
    if (full === undefined) throw error;
    return { found: undefined, problems: [full] };
  }
}

// The same executable: layout differs between browsers.
async function resume(found: Found, machine: Machine): Promise<Start> {
  try {
    return { found: { ...found, running: await found.again() }, problems: [] };
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    const full = fullDisk(machine, error);
    const problem = full ?? report('browser-stays-alive', { path: found.path, detail });
    return { found: undefined, problems: [problem] };
  }
}

/** Nothing if it may be started again. Rethrows what has nothing to do with the browser. */
async function whatEnded(
  error: unknown,
  { running, path }: Found,
  deaths: number,
  machine: Machine,
): Promise<Problem | undefined> {
  const isOver = error instanceof BrowserGone || error instanceof BrowserSilent;
  if (!isOver && !saysFull(error)) throw error;
  await running.end();
  if (error instanceof BrowserSilent)
    return report('browser-answers-in-time', { path, seconds: Math.round(error.waited / 1000) });
  if (deaths === 1 && isOver) return undefined;
  // One that was joined keeps its files elsewhere.
  const full = running.folder === undefined ? undefined : fullDisk(machine, error);
  return full ?? report('browser-stays-alive', { path, detail: '' });
}

function browserOf({ running, kind, path }: Found, timeout: number): Browser {
  const begun: Promise<Begun | undefined>[] = [];
  const takeBegun = async (html: string): Promise<Begun | undefined> => {
    for (const one of [...begun]) {
      const page = await one.catch(() => undefined);
      const index = begun.indexOf(one);
      if (page === undefined || index < 0 || restOf(html, page) === undefined) continue;
      begun.splice(index, 1);
      return page;
    }
    return undefined;
  };
  return {
    info: { path, version: running.connection.version, sandbox: running.sandbox, kind },
    begin: async (faces) => {
      const one = beginPage(running, faces, timeout);
      begun.push(one);
      await one;
    },
    open: async (html) => openPage(running, html, timeout, await takeBegun(html)),
  };
}
