import type { Lang, Localized } from '../problem/index.ts';
import type { BrowserKind } from './pipeline.ts';

/** What a browser is to the user, by where it comes from. */
export const browserKind: Readonly<Record<BrowserKind, Localized>> = {
  named: { de: 'angegeben', en: 'as named' },
  remote: { de: 'läuft schon', en: 'already running' },
  embedded: { de: 'mitgeliefert', en: 'embedded' },
  cached: { de: 'zwischengespeichert', en: 'cached' },
  installed: { de: 'installiert', en: 'installed' },
  download: { de: 'heruntergeladen', en: 'downloaded' },
};

interface BrowserFacts {
  readonly kind: BrowserKind;
  readonly version: string;
  readonly path: string;
  readonly sandbox?: boolean;
}

/** `Browser: 147.0.7727.0 (installiert, mit Sandbox) /usr/bin/chromium` */
export function browserText({ kind, version, path, sandbox }: BrowserFacts, lang: Lang): string {
  const safety = sandbox === undefined ? [] : [sandboxWords[lang](sandbox)];
  return `Browser: ${version} (${[browserKind[kind][lang], ...safety].join(', ')}) ${path}`;
}

const sandboxWords = {
  de: (on: boolean) => (on ? 'mit Sandbox' : 'ohne Sandbox'),
  en: (on: boolean) => (on ? 'sandboxed' : 'not sandboxed'),
} as const;
