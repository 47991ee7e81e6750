import path from 'node:path';
import { loadTemplates, type Merker } from '../load/index.ts';
import { forEdition, type Handreichung } from '../model/index.ts';
import type { Layout } from '../paginate/index.ts';
import { preparePictures } from '../picture/index.ts';
import { type BrowserOptions, type BrowserStart, startBrowser } from '../print/index.ts';
import type { Outcome, Problem } from '../problem/index.ts';
import { embed, render, type Vorlagen } from '../render/index.ts';
import { cancellable } from './cancellable.ts';
import { printEdition } from './edition.ts';
import { readIssues } from './read.ts';
import type { BuildRequest } from './request.ts';

/** Which issue is worked on; all paths are absolute. */
export interface WorkshopRequest {
  readonly cwd: string;
  readonly contentDir: string;
  readonly templatesDir: string;
  readonly issue: string;
  readonly browser: BrowserOptions;
  readonly cacheDir?: string;
  /** Seconds since 1970; every date in the file. */
  readonly sourceDateEpoch?: number;
  readonly version: string;
}

/** An issue as it stands: read, checked and, if that is possible, rendered. */
export interface Draft {
  readonly problems: readonly Problem[];
  /** Text of every file read, by path relative to the working directory. */
  readonly sources: ReadonlyMap<string, string>;
  /** Undefined where an error keeps it from being rendered. */
  readonly view: DraftView | undefined;
}

export interface DraftView {
  /** The page that will be printed, with an empty first style sheet and with `data-quelle="file:line"` on its blocks. */
  readonly html: string;
  /** What belongs into that style sheet. */
  readonly style: string;
  readonly handreichung: Handreichung;
  readonly vorlagen: Vorlagen;
}

export interface Sheets {
  readonly pdf: Uint8Array;
  readonly pages: number;
  /** Whether this is what `build` writes to the last byte; else it rests on how the pages before it came out. */
  readonly proven: boolean;
}

/** A place to work on one issue: it keeps a warm browser and what it knows from save to save. */
export interface Workshop {
  /** Reads, checks and renders; files that have not changed are not parsed again. */
  draft(signal: AbortSignal): Promise<Draft>;
  /**
   * Prints a draft that has a view. `proven` asks for exactly the pages `build` writes; without it the page numbers and
   * closer settings of the pages before are tried first, which takes one print instead of up to five. Rejects with the
   * signal's reason. A browser that dies is started again.
   */
  print(
    draft: Draft,
    signal: AbortSignal,
    how: { readonly proven: boolean },
  ): Promise<Outcome<Sheets | undefined>>;
  /** Ends the browser. */
  close(): Promise<void>;
}

/** Opens a workshop and starts its browser at once. Whoever opens it closes it. */
export function openWorkshop(request: WorkshopRequest): Workshop {
  const merker: Merker = new Map();
  let browser: BrowserStart | undefined = startBrowser(request.browser);
  let earlier: Layout | undefined;

  const lend: BrowserStart['lend'] = async (use) => {
    for (let attempt = 1; ; attempt += 1) {
      browser ??= startBrowser(request.browser);
      const outcome = await browser.lend(use);
      if (!outcome.problems.some(({ rule }) => browserRules.has(rule))) return outcome;
      // The next attempt gets a new one, looked for anew.
      const ended = browser;
      browser = undefined;
      await ended.close();
      if (attempt > 1 || !outcome.problems.some(({ rule }) => rule === 'browser-stays-alive')) return outcome;
    }
  };

  return {
    draft: (signal) => draftOf(request, merker, signal),
    print: async (draft, signal, { proven }) => {
      const { view } = draft;
      if (view === undefined) return { value: undefined, problems: [] };
      const known = proven ? undefined : earlier;
      const { issue, contentDir } = request;
      const job = {
        issue,
        edition: 'oeffentlich' as const,
        handreichung: view.handreichung,
        folder: path.join(contentDir, issue),
        earlier: known,
      };
      const { value, problems } = await lend((lent) => {
        const tools = { vorlagen: view.vorlagen, browser: cancellable(lent, signal), progress: () => {} };
        return printEdition(job, tools, buildRequest(request, signal));
      });
      if (value === undefined) return { value, problems };
      earlier = value.layout;
      return { value: { pdf: value.pdf, pages: value.pages, proven: known === undefined }, problems };
    },
    close: async () => browser?.close(),
  };
}

const browserRules = new Set([
  'browser-is-found',
  'browser-named-works',
  'browser-stays-alive',
  'browser-answers-in-time',
]);

async function draftOf(request: WorkshopRequest, merker: Merker, signal: AbortSignal): Promise<Draft> {
  const [read, templates] = await Promise.all([
    readIssues({ ...buildRequest(request, signal), merker }, () => {}),
    loadTemplates(request.templatesDir, request.cwd),
  ]);
  signal.throwIfAborted();
  const problems = [...read.problems, ...templates.problems];
  const { sources } = read;
  const handreichung = read.issues[0]?.handreichung;
  const vorlagen = templates.value;
  if (!read.passed || handreichung === undefined || vorlagen === undefined)
    return { problems, sources, view: undefined };

  const { value: html, problems: more } = await htmlOf(handreichung, vorlagen, request);
  signal.throwIfAborted();
  const all = [...problems, ...more];
  const broken = html === undefined || all.some(({ severity }) => severity === 'error');
  return {
    problems: all,
    sources,
    view: broken ? undefined : { html, style: vorlagen.stil, handreichung, vorlagen },
  };
}

async function htmlOf(
  handreichung: Handreichung,
  vorlagen: Vorlagen,
  { contentDir, issue, cacheDir }: WorkshopRequest,
): Promise<Outcome<string | undefined>> {
  const h = forEdition(handreichung, 'oeffentlich');
  const rendered = await render(h, { ...vorlagen, stil: '' }, { quellen: true });
  if (rendered.value === undefined) return { value: undefined, problems: rendered.problems };
  const issueDir = path.join(contentDir, issue);
  const pictures = await preparePictures(rendered.value.pictures, { issueDir, cacheDir });
  return {
    value: embed(rendered.value.html, pictures.value),
    problems: [...rendered.problems, ...pictures.problems],
  };
}

const buildRequest = (request: WorkshopRequest, signal: AbortSignal): BuildRequest => ({
  cwd: request.cwd,
  contentDir: request.contentDir,
  templatesDir: request.templatesDir,
  issues: [request.issue],
  release: false,
  rules: {},
  signal,
  // Nothing is written.
  outputDir: request.cwd,
  editions: ['oeffentlich'],
  html: false,
  browser: request.browser,
  ...(request.cacheDir !== undefined && { cacheDir: request.cacheDir }),
  ...(request.sourceDateEpoch !== undefined && { sourceDateEpoch: request.sourceDateEpoch }),
  jobs: 1,
  version: request.version,
});
