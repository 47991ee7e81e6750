import { createHash } from 'node:crypto';
import { lstatSync, mkdirSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Executable } from './executable.ts';
import type { Machine } from './machine.ts';
import type { UnpackOptions } from './unpack.ts';
import { executableIn, isUnpacked } from './unpacked.ts';

/** The package that carries a browser, as installed. */
export interface EmbeddedPackage {
  /** Its folder with the compressed files, absolute. */
  readonly bin: string;
  readonly version: string;
}

/** Raised when what is unpacked, or how, changes. */
const LAYOUT = 1;

/** Where `@sparticuz/chromium` is installed; undefined when it is not: it is optional. */
export function embeddedPackage(): EmbeddedPackage | undefined {
  try {
    const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
    const root = path.resolve(path.dirname(entry), '..', '..');
    const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
    return { bin: path.join(root, 'bin'), version };
  } catch {
    return undefined;
  }
}

/**
 * The package's browser, unpacked to the user's cache folder if it is not there yet; to the temporary folder where the
 * other cannot be written. Throws when neither works.
 */
export async function embeddedBrowser(
  { bin, version }: EmbeddedPackage,
  machine: Machine,
  options: UnpackOptions,
): Promise<Executable> {
  const [inCache, inTemp] = placesOf(version, machine);
  for (const place of [inCache, inTemp]) {
    if (isUnpacked(place) && (place === inCache || isOurs(path.dirname(place), machine)))
      return executableIn(place, machine);
  }
  const { unpack } = await import('./unpack.ts');
  try {
    await unpack(bin, inCache, options);
    return executableIn(inCache, machine);
  } catch (error) {
    options.signal.throwIfAborted();
    if (!isRefusal(error)) throw error;
  }
  makePrivate(path.dirname(inTemp), machine);
  await unpack(bin, inTemp, options);
  return executableIn(inTemp, machine);
}

/** Where the package's browser is unpacked to: the user's cache folder, else a private one for temporary files. */
export function placesOf(version: string, { env, home, temp, user }: Machine): readonly [string, string] {
  const hash = createHash('sha256').update(`${version} ${LAYOUT}`).digest('hex').slice(0, 8);
  const name = `browser-${version}-${hash}`;
  const cache = env.XDG_CACHE_HOME?.startsWith('/') ? env.XDG_CACHE_HOME : path.join(home, '.cache');
  return [path.join(cache, 'handreichung', name), path.join(temp, `handreichung-${user ?? 'user'}`, name)];
}

/** Removes what was unpacked of the installed package's browser, so that it is unpacked anew. */
export async function removeEmbedded(machine: Machine): Promise<void> {
  const version = embeddedPackage()?.version;
  if (version === undefined) return;
  for (const place of placesOf(version, machine)) await rm(place, { recursive: true, force: true });
}

const isRefusal = (error: unknown): boolean =>
  ['EACCES', 'EPERM', 'EROFS', 'ENOENT', 'ENOTDIR', 'ENOSPC', 'EDQUOT'].includes(
    (error as NodeJS.ErrnoException).code ?? '',
  );

// Everybody may write to the temporary folder: a program somebody else has put there is not started.
function makePrivate(folder: string, machine: Machine): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (!isOurs(folder, machine)) throw new Error(`${folder} belongs to somebody else`);
}

function isOurs(folder: string, { user }: Machine): boolean {
  const found = lstatSync(folder);
  return found.isDirectory() && (user === undefined || (found.uid === user && (found.mode & 0o022) === 0));
}
