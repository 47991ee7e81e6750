import type { Problem } from '../problem/index.ts';

/** The browser or the page's process has ended before its work was done. Caught by whoever lent the browser. */
export class BrowserGone extends Error {
  override readonly name = 'BrowserGone';
}

/** The browser took longer than it may. Caught by whoever lent the browser. */
export class BrowserSilent extends Error {
  override readonly name = 'BrowserSilent';
  /** How long it was waited for, in ms. */
  readonly waited: number;

  constructor(waited: number) {
    super(`no answer within ${waited} ms`);
    this.waited = waited;
  }
}

/** The page has asked for something or failed only while it was printed. Caught by whoever lent the browser. */
export class PageFaulty extends Error {
  override readonly name = 'PageFaulty';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(({ message }) => message.en).join('\n'));
    this.problems = problems;
  }
}

/** The promise's result, or `BrowserSilent` after so many ms. */
export async function within<T>(ms: number, promise: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new BrowserSilent(ms)), ms);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
