import { judge, mergeLevels, releaseRules } from '../check/index.ts';
import type { Vorlagen } from '../load/index.ts';
import { forEdition, type Handreichung } from '../model/index.ts';
import { type Layout, pageSource, paginate } from '../paginate/index.ts';
import { preparePictures } from '../picture/index.ts';
import type { Browser } from '../print/index.ts';
import type { Problem } from '../problem/index.ts';
import { embed, facesFor, render, withoutSources } from '../render/index.ts';
import { clockOf } from './clock.ts';
import { finishInputOf } from './finish-input.ts';
import { finishing, finishPrint } from './finish-print.ts';
import { checkLayout } from './layout.ts';
import type { BuildRequest, Edition, Progress } from './request.ts';

/** One edition of one issue, printed and finished. */
export interface Printed {
  readonly issue: string;
  readonly edition: Edition;
  readonly handreichung: Handreichung;
  readonly pdf: Uint8Array;
  /** The page exactly as it was printed, where it was asked for: it takes as long to read as a sixth of a print. */
  readonly html: string | undefined;
  readonly pages: number;
  readonly contentHash: string;
  readonly layout: Layout;
}

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

export interface Tools {
  readonly vorlagen: Vorlagen;
  readonly browser: Browser;
  readonly progress: Progress;
  /** Told of each print, so that other work is done while the browser is busy with it. */
  readonly meanwhile?: (printing: Promise<unknown>) => void;
}

/** render → picture → paginate (print) → finish for one edition; undefined when an error keeps it from being handed out. */
export async function printEdition(
  job: Job,
  { vorlagen, browser, progress, meanwhile }: Tools,
  request: BuildRequest,
): Promise<{ readonly value: Printed | undefined; readonly problems: readonly Problem[] }> {
  const { issue, edition } = job;
  const clock = clockOf(progress, { issue, edition });
  const problems: Problem[] = [];
  const levels = mergeLevels(job.handreichung.regeln, request.rules);
  const failed = (more: readonly Problem[]): boolean => {
    problems.push(
      ...judge(more, { levels, releaseRules: request.release ? releaseRules : new Set() }).problems,
    );
    return problems.some(({ severity }) => severity === 'error');
  };

  const h = forEdition(job.handreichung, edition);
  // The faces are loaded while the page is made.
  await clock('browser', () =>
    browser.begin(facesFor(vorlagen.stil, [...vorlagen.partials.values(), ...job.sources.values()])),
  );
  const rendered = await clock('render', () => render(h, vorlagen, { quellen: true }));
  if (failed(rendered.problems) || rendered.value === undefined) return { value: undefined, problems };
  const page = rendered.value;

  const pictures = await clock('picture', () =>
    preparePictures(page.pictures, { issueDir: job.folder, cacheDir: request.cacheDir }),
  );
  if (failed(pictures.problems)) return { value: undefined, problems };
  const html = embed(page.html, pictures.value);

  const opened = await clock('browser', () => browser.open(html));
  try {
    if (failed(opened.problems)) return { value: undefined, problems };
    const paginated = await clock(
      'paginate',
      () =>
        paginate(page, opened.value, async (bytes) => (await finishing()).readDestinations(bytes), {
          earlier: job.earlier,
          meanwhile: (printing) => {
            // Finishing loads during the first print.
            void finishing();
            meanwhile?.(printing);
          },
        }),
      ({ value }) => `${value.map.pages} Seiten, ${value.rounds}× gedruckt`,
    );
    if (failed(paginated.problems)) return { value: undefined, problems };
    const { bytes, map, layout } = paginated.value;
    const input = finishInputOf(h, page, map, {
      html: withoutSources(html),
      version: request.version,
      browser: browser.info.version,
      epoch: request.sourceDateEpoch,
      standard: request.standard,
    });
    const [finished, inspected, source] = await Promise.all([
      finishPrint(bytes, input, clock),
      paginated.value.inspected,
      request.html ? opened.value.evaluate(pageSource, undefined) : undefined,
    ]);
    // What is wrong on a page is told of the page, not of the file that holds it.
    if (failed(checkLayout(inspected, map, finished.sheets, job, vorlagen)))
      return { value: undefined, problems };
    if (failed(finished.problems)) return { value: undefined, problems };
    const { contentHash } = input;
    const value = {
      issue,
      edition,
      handreichung: h,
      pdf: finished.value,
      html: source,
      pages: map.pages,
      contentHash,
      layout,
    };
    return { value, problems };
  } finally {
    await opened.value.close();
  }
}
