import path from 'node:path';
import { type Verdict, withoutEchoes } from '../check/index.ts';
import { type Dateimerker, loadTemplates, type Merker, type Vorlagen } from '../load/index.ts';
import { forEdition, type Handreichung } from '../model/index.ts';
import type { Layout } from '../paginate/index.ts';
import { preparePictures } from '../picture/index.ts';
import { type BrowserOptions, type BrowserStart, startBrowser } from '../print/index.ts';
import type { Outcome, Problem } from '../problem/index.ts';
import { embed, type Rendered, render } from '../render/index.ts';
import { cancellable, until } from './cancellable.ts';
import { printEdition } from './edition.ts';
import { openQuickPrint } from './quick-print.ts';
import { checkIssuesBeside, parseIssues, type Read } from './read.ts';
import type { BuildRequest, Edition } from './request.ts';

/** Which issue is worked on; all paths are absolute. */
export interface WorkshopRequest {
  readonly cwd: string;
  readonly contentDir: string;
  readonly templatesDir: string;
  readonly issue: string;
  readonly edition: Edition;
  readonly browser: BrowserOptions;
  readonly cacheDir?: string;
  /** Seconds since 1970; every date in the file. */
  readonly sourceDateEpoch?: number;
  readonly version: string;
}

/** An issue as it stands: read and, if that is possible, rendered. */
export interface Draft {
  /** What is wrong with templates and pictures. */
  readonly problems: readonly Problem[];
  /**
   * Judges the content by every rule, once and beside other work: what is wrong with it, and whether it may be printed.
   * What was found on the pages is added, unless it was said of the content. Rejects with the reason of the draft's signal.
   */
  readonly check: (ofPages: readonly Problem[]) => Promise<Verdict>;
  /** Whether the rules can forbid to print it: they only advise unless the content says otherwise of one. */
  readonly forbids: boolean;
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
  readonly rendered: Rendered;
  readonly handreichung: Handreichung;
  readonly vorlagen: Vorlagen;
}

export interface Sheets {
  readonly pdf: Uint8Array;
  readonly pages: number;
  /**
   * Whether this is what `build` writes to the last byte; else it rests on how the pages before it came out, and may be
   * what the browser printed, without the tags that finishing makes.
   */
  readonly proven: boolean;
}

/** A place to work on one issue: it keeps a warm browser and what it knows from save to save. */
export interface Workshop {
  /** Reads and renders; files that have not changed are not parsed again, templates not compiled again. */
  draft(signal: AbortSignal): Promise<Draft>;
  /**
   * Prints a draft that has a view. `proven` asks for exactly the pages `build` writes; without it only what has changed
   * is replaced in the page that was printed before, its page numbers and closer settings are tried first, which takes one
   * print instead of up to five, and the bytes are not finished. Rejects with the signal's reason. A browser that dies is
   * started again.
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
  const known: Known = { merker: new Map(), dateien: new Map(), vorlagen: undefined };
  let browser: BrowserStart | undefined = startBrowser(request.browser);
  let earlier: Layout | undefined;
  const quick = openQuickPrint();
  let preparing: Promise<unknown> = Promise.resolve();
  let closed = false;

  const renew = async (): Promise<void> => {
    const ended = browser;
    quick.drop();
    browser = undefined;
    await ended?.close();
  };

  const lend: BrowserStart['lend'] = async (use) => {
    for (let attempt = 1; ; attempt += 1) {
      // Work that was under way when the workshop closed must not start another browser.
      if (closed) return { value: undefined, problems: [] };
      browser ??= startBrowser(request.browser);
      const outcome = await browser.lend(use);
      if (!outcome.problems.some(({ rule }) => browserRules.has(rule))) return outcome;
      // The next attempt gets a new one, looked for anew.
      await renew();
      if (attempt > 1 || !outcome.problems.some(({ rule }) => rule === 'browser-stays-alive')) return outcome;
    }
  };

  const printQuickly = async (view: DraftView, signal: AbortSignal) => {
    await until(signal, preparing);
    const before = earlier;
    if (before === undefined) return undefined;
    const { value, problems } = await lend(() => quick.print(view, before, signal));
    if (value === 'load') return undefined;
    if (value === undefined) return { value, problems };
    earlier = value.layout;
    return { value: { pdf: value.pdf, pages: value.layout.map.pages, proven: false }, problems };
  };

  return {
    draft: (signal) => draftOf(request, known, signal),
    print: async (draft, signal, { proven }) => {
      const { view } = draft;
      if (view === undefined) return { value: undefined, problems: [] };
      const quickly = proven ? undefined : await printQuickly(view, signal);
      if (quickly !== undefined) return quickly;
      const before = proven ? undefined : earlier;
      const { issue, edition, contentDir } = request;
      const job = {
        issue,
        edition,
        handreichung: view.handreichung,
        folder: path.join(contentDir, issue),
        sources: draft.sources,
        earlier: before,
      };
      const { value, problems } = await lend((lent) => {
        const tools = {
          vorlagen: view.vorlagen,
          browser: cancellable(lent, signal),
          progress: () => {},
        };
        return printEdition(job, tools, buildRequest(request, signal));
      }).catch(async (error: unknown) => {
        // What else fails may lie with the browser's folder (disk full, cleaned away): the next one gets a new one.
        if (!signal.aborted) await renew();
        throw error;
      });
      if (value === undefined) return { value, problems };
      earlier = value.layout;
      // While nobody waits. What fails here fails again, and is told, when the page is printed.
      preparing = lend((lent) => quick.prepare(lent, view)).catch(() => {});
      return { value: { pdf: value.pdf, pages: value.pages, proven: before === undefined }, problems };
    },
    close: async () => {
      closed = true;
      await browser?.close();
    },
  };
}

const browserRules = new Set([
  'browser-is-found',
  'browser-named-works',
  'browser-stays-alive',
  'browser-answers-in-time',
  'browser-has-room',
]);

/** What is kept from draft to draft. */
interface Known {
  readonly merker: Merker;
  readonly dateien: Dateimerker;
  vorlagen: Vorlagen | undefined;
}

async function draftOf(request: WorkshopRequest, known: Known, signal: AbortSignal): Promise<Draft> {
  const asked = { ...buildRequest(request, signal), merker: known.merker };
  const [parsed, templates] = await Promise.all([
    parseIssues(asked, () => {}),
    loadTemplates(request.templatesDir, request.cwd, known.dateien),
  ]);
  signal.throwIfAborted();
  let read: Promise<Read> | undefined;
  const check: Draft['check'] = async (ofPages) => {
    read ??= checkIssuesBeside(parsed, asked);
    const { problems, passed } = await read;
    return { problems: [...problems, ...withoutEchoes(ofPages, problems)], passed };
  };
  const [issue] = parsed.issues;
  const sources = issue?.geladen.quellen ?? new Map();
  const handreichung = issue?.modell.handreichung;
  const vorlagen = sameAs(known.vorlagen, templates.value);
  known.vorlagen = vorlagen;
  const { problems } = templates;
  const forbids = Object.values(issue?.modell.entwurf.regeln ?? {}).includes('error');
  if (!parsed.printable || handreichung === undefined || vorlagen === undefined)
    return { problems, sources, check, forbids, view: undefined };

  const { value: page, problems: more } = await pageOf(handreichung, vorlagen, request);
  signal.throwIfAborted();
  const all = [...problems, ...more];
  const broken = page === undefined || all.some(({ severity }) => severity === 'error');
  const view = broken ? undefined : { ...page, style: vorlagen.stil, handreichung, vorlagen };
  return { problems: all, sources, check, forbids, view };
}

/** The templates read before, where they are still the same: they have been compiled. */
function sameAs(before: Vorlagen | undefined, now: Vorlagen | undefined): Vorlagen | undefined {
  if (before === undefined || now === undefined || before.seite !== now.seite) return now;
  const isSame =
    before.partials.size === now.partials.size &&
    [...now.partials].every(([name, text]) => before.partials.get(name) === text);
  if (!isSame) return now;
  return before.stil === now.stil ? before : { ...now, partials: before.partials };
}

async function pageOf(
  handreichung: Handreichung,
  vorlagen: Vorlagen,
  { contentDir, issue, edition, cacheDir }: WorkshopRequest,
): Promise<Outcome<Pick<DraftView, 'html' | 'rendered'> | undefined>> {
  const h = forEdition(handreichung, edition);
  const rendered = await render(h, { ...vorlagen, stil: '' }, { quellen: true });
  if (rendered.value === undefined) return { value: undefined, problems: rendered.problems };
  const issueDir = path.join(contentDir, issue);
  const pictures = await preparePictures(rendered.value.pictures, { issueDir, cacheDir });
  return {
    value: { html: embed(rendered.value.html, pictures.value), rendered: rendered.value },
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
  editions: [request.edition],
  standard: 'ua1',
  html: false,
  browser: request.browser,
  ...(request.cacheDir !== undefined && { cacheDir: request.cacheDir }),
  ...(request.sourceDateEpoch !== undefined && { sourceDateEpoch: request.sourceDateEpoch }),
  jobs: 1,
  version: request.version,
});
