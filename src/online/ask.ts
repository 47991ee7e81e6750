import type { Answer } from '../check/index.ts';
import { failureOf } from './failure.ts';

/** As many as browsers follow (https://fetch.spec.whatwg.org/#http-redirect-fetch). */
const MOST_REDIRECTS = 20;
const redirects = new Set([301, 302, 303, 307, 308]);
const forGood = new Set([301, 308]);
/** Answers of servers that do not know HEAD or let nobody use it; some say 404, so that GET has the last word. */
const refusesHead = new Set([403, 404, 405, 501]);

/** Some servers turn away whoever is no browser at all. */
const headers = { 'user-agent': 'Mozilla/5.0 (compatible; handreichung)', accept: '*/*' };

interface Ways {
  readonly fetch: typeof fetch;
  /** Milliseconds. */
  readonly patience: number;
  readonly signal: AbortSignal;
}

/** Asks one web address, following redirects. Rejects only with the signal's reason. */
export async function ask(url: string, { fetch, patience, signal }: Ways): Promise<Answer> {
  signal.throwIfAborted();
  if (!URL.canParse(url)) return { failure: 'address' };
  const asking = new AbortController();
  const stop = (): void => asking.abort();
  const timer = setTimeout(stop, patience);
  signal.addEventListener('abort', stop);
  try {
    return await follow(new URL(url), (each) => reach(each, fetch, asking.signal));
  } catch (error) {
    signal.throwIfAborted();
    return { failure: asking.signal.aborted ? 'time' : failureOf(error) };
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
  }
}

/** The answer at the end of all redirects, with the address up to which every one of them was for good. */
async function follow(url: URL, reach: (url: URL) => Promise<Response>): Promise<Answer> {
  let [at, moved, isForGood] = [url, undefined as string | undefined, true];
  for (let count = 0; count <= MOST_REDIRECTS; count += 1) {
    const { status, headers: told } = await reach(at);
    const location = told.get('location');
    if (!redirects.has(status) || location === null) return { status, moved };
    if (!URL.canParse(location, at)) return { failure: 'address' };
    at = new URL(location, at);
    if (!/^https?:$/.test(at.protocol)) return { status, moved };
    isForGood &&= forGood.has(status);
    if (isForGood) moved = at.href;
  }
  return { failure: 'circle' };
}

async function reach(url: URL, fetch: Ways['fetch'], signal: AbortSignal): Promise<Response> {
  const how = { redirect: 'manual', headers, signal } as const;
  const answer = await fetch(url, { ...how, method: 'HEAD' });
  if (!refusesHead.has(answer.status)) return answer;
  const whole = await fetch(url, { ...how, method: 'GET' });
  // Only its head is of interest.
  await whole.body?.cancel();
  return whole;
}
