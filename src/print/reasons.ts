import type { Localized } from '../problem/index.ts';
import type { Candidate } from './find.ts';
import { PINNED } from './pinned.ts';

/** What became of a place where a browser was looked for. */
export type Reason =
  | { readonly is: 'used' }
  | { readonly is: 'ready' }
  | { readonly is: 'unneeded' }
  | { readonly is: 'missing' }
  | { readonly is: 'not-for-this-machine'; readonly machine: string }
  | { readonly is: 'not-installed'; readonly what: string }
  | { readonly is: 'not-allowed' }
  | { readonly is: 'broken'; readonly detail: string };

/** The reason in words. */
export function wordsOf(reason: Reason): Localized {
  switch (reason.is) {
    case 'used':
      return { de: 'wird verwendet', en: 'is used' };
    case 'ready':
      return { de: 'bereit', en: 'ready' };
    case 'unneeded':
      return { de: 'nicht gefragt', en: 'not asked' };
    case 'missing':
      return { de: 'nicht vorhanden', en: 'not there' };
    case 'not-for-this-machine':
      return { de: `gibt es nicht für ${reason.machine}`, en: `does not exist for ${reason.machine}` };
    case 'not-installed':
      return { de: `${reason.what} ist nicht installiert`, en: `${reason.what} is not installed` };
    case 'not-allowed':
      return { de: 'nicht versucht', en: 'not tried' };
    case 'broken':
      return { de: `geht nicht: ${reason.detail}`, en: `does not work: ${reason.detail}` };
  }
}

/** A candidate by name. */
export function nameOf(candidate: Candidate): Localized {
  switch (candidate.kind) {
    case 'named':
      return same(`${candidate.by} ${candidate.path}`);
    case 'remote':
      return same(`${candidate.by} ${publicUrl(candidate.url)}`);
    case 'embedded':
      return { de: 'mitgelieferte Headless Shell', en: 'embedded headless shell' };
    case 'cached':
      return {
        de: `Headless Shell ${PINNED} in Puppeteers Zwischenspeicher`,
        en: `headless shell ${PINNED} in Puppeteer’s cache`,
      };
    case 'installed':
      return { de: 'installiertes Chrome, Chromium oder Edge', en: 'installed Chrome, Chromium or Edge' };
    case 'download':
      return { de: `Headless Shell ${PINNED} herunterladen`, en: `download of headless shell ${PINNED}` };
  }
}

const same = (text: string): Localized => ({ de: text, en: text });

/** An address without what may be secret in it: name, password, query. */
export function publicUrl(url: string): string {
  try {
    const { protocol, host, pathname } = new URL(url);
    return `${protocol}//${host}${pathname}`;
  } catch {
    return url;
  }
}
