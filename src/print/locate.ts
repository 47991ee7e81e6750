import { existsSync } from 'node:fs';
import { embeddedBrowser, embeddedPackage } from './embedded.ts';
import { type Executable, executableAt } from './executable.ts';
import type { Candidate } from './find.ts';
import type { Machine } from './machine.ts';
import type { Reason } from './reasons.ts';
import type { UnpackOptions } from './unpack.ts';

export interface LocateOptions extends UnpackOptions {
  /** Whether a browser may be downloaded. */
  readonly download: boolean;
}

/** The executables of a candidate, best first, or the reason why there are none. */
export type Located =
  | { readonly executables: readonly Executable[]; readonly reason?: never }
  | { readonly executables?: never; readonly reason: Reason };

/** Looks a candidate up, and makes it ready: unpacks or downloads it. Throws only when `signal` is aborted. */
export async function locate(
  candidate: Exclude<Candidate, { kind: 'remote' }>,
  machine: Machine,
  options: LocateOptions,
): Promise<Located> {
  switch (candidate.kind) {
    case 'named':
      return onDisk([candidate.path]);
    case 'cached':
      return candidate.path === undefined ? notHere(machine) : onDisk([candidate.path]);
    case 'installed':
      return onDisk(candidate.places);
    case 'embedded':
      return embedded(machine, options);
    case 'download':
      if (!options.download) return { reason: { is: 'not-allowed' } };
      return attempt(options, () => downloaded(machine, options));
  }
}

function onDisk(places: readonly string[]): Located {
  const found = places.filter((place) => existsSync(place));
  return found.length > 0 ? { executables: found.map(executableAt) } : { reason: { is: 'missing' } };
}

function embedded(machine: Machine, options: LocateOptions): Located | Promise<Located> {
  if (machine.platform !== 'linux' || machine.arch !== 'x64') return notHere(machine);
  const found = embeddedPackage();
  if (found === undefined) return { reason: { is: 'not-installed', what: '@sparticuz/chromium' } };
  return attempt(options, () => embeddedBrowser(found, machine, options));
}

async function attempt(options: LocateOptions, find: () => Promise<Executable>): Promise<Located> {
  try {
    return { executables: [await find()] };
  } catch (error) {
    options.signal.throwIfAborted();
    const detail = error instanceof Error ? error.message : String(error);
    return { reason: { is: 'broken', detail: detail.replace(/\s+/g, ' ') } };
  }
}

async function downloaded(machine: Machine, options: LocateOptions): Promise<Executable> {
  const { downloadShell } = await import('./download.ts');
  return executableAt(await downloadShell(machine, options));
}

const notHere = ({ platform, arch }: Machine): Located => ({
  reason: { is: 'not-for-this-machine', machine: `${platform} ${arch}` },
});
