import { mkdtempSync, rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { type Connection, connect } from './driver.ts';
import type { Executable } from './executable.ts';
import { flags } from './flags.ts';
import { within } from './gone.ts';
import type { Machine } from './machine.ts';
import { type BrowserProcess, spawnBrowser } from './spawn.ts';

/** A browser that was started, or that was joined. */
export interface Running {
  readonly connection: Connection;
  readonly sandbox: boolean;
  /** Where pages are put for it; undefined for a browser that may be on another machine. */
  readonly folder: string | undefined;
  /** Resolves when everything said to it has left this process; undefined for a browser that was joined. */
  readonly sent?: () => Promise<void>;
  /** Ends it and removes what it left on disk; a browser that was joined is only let go. */
  end(): Promise<void>;
}

/** It did not start; the message says why, in the browser's own words. */
export class NotStarted extends Error {
  override readonly name = 'NotStarted';
}

/** A start takes a tenth of a second; a first one from a slow disk takes several. In ms. */
const START = 60_000;

/**
 * Starts a browser, in its sandbox unless we are root or the kernel does not allow it.
 * Throws `NotStarted`, or what `signal` gives when it is aborted.
 */
export async function launch(
  executable: Executable,
  machine: Machine,
  signal: AbortSignal,
): Promise<Running> {
  const isRoot = machine.platform === 'linux' && machine.user === 0;
  const bare = (): Promise<Running> => start(executable, machine, false, signal);
  if (isRoot) return again(bare);
  try {
    return await start(executable, machine, true, signal);
  } catch (error) {
    // Without its sandbox a browser dies at once and does not always get to say why.
    if (error instanceof NotStarted) return again(bare);
    throw error;
  }
}

/** One start of many thousands ends in a crash, of which the browser says nothing; the next does not. */
async function again(begin: () => Promise<Running>): Promise<Running> {
  try {
    return await begin();
  } catch (error) {
    if (error instanceof NotStarted && crash.test(error.message)) return begin();
    throw error;
  }
}

const crash = /^exit SIG(?:SEGV|BUS|ILL|ABRT|TRAP)$/;

async function start(
  executable: Executable,
  machine: Machine,
  sandbox: boolean,
  signal: AbortSignal,
): Promise<Running> {
  signal.throwIfAborted();
  const folder = mkdtempSync(path.join(machine.temp, 'handreichung-'));
  const profile = path.join(folder, 'profile');
  const args = flags({ sandbox, shell: executable.shell, profile });
  // What a killed shell leaves among the temporary files goes with the folder. A full browser keeps the usual place: the
  // address of its socket there must stay short.
  const temp = executable.shell ? { TMPDIR: folder } : {};
  const browser = spawnBrowser(executable.path, args, { ...machine.env, ...temp, ...executable.env });
  const end = enderOf(browser, folder, executable.shell);
  const abort = (): void => browser.kill();
  signal.addEventListener('abort', abort);
  try {
    const connection = await reached(browser);
    void browser.ended.then(() => signal.removeEventListener('abort', abort));
    return { connection, sandbox, folder, sent: browser.sent, end };
  } catch (error) {
    await end();
    signal.removeEventListener('abort', abort);
    signal.throwIfAborted();
    throw error;
  }
}

async function reached(browser: BrowserProcess): Promise<Connection> {
  const failed = browser.ended.then((reason) => {
    throw new NotStarted(firstLine(reason));
  });
  const connected = connect({ transport: browser.transport }).catch((error: Error) =>
    // The pipe breaks a moment before the process has ended and told why.
    within(1_000, failed).catch((reason) => {
      throw reason instanceof NotStarted ? reason : new NotStarted(error.message);
    }),
  );
  return within(START, Promise.race([connected, failed])).catch((error) => {
    throw error instanceof NotStarted ? error : new NotStarted(String(error));
  });
}

/** The line that matters of what a browser said: the first fatal one, without time and place in its source. */
const firstLine = (said: string): string => {
  const lines = said.split('\n');
  const line = lines.find((one) => one.includes(':FATAL:')) ?? lines.at(-1) ?? '';
  return line.replace(/^\[[^\]]*\]\s*/, '').slice(0, 300);
};

/** The way to end a browser: once, completely, and also when this process ends without having done so. */
function enderOf(browser: BrowserProcess, folder: string, shell: boolean): () => Promise<void> {
  const atExit = (): void => {
    browser.kill();
    rmSync(folder, { recursive: true, force: true });
  };
  process.once('exit', atExit);
  let ending: Promise<void> | undefined;
  const end = async (): Promise<void> => {
    browser.kill();
    // A full browser writes to its profile until its last moment; a shell need not be waited for.
    if (!shell) await browser.ended;
    browser.forget();
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 20 });
    process.off('exit', atExit);
  };
  return () => {
    ending ??= end();
    return ending;
  };
}
