import type { Answer } from '../check/index.ts';
import { ask } from './ask.ts';

/** More at a time would be rude to servers that hold many of the addresses. */
const AT_ONCE = 4;
/** Milliseconds for one address with all its redirects. */
const LONGEST_WAIT = 10_000;

export interface AskOptions {
  /** Ends all work; the result rejects with its reason. */
  readonly signal: AbortSignal;
  /** What asks; Node's own where left out. */
  readonly fetch?: typeof fetch | undefined;
  /** Milliseconds for one address. */
  readonly patience?: number | undefined;
}

/** Asks each web address once, a few at a time, and gives what they answered. `#fragments` make no address of their own. */
export async function askAll(
  urls: readonly string[],
  { signal, fetch = globalThis.fetch, patience = LONGEST_WAIT }: AskOptions,
): Promise<ReadonlyMap<string, Answer>> {
  const pages = [...new Set(urls.map(pageOf))];
  const answers = new Map<string, Answer>();
  let next = 0;
  const work = async (): Promise<void> => {
    for (let page = pages[next++]; page !== undefined; page = pages[next++])
      answers.set(page, await ask(page, { fetch, patience, signal }));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return new Map(urls.map((url) => [url, withFragment(answers.get(pageOf(url)) ?? {}, url)]));
}

const pageOf = (url: string): string => url.split('#', 1)[0] ?? '';

/** The place within the page is the same at its new address. */
function withFragment(answer: Answer, url: string): Answer {
  const fragment = url.slice(pageOf(url).length);
  if (answer.moved === undefined || answer.moved.includes('#')) return answer;
  return { ...answer, moved: answer.moved + fragment };
}
