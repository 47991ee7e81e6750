import path from 'node:path';
import type { Vorlagen } from '../load/index.ts';
import type { BrowserInfo } from '../print/index.ts';
import type { Outcome } from '../problem/index.ts';
import {
  type Composed,
  type ComposeTools,
  compose,
  finish,
  type Impression,
  type Job,
  next,
  type Printed,
  type PrintTools,
  print,
} from './edition.ts';
import type { Parsed } from './read.ts';
import type { BuildRequest } from './request.ts';

/** One entry for each edition of each issue asked for, in their order; undefined what did not come through. */
export type Each<T> = readonly Outcome<T | undefined>[];

/** Makes the pages of every edition of every issue. */
export function composeEditions(
  parsed: Parsed,
  tools: ComposeTools,
  request: BuildRequest,
): Promise<Each<Composed>> {
  const jobs = parsed.issues.flatMap(({ issue, geladen, modell: { handreichung } }): Job[] =>
    handreichung === undefined
      ? []
      : request.editions.map((edition) => ({
          issue,
          edition,
          handreichung,
          folder: path.join(request.contentDir, issue),
          sources: geladen.quellen,
        })),
  );
  return inParallel(jobs, request, (job) => compose(job, tools, request));
}

/** What the browser printed, and which one it was. */
export interface Impressions {
  readonly each: Each<Impression>;
  readonly browser: BrowserInfo;
}

/** Prints them, and begins to finish them. */
export async function printEditions(
  composed: Each<Composed>,
  tools: PrintTools,
  request: BuildRequest,
): Promise<Outcome<Impressions>> {
  const each = await inParallel(composed, request, (one) =>
    next(one, (value) => print(value, tools, request)),
  );
  return { value: { each, browser: tools.browser.info }, problems: [] };
}

/** All editions asked for, and the browser that printed them. */
export interface PrintedEditions {
  readonly editions: readonly Printed[];
  readonly browser: BrowserInfo;
}

/** Finishes them; undefined where no browser printed anything. */
export async function finishEditions(
  { value: impressions, problems }: Outcome<Impressions | undefined>,
  vorlagen: Vorlagen,
  request: BuildRequest,
): Promise<Outcome<PrintedEditions | undefined>> {
  if (impressions === undefined) return { value: undefined, problems };
  const done = await inParallel(impressions.each, request, (one) =>
    next(one, (value) => finish(value, vorlagen, request)),
  );
  const editions = done.flatMap(({ value }) => (value === undefined ? [] : [value]));
  return {
    value: { editions, browser: impressions.browser },
    problems: [...problems, ...done.flatMap((one) => one.problems)],
  };
}

/** As many at a time as the request allows; none begins after it was aborted. */
async function inParallel<A, B>(
  items: readonly A[],
  { jobs, signal }: BuildRequest,
  work: (item: A) => Promise<B>,
): Promise<B[]> {
  const done: B[] = [];
  let next = 0;
  const worker = async (): Promise<void> => {
    for (let index = next++; index < items.length && !signal.aborted; index = next++)
      done[index] = await work(items[index] as A);
  };
  await Promise.all(Array.from({ length: Math.max(1, jobs) }, worker));
  // Without the holes of what was not begun.
  return done.filter(() => true);
}
