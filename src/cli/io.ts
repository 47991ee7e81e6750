import { availableParallelism } from 'node:os';
import { bugReport } from './bug.ts';
import { exitCode } from './exit-code.ts';
import { detectLanguage } from './language.ts';
import type { Pipeline } from './pipeline.ts';
import { ownVersion } from './version.ts';

/** What the program writes to. */
export interface Stream {
  write(text: string): unknown;
  readonly isTTY?: boolean;
  /** Width in cells, where the stream is a terminal. */
  readonly columns?: number;
}

/** The world as the command line sees it; tests bring their own. */
export interface Io {
  readonly stdout: Stream;
  readonly stderr: Stream;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Absolute. */
  readonly cwd: string;
  /** BCP 47 tag of the system's locale. */
  readonly locale: string;
  /** Processors this process may use. */
  readonly cpus: number;
  /** Milliseconds since 1970. */
  now(): number;
  /** Calls the handler when the user or the system interrupts the work; gives the way to stop listening. */
  onInterrupt(handler: () => void): () => void;
  /** The pipeline is loaded when a command needs it, so that help and usage messages come at once. */
  loadPipeline(): Promise<Pipeline>;
}

/**
 * The real world. A reader that closes its end of a pipe early is no error; what nobody catches is a bug and ends the
 * program as one.
 */
export function processIo(): Io {
  // Of all that know the locale, what takes a hundredth of the time.
  const { locale } = new Intl.PluralRules().resolvedOptions();
  process.on('uncaughtException', (error) => {
    const lang = detectLanguage(process.argv.slice(2), process.env, locale);
    process.stderr.write(bugReport(error, lang, ownVersion()));
    process.exit(exitCode.bug);
  });
  for (const stream of [process.stdout, process.stderr]) stream.on('error', ignoreClosedPipe);
  return {
    stdout: process.stdout,
    stderr: process.stderr,
    env: process.env,
    cwd: process.cwd(),
    locale,
    cpus: availableParallelism(),
    now: () => Date.now(),
    onInterrupt,
    loadPipeline: () => import('../build.ts'),
  };
}

function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}

/** The first signal asks the work to end in good order, a second one ends it at once. */
function onInterrupt(handler: () => void): () => void {
  let asked = false;
  const listener = (): void => {
    if (asked) process.exit(exitCode.interrupted);
    asked = true;
    handler();
  };
  const signals = ['SIGINT', 'SIGTERM'] as const;
  for (const signal of signals) process.on(signal, listener);
  return () => {
    for (const signal of signals) process.off(signal, listener);
  };
}
