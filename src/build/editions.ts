import path from 'node:path';
import type { Browser, BrowserInfo } from '../print/index.ts';
import type { Outcome, Problem } from '../problem/index.ts';
import { type Printed, printEdition, type Tools } from './edition.ts';
import type { Parsed } from './read.ts';
import type { BuildRequest } from './request.ts';

/** All editions asked for, and the browser that printed them. */
export interface PrintedEditions {
  readonly editions: readonly Printed[];
  readonly browser: BrowserInfo;
}

/** Prints every edition of every issue, `jobs` at a time; the order of the result is that of the request. */
export async function printEditions(
  parsed: Parsed,
  tools: Tools & { readonly browser: Browser },
  request: BuildRequest,
): Promise<Outcome<PrintedEditions>> {
  const jobs = parsed.issues.flatMap(({ issue, geladen, modell: { handreichung } }) =>
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
  const done: { value: Printed | undefined; problems: readonly Problem[] }[] = [];
  let next = 0;
  const work = async (): Promise<void> => {
    for (let index = next++; index < jobs.length && !request.signal.aborted; index = next++) {
      const job = jobs[index];
      if (job !== undefined) done[index] = await printEdition(job, tools, request);
    }
  };
  await Promise.all(Array.from({ length: Math.max(1, request.jobs) }, work));
  return {
    value: {
      editions: done.flatMap(({ value }) => (value === undefined ? [] : [value])),
      browser: tools.browser.info,
    },
    problems: done.flatMap(({ problems }) => problems),
  };
}
