import { judge, mergeLevels } from '../check/index.ts';
import { readDestinations } from '../finish/index.ts';
import { type Layout, layOut, paginate, renewPage } from '../paginate/index.ts';
import type { Browser, Page } from '../print/index.ts';
import type { Outcome } from '../problem/index.ts';
import { until } from './cancellable.ts';
import type { DraftView } from './preview.ts';

/** The quick way to new pages: the page printed last stays loaded, and only what has changed is replaced in it. */
export interface QuickPrint {
  /** Loads a view, so that a print of one like it is quick. */
  prepare(browser: Browser, view: DraftView): Promise<Outcome<undefined>>;
  /**
   * Prints a view that comes out nearly as `earlier`. The bytes are those the browser printed: not finished. `load`: the
   * page that is loaded cannot be made into this one. Rejects with the signal's reason.
   */
  print(
    view: DraftView,
    earlier: Layout,
    signal: AbortSignal,
  ): Promise<Outcome<Printing | 'load' | undefined>>;
  /** Lets go of the page. */
  drop(): void;
}

interface Printing {
  readonly pdf: Uint8Array;
  readonly layout: Layout;
}

export function openQuickPrint(): QuickPrint {
  let kept: { readonly page: Page; readonly style: string } | undefined;
  /** What the page does: what is given up goes on in it, and what comes next has to wait. */
  let busy: Promise<unknown> = Promise.resolve();

  const drop = (): void => {
    void kept?.page.close().catch(() => {});
    kept = undefined;
  };

  const waited = (page: Page, signal: AbortSignal): Pick<Page, 'evaluate' | 'evaluateAll' | 'print'> => {
    const noted = <T>(work: Promise<T>): Promise<T> => {
      busy = work.catch(() => {});
      return until(signal, work);
    };
    return {
      evaluate: (fn, argument) => noted(page.evaluate(fn, argument)),
      evaluateAll: (calls) => noted(page.evaluateAll(calls)),
      print: (options) => noted(page.print(options)),
    };
  };

  /** Lets go of a page in which something failed: it may be gone, or half changed. */
  const orDropped = async <T>(work: () => Promise<T>, signal?: AbortSignal): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      if (signal?.aborted !== true) drop();
      throw error;
    }
  };

  return {
    prepare: (browser, view) =>
      orDropped(async () => {
        drop();
        const html = view.html.replace('<style></style>', () => `<style>${view.style}</style>`);
        const { value: page, problems } = await browser.open(html);
        if (problems.length > 0 || !(await renewPage(page, view.html))) await page.close();
        else kept = { page, style: view.style };
        return { value: undefined, problems: [] };
      }),
    print: (view, earlier, signal) =>
      orDropped(async () => {
        await until(signal, busy);
        if (kept === undefined || kept.style !== view.style) return { value: 'load', problems: [] };
        const page = waited(kept.page, signal);
        if (!(await renewPage(page, view.html))) return { value: 'load', problems: [] };
        const { value, problems } = await paginate(view.rendered, page, readDestinations, {
          tagged: false,
          earlier,
        });
        // A print leaves the page as it is not laid out: that is made good before the next one, while nobody waits.
        page.evaluate(layOut, undefined).catch(() => {});
        const levels = mergeLevels(view.handreichung.regeln, {});
        const judged = judge(problems, { levels, releaseRules: new Set() }).problems;
        const failed = judged.some(({ severity }) => severity === 'error');
        return {
          value: failed ? undefined : { pdf: value.bytes, layout: value.layout },
          problems: judged,
        };
      }, signal),
    drop,
  };
}
