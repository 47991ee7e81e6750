import path from 'node:path';
import type { Machine } from './machine.ts';

/**
 * The build every page is laid out for. `@sparticuz/chromium` carries the same one: release 147.0.0 holds Chromium
 * 147.0.7727.0, which is also published as `chrome-headless-shell` for all other systems.
 */
export const PINNED = '147.0.7727.0';

/** How `@puppeteer/browsers` names a system, and how the download does. */
interface ShellPlatform {
  readonly platform: 'linux' | 'mac' | 'mac_arm' | 'win32' | 'win64';
  readonly folder: string;
}

const platforms: Readonly<Record<string, ShellPlatform>> = {
  'linux-x64': { platform: 'linux', folder: 'linux64' },
  'darwin-x64': { platform: 'mac', folder: 'mac-x64' },
  'darwin-arm64': { platform: 'mac_arm', folder: 'mac-arm64' },
  'win32-ia32': { platform: 'win32', folder: 'win32' },
  'win32-x64': { platform: 'win64', folder: 'win64' },
  'win32-arm64': { platform: 'win64', folder: 'win64' },
};

/** The system as the published builds name it; undefined where there is no build for it. */
export const shellPlatform = ({ platform, arch }: Machine): ShellPlatform | undefined =>
  platforms[`${platform}-${arch}`];

/** Where Puppeteer keeps its browsers. */
export const puppeteerCache = ({ env, home, platform }: Machine): string =>
  env.PUPPETEER_CACHE_DIR || pathOf(platform).join(home, '.cache', 'puppeteer');

/** Where Puppeteer's cache holds the pinned headless shell; the same as its own library computes, without loading that. */
export function cachedShell(machine: Machine): string | undefined {
  const known = shellPlatform(machine);
  if (known === undefined) return undefined;
  const name = machine.platform === 'win32' ? 'chrome-headless-shell.exe' : 'chrome-headless-shell';
  const build = `${known.platform}-${PINNED}`;
  const { join } = pathOf(machine.platform);
  return join(
    puppeteerCache(machine),
    'chrome-headless-shell',
    build,
    `chrome-headless-shell-${known.folder}`,
    name,
  );
}

/** How paths are written on a system. */
export const pathOf = (platform: NodeJS.Platform): path.PlatformPath =>
  platform === 'win32' ? path.win32 : path.posix;
