import type { Browser, Page } from '../print/index.ts';

/** The promise's result, or the signal's reason as soon as it is aborted. What comes too late goes to `late`. */
export async function until<T>(
  signal: AbortSignal,
  promise: Promise<T>,
  late?: (value: T) => void,
): Promise<T> {
  // Nobody waits for it any more: that it fails, too, because the browser ends, is no news.
  const letGo = (): void => void promise.then(late, () => {});
  if (signal.aborted) {
    letGo();
    throw signal.reason;
  }
  let stop = (): void => {};
  const aborted = new Promise<never>((_, reject) => {
    stop = () => {
      letGo();
      reject(signal.reason);
    };
    signal.addEventListener('abort', stop);
  });
  try {
    return await Promise.race([promise, aborted]);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

/** The same browser for work that may be given up at any time: then every command rejects with the signal's reason. */
export const cancellable = (browser: Browser, signal: AbortSignal): Browser => ({
  info: browser.info,
  begin: (faces) => until(signal, browser.begin(faces)),
  open: async (html) => {
    const { value, problems } = await until(signal, browser.open(html), (late) => void late.value.close());
    return { value: cancellablePage(value, signal), problems };
  },
});

const cancellablePage = (page: Page, signal: AbortSignal): Page => ({
  evaluate: (fn, argument) => until(signal, page.evaluate(fn, argument)),
  evaluateAll: (calls) => until(signal, page.evaluateAll(calls)),
  print: (options) => until(signal, page.print(options)),
  problems: page.problems,
  close: page.close,
});
