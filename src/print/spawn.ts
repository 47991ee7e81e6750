import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import type { ConnectionTransport } from 'puppeteer-core/internal/common/ConnectionTransport.js';

/** A browser's process and the pipe to talk to it. */
export interface BrowserProcess {
  readonly transport: ConnectionTransport;
  /** Resolves when everything said to it has left this process. */
  sent(): Promise<void>;
  /** Resolves when the process has ended, with the reason as far as it told one. */
  readonly ended: Promise<string>;
  /** Ends it with all its children, at once; what it was doing is lost. */
  kill(): void;
  /** Stops waiting for it, so that this process can end. */
  forget(): void;
}

/** So much of what a browser says is kept, in characters. */
const KEPT = 8_000;

/** So long its last words are waited for when it has ended, in ms. */
const LAST_WORDS = 300;

/** Starts a browser in a process group of its own. */
export function spawnBrowser(
  path: string,
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): BrowserProcess {
  // Its own group: it can be ended with all its children, and Ctrl-C reaches us first.
  const child = spawn(path, args, {
    env,
    detached: process.platform !== 'win32',
    stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
    windowsHide: true,
  });
  const [, , stderr, input, output] = child.stdio as unknown as [null, null, Readable, Writable, Readable];
  let said = '';
  stderr.setEncoding('utf8').on('data', (text: string) => {
    said = (said + text).slice(-KEPT);
  });
  // A pipe that breaks means that the process ends; that is told by `ended`.
  for (const stream of [stderr, input, output]) stream.on('error', () => {});
  return {
    transport: transportOf(input, output),
    sent: () => new Promise((resolve) => void input.write('', () => resolve())),
    ended: new Promise((resolve) => {
      child.once('error', (error) => resolve(error.message));
      child.once('exit', (code, signal) => {
        const tell = (): void => resolve(said.trim() || `exit ${signal ?? code}`);
        child.once('close', tell);
        // A child of its own that lives on keeps the pipe open.
        setTimeout(tell, LAST_WORDS).unref();
      });
    }),
    kill: () => kill(child),
    forget: () => {
      child.unref();
      for (const stream of [stderr, input, output]) stream.destroy();
    },
  };
}

function kill(child: ChildProcess): void {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  if (process.platform === 'win32') {
    spawnSync('taskkill', ['/pid', String(child.pid), '/T', '/F'], { windowsHide: true });
    return;
  }
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It ended in this moment.
  }
}

/** Messages over a pipe, each ended by a zero byte. */
function transportOf(input: Writable, output: Readable): ConnectionTransport {
  const transport: ConnectionTransport = {
    send: (message) => void input.write(`${message}\0`),
    close: () => void input.destroy(),
  };
  let parts: Buffer[] = [];
  output.on('data', (chunk: Buffer) => {
    let start = 0;
    for (let end = chunk.indexOf(0); end >= 0; end = chunk.indexOf(0, start)) {
      parts.push(chunk.subarray(start, end));
      const message = Buffer.concat(parts).toString('utf8');
      parts = [];
      start = end + 1;
      transport.onmessage?.(message);
    }
    if (start < chunk.length) parts.push(chunk.subarray(start));
  });
  output.once('close', () => transport.onclose?.());
  return transport;
}
