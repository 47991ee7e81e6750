import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import path from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterEach } from 'vitest';
import { browserStatus } from '../../src/print/index.ts';

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A new folder, removed after the test. */
export function scratch(): string {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'print-test-')));
  folders.push(folder);
  return folder;
}

/** The browser this machine prints with; found once. */
let known: Promise<string> | undefined;

export function pinnedBrowser(): Promise<string> {
  known ??= browserStatus({ env: plainEnv }).then(({ value, problems }) => {
    if (value.chosen === undefined) throw new Error(problems[0]?.message.en);
    return value.chosen.path;
  });
  return known;
}

const named = ['HANDREICHUNG_BROWSER', 'PUPPETEER_EXECUTABLE_PATH', 'HANDREICHUNG_BROWSER_WS'];

/** The environment without a word on which browser to use. */
export const plainEnv = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !named.includes(name)),
);

/** Where the browser is unpacked already. */
export const userCache = plainEnv.XDG_CACHE_HOME ?? path.join(homedir(), '.cache');

/** An executable that runs these lines of shell. Its name decides whether it counts as a headless shell. */
export function script(file: string, ...lines: string[]): string {
  writeFileSync(file, ['#!/bin/sh', ...lines, ''].join('\n'));
  chmodSync(file, 0o755);
  return file;
}

/** A stand-in for the pinned browser that writes down the id of each process it becomes. */
export async function spied(
  folder: string,
  ...first: string[]
): Promise<{ readonly path: string; pids(): number[] }> {
  const browser = await pinnedBrowser();
  const unpacked = path.dirname(browser);
  const log = path.join(folder, 'pids');
  const file = script(
    path.join(folder, 'headless-shell'),
    ...first,
    `case " $* " in *' --no-sandbox '*) echo $$ open ;; *) echo $$ locked ;; esac >> '${log}'`,
    `export LD_LIBRARY_PATH='${unpacked}/lib' FONTCONFIG_FILE='${unpacked}/fonts.conf'`,
    `exec '${browser}' "$@"`,
  );
  // Where the kernel allows no sandbox, each start without one was first tried with it.
  const pids = (): number[] => {
    const starts = existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n') : [];
    const open = starts.filter((start) => start.endsWith(' open'));
    return (open.length > 0 ? open : starts).map((start) => Number.parseInt(start, 10));
  };
  return { path: file, pids };
}

/** Whether a process still runs; a zombie does not. */
export function isAlive(pid: number): boolean {
  try {
    return !/^\d+ \(.*\) [ZX]/.test(readFileSync(`/proc/${pid}/stat`, 'latin1'));
  } catch {
    return false;
  }
}

/** The text of each page of a PDF. */
export async function textOf(bytes: Uint8Array): Promise<string[]> {
  const pdf = await open(bytes);
  const pages = await Promise.all(
    Array.from({ length: pdf.numPages }, async (_, index) => {
      const { items } = await (await pdf.getPage(index + 1)).getTextContent();
      return items.map((item) => ('str' in item ? item.str : '')).join(' ');
    }),
  );
  return pages.map((text) => text.replace(/\s+/g, ' ').trim());
}

/** A PDF opened for reading. */
export const open = (bytes: Uint8Array) =>
  getDocument({ data: Uint8Array.from(bytes), verbosity: 0 }).promise;
