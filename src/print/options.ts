import type { Machine } from './machine.ts';

/** Which browser to use, as the caller wants it. */
export interface BrowserOptions {
  /** An executable; no other is tried then. */
  readonly path?: string;
  /** Address of a running browser (`ws://…` or `http://…`); no other is tried then. */
  readonly ws?: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** What is not as on this machine. */
  readonly machine?: Partial<Machine>;
  /** How long one command of the browser may take, in ms. */
  readonly timeout?: number;
  /** Whether to download a browser when none is at hand; yes unless said otherwise. */
  readonly download?: boolean;
  /** Called with bytes so far and in all while a browser is unpacked or downloaded. */
  readonly onProgress?: (done: number, all: number) => void;
}
