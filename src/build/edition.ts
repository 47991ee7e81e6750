import { judge, mergeLevels, releaseRules } from '../check/index.ts';
import type { Vorlagen } from '../load/index.ts';
import { forEdition, type Handreichung } from '../model/index.ts';
import { type Inspected, type Layout, type PageMap, pageSource, paginate } from '../paginate/index.ts';
import { preparePictures } from '../picture/index.ts';
import type { Browser } from '../print/index.ts';
import type { Outcome, Problem } from '../problem/index.ts';
import { embed, facesFor, type Rendered, render, withoutSources } from '../render/index.ts';
import { clockOf } from './clock.ts';
import { finishInputOf } from './finish-input.ts';
import { type Finished, finishing, finishPrint } from './finish-print.ts';
import { checkLayout } from './layout.ts';
import type { BuildRequest, Edition, Progress } from './request.ts';

/** One edition of one issue that is to be made. */
export interface Job {
  readonly issue: string;
  readonly edition: Edition;
  readonly handreichung: Handreichung;
  /** The issue's folder, absolute: pictures count from it. */
  readonly folder: string;
  /** Text of every file it was read from, by path. */
  readonly sources: ReadonlyMap<string, string>;
  /** How an earlier print came out, where speed counts more than certainty: see `paginate`. */
  readonly earlier?: Layout | undefined;
}

/** Its page, ready to be opened in a browser. */
export interface Composed {
  readonly job: Job;
  /** Filtered to its edition. */
  readonly handreichung: Handreichung;
  readonly page: Rendered;
  readonly html: string;
}

/** As the browser printed it: it is not needed any more. */
export interface Impression extends Composed {
  readonly map: PageMap;
  readonly layout: Layout;
  readonly inspected: Inspected | undefined;
  /** The page exactly as it was printed, where it was asked for: it takes as long to read as a sixth of a print. */
  readonly source: string | undefined;
  readonly contentHash: string;
  /** The file, which is being finished. */
  readonly finished: Promise<Finished>;
}

/** Printed and finished. */
export interface Printed {
  readonly issue: string;
  readonly edition: Edition;
  readonly handreichung: Handreichung;
  readonly pdf: Uint8Array;
  /** See `Impression.source`. */
  readonly html: string | undefined;
  readonly pages: number;
  readonly contentHash: string;
  readonly layout: Layout;
}

export interface ComposeTools {
  readonly vorlagen: Vorlagen;
  readonly progress: Progress;
  /** See `Browser.begin`. */
  readonly begin: Browser['begin'];
}

export interface PrintTools {
  readonly browser: Browser;
  readonly progress: Progress;
}

/** What a step made of an edition, and what is wrong; undefined when that keeps the edition from being handed out. */
type Step<T> = Promise<Outcome<T | undefined>>;

/** render → picture. */
export async function compose(
  job: Job,
  { vorlagen, progress, begin }: ComposeTools,
  request: BuildRequest,
): Step<Composed> {
  const clock = clockOf(progress, job);
  const handreichung = forEdition(job.handreichung, job.edition);
  // The faces are loaded while the page is made. What fails there fails again when it is opened.
  begin(facesFor(vorlagen.stil, [...vorlagen.partials.values(), ...job.sources.values()])).catch(() => {});
  const rendered = await clock('render', () => render(handreichung, vorlagen, { quellen: true }));
  const page = rendered.value;
  if (page === undefined) return judged(undefined, rendered.problems, job, request);
  const pictures = await clock('picture', () =>
    preparePictures(page.pictures, { issueDir: job.folder, cacheDir: request.cacheDir }),
  );
  const html = embed(page.html, pictures.value);
  const problems = [...rendered.problems, ...pictures.problems];
  return judged({ job, handreichung, page, html }, problems, job, request);
}

/** paginate (print). */
export async function print(
  composed: Composed,
  { browser, progress }: PrintTools,
  request: BuildRequest,
): Step<Impression> {
  const { job, handreichung, page, html } = composed;
  const clock = clockOf(progress, job);
  // It loads while the browser is busy.
  setImmediate(() => void finishing());
  const opened = await clock('browser', () => browser.open(html));
  try {
    const found = judged(composed, opened.problems, job, request);
    if (found.value === undefined) return { ...found, value: undefined };
    const { value, problems } = await clock(
      'paginate',
      () =>
        paginate(page, opened.value, async (bytes) => (await finishing()).readDestinations(bytes), {
          earlier: job.earlier,
        }),
      ({ value }) => `${value.map.pages} Seiten, ${value.rounds}× gedruckt`,
    );
    const sound = judged(value, problems, job, request, found.problems);
    if (sound.value === undefined) return { ...sound, value: undefined };
    const { bytes, map, layout } = value;
    const input = finishInputOf(handreichung, page, map, {
      html: withoutSources(html),
      version: request.version,
      browser: browser.info.version,
      epoch: request.sourceDateEpoch,
      standard: request.standard,
    });
    const finished = finishPrint(bytes, input, clock);
    // What fails there is told by `finish`.
    finished.catch(() => {});
    const [inspected, source] = await Promise.all([
      value.inspected,
      request.html ? opened.value.evaluate(pageSource, undefined) : undefined,
    ]);
    const { contentHash } = input;
    const impression = { ...composed, map, layout, inspected, source, contentHash, finished };
    return { value: impression, problems: sound.problems };
  } finally {
    await opened.value.close();
  }
}

/** finish, which has begun, and the rules on the layout. */
export async function finish(
  { job, handreichung, map, layout, inspected, source, contentHash, finished }: Impression,
  vorlagen: Vorlagen,
  request: BuildRequest,
): Step<Printed> {
  const { value: pdf, sheets, problems } = await finished;
  const { issue, edition } = job;
  const printed = { issue, edition, handreichung, pdf, html: source, pages: map.pages, contentHash, layout };
  // What is wrong on a page is told of the page, not of the file that holds it.
  const laidOut = judged(printed, checkLayout(inspected, map, sheets, job, vorlagen), job, request);
  return laidOut.value === undefined ? laidOut : judged(printed, problems, job, request, laidOut.problems);
}

/** All of it for one edition, in a browser that is there. */
export async function printEdition(
  job: Job,
  tools: Pick<ComposeTools, 'vorlagen'> & PrintTools,
  request: BuildRequest,
): Step<Printed> {
  const composed = await compose(job, { ...tools, begin: tools.browser.begin }, request);
  const printed = await next(composed, (value) => print(value, tools, request));
  return next(printed, (value) => finish(value, tools.vorlagen, request));
}

/** The next step of an edition that has come through those before. */
export async function next<A, B>(
  { value, problems: before }: Outcome<A | undefined>,
  step: (value: A) => Step<B>,
): Step<B> {
  if (value === undefined) return { value: undefined, problems: before };
  const { value: made, problems } = await step(value);
  return { value: made, problems: [...before, ...problems] };
}

/** What was made, unless something found meanwhile is an error by the levels asked for. */
function judged<T>(
  value: T | undefined,
  found: readonly Problem[],
  { handreichung }: Job,
  { rules, release }: BuildRequest,
  before: readonly Problem[] = [],
): Outcome<T | undefined> {
  const levels = mergeLevels(handreichung.regeln, rules);
  const { problems } = judge(found, { levels, releaseRules: release ? releaseRules : new Set() });
  const isFaulty = problems.some(({ severity }) => severity === 'error');
  return { value: isFaulty ? undefined : value, problems: [...before, ...problems] };
}
