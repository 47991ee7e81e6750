import type { Lang } from '../../problem/index.ts';
import type { Stream } from '../io.ts';
import type { Progress, ProgressEvent } from '../pipeline.ts';
import { fetchLine, stepLine } from './words.ts';

/** Shows the steps of a running build. */
export interface View {
  readonly on: Progress;
  /** A browser is being fetched: bytes so far and in all. */
  fetching(done: number, all: number): void;
  /** Takes away what is not to stay; to be called before anything else is written. */
  close(): void;
}

export interface ViewOptions {
  readonly stream: Stream;
  readonly lang: Lang;
  now(): number;
}

const TICK = 200;
const CLEAR = '\r\u001b[2K';

export const keyOf = ({ step, issue, edition }: ProgressEvent): string => [step, issue, edition].join('/');

/** For logs: one plain line for each finished step, and one when a browser is fetched. */
export function plainView({ stream, lang }: ViewOptions): View {
  let isSaid = false;
  return {
    fetching: () => {
      if (!isSaid) stream.write(`${fetchLine(lang)}\n`);
      isSaid = true;
    },
    on: (event) => {
      if (event.state === 'end') stream.write(`${stepLine(event, lang)}\n`);
    },
    close: () => {},
  };
}

/** For terminals: one line a step, kept up to date in place while the step runs. */
export function liveView({ stream, lang, now }: ViewOptions): View {
  const running = new Map<string, { readonly event: ProgressEvent; readonly since: number }>();
  let fetched = '';
  const show = (): void => {
    const [latest] = [...running.values()].slice(-1);
    const ms = now() - (latest?.since ?? 0);
    const step = latest ? stepLine({ ...latest.event, ...(ms >= 1000 && { ms }) }, lang) : '';
    const line = fetched || step;
    stream.write(CLEAR + (line && `  ${line}`).slice(0, (stream.columns ?? 80) - 1));
  };
  const timer = setInterval(() => running.size > 0 && show(), TICK);
  timer.unref();
  return {
    fetching: (done, all) => {
      fetched = done < all ? fetchLine(lang, done / all) : '';
      show();
    },
    on: (event) => {
      if (event.state === 'start') running.set(keyOf(event), { event, since: now() });
      else {
        running.delete(keyOf(event));
        stream.write(`${CLEAR}✓ ${stepLine(event, lang)}\n`);
      }
      show();
    },
    close: () => {
      clearInterval(timer);
      if (running.size > 0 || fetched !== '') stream.write(CLEAR);
      running.clear();
    },
  };
}

/** For `--quiet`. */
export const noView: View = { on: () => {}, fetching: () => {}, close: () => {} };
