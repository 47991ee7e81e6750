export {
  type Browser,
  type BrowserInfo,
  type BrowserStart,
  startBrowser,
  withBrowser,
} from './browser.ts';
export type { Machine } from './machine.ts';
export type { BrowserOptions } from './options.ts';
export type { Page, PrintOptions } from './page.ts';
export {
  type BrowserCandidate,
  type BrowserStatus,
  browserStatus,
  type InstallOptions,
  installBrowser,
} from './status.ts';
