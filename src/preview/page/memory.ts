/// <reference lib="dom" />

/** What is kept when the page is loaded again, and for each tab by itself. */
export interface Memory {
  readonly view: 'html' | 'pages';
  /** 1: normal size. */
  readonly zoom: number;
  readonly contents: boolean;
  readonly problems: boolean;
  /** How far each view is scrolled, in CSS px. */
  readonly scrolled: { readonly html: number; readonly pages: number };
}

const key = 'handreichung-preview';

const fresh: Memory = {
  view: 'html',
  zoom: 1,
  contents: true,
  problems: true,
  scrolled: { html: 0, pages: 0 },
};

export function remembered(): Memory {
  try {
    return { ...fresh, ...JSON.parse(sessionStorage.getItem(key) ?? '{}') };
  } catch {
    return fresh;
  }
}

export function remember(change: Partial<Memory>): void {
  try {
    sessionStorage.setItem(key, JSON.stringify({ ...remembered(), ...change }));
  } catch {
    // A browser that keeps nothing still shows everything.
  }
}
