import type { Machine } from './machine.ts';
import type { BrowserOptions } from './options.ts';
import { cachedShell } from './pinned.ts';
import { usualPlaces } from './places.ts';

/** A place to look for a browser. */
export type Candidate =
  /** An executable somebody named, and by what. */
  | { readonly kind: 'named'; readonly by: string; readonly path: string }
  /** A running browser somebody named, and by what. */
  | { readonly kind: 'remote'; readonly by: string; readonly url: string }
  /** The headless shell inside the package `@sparticuz/chromium`. */
  | { readonly kind: 'embedded' }
  /** The pinned headless shell in Puppeteer's cache; no path where there is no build for this machine. */
  | { readonly kind: 'cached'; readonly path: string | undefined }
  /** Chrome, Chromium or Edge as installed by the user. */
  | { readonly kind: 'installed'; readonly places: readonly string[] }
  /** The pinned headless shell, still to be fetched. */
  | { readonly kind: 'download' };

/**
 * Where to look, in this order. Who names a browser gets that one or an error, never another one: options come before
 * the environment, which may have been set for something else.
 */
export function candidates(
  { path, ws }: Pick<BrowserOptions, 'path' | 'ws'>,
  machine: Machine,
): readonly Candidate[] {
  const named = namedBrowser(path, ws, machine.env);
  if (named !== undefined) return [named];
  const [embedded, cached, download] = pinnedCandidates(machine);
  return [embedded, cached, { kind: 'installed', places: usualPlaces(machine) }, download];
}

/** Where the pinned headless shell may be, or come from. */
export const pinnedCandidates = (machine: Machine): readonly [Candidate, Candidate, Candidate] => [
  { kind: 'embedded' },
  { kind: 'cached', path: cachedShell(machine) },
  { kind: 'download' },
];

function namedBrowser(
  path: string | undefined,
  ws: string | undefined,
  env: Machine['env'],
): Candidate | undefined {
  if (path) return { kind: 'named', by: '--browser', path };
  if (ws) return { kind: 'remote', by: '--browser-ws', url: ws };
  for (const by of ['HANDREICHUNG_BROWSER', 'PUPPETEER_EXECUTABLE_PATH']) {
    if (env[by]) return { kind: 'named', by, path: env[by] };
  }
  const url = env.HANDREICHUNG_BROWSER_WS;
  return url ? { kind: 'remote', by: 'HANDREICHUNG_BROWSER_WS', url } : undefined;
}
