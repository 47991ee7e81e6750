import { existsSync } from 'node:fs';
import type { Machine } from './machine.ts';
import { cachedShell, PINNED, puppeteerCache, shellPlatform } from './pinned.ts';
import type { UnpackOptions } from './unpack.ts';

/**
 * Fetches the pinned headless shell into Puppeteer's cache and gives its path; at once if it is there. Throws when there
 * is no build for this machine and when it cannot be fetched.
 */
export async function downloadShell(
  machine: Machine,
  { signal, onProgress }: UnpackOptions,
): Promise<string> {
  const known = shellPlatform(machine);
  const executable = cachedShell(machine);
  if (known === undefined || executable === undefined)
    throw new Error(`no build for ${machine.platform} ${machine.arch}`);
  if (existsSync(executable)) return executable;
  const { Browser, BrowserPlatform, install } = await import('@puppeteer/browsers');
  const platform = Object.values(BrowserPlatform).find((one) => one === known.platform);
  const installing = install({
    browser: Browser.CHROMEHEADLESSSHELL,
    buildId: PINNED,
    cacheDir: puppeteerCache(machine),
    ...(platform && { platform }),
    ...(onProgress && { downloadProgressCallback: onProgress }),
  });
  const { executablePath } = await Promise.race([installing, aborted(signal)]);
  return executablePath;
}

const aborted = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    signal.throwIfAborted();
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
