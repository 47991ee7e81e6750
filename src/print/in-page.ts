/// <reference lib="dom" />

/*
 * These functions run in the page, not here: each is sent as its own source text, so it may use nothing from outside
 * itself.
 */

/**
 * Keeps the page from being laid out; runs before anything else in it. Laid out while its fonts are still missing, and
 * again with them, a page of 30 sheets opens 0.2 s later.
 */
export function hide(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('html { display: none !important }');
  document.adoptedStyleSheets = [sheet];
}

/** Begins a document, hidden as by `hide`, with the faces it will be set in, and has them loaded at once. */
export function begin(faces: string): void {
  document.open();
  document.write(`<!doctype html><html><head><style>${faces}</style>`);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('html { display: none !important }');
  document.adoptedStyleSheets = [sheet];
  for (const face of document.fonts) face.load().catch(() => {});
}

/** Writes the rest of a document that was begun; its head goes on where the beginning ends. */
export function goOn(rest: string): void {
  document.write(rest);
  document.close();
}

/** What could not be read when the page was loaded. */
export interface Unread {
  readonly faces: readonly { readonly family: string; readonly weight: string; readonly style: string }[];
  readonly pictures: readonly { readonly alt: string; readonly source: string }[];
}

/**
 * Waits until the page is there with all its pictures and all its fonts, also those that only margin boxes use: the
 * browser would not load these by itself and would leave their text out. Pictures are not decoded: printing does that, as
 * far as it must. The page is left as `conceal` leaves it.
 */
export async function settle(): Promise<Unread> {
  if (document.readyState !== 'complete')
    await new Promise((done) => addEventListener('load', done, { once: true }));
  // The document that was begun may be complete before its last pictures are.
  const pending = [...document.images].filter(({ complete }) => !complete);
  for (const picture of pending) picture.loading = 'eager';
  await Promise.all(
    pending.map(
      (picture) =>
        new Promise((done) => {
          picture.addEventListener('load', done, { once: true });
          picture.addEventListener('error', done, { once: true });
        }),
    ),
  );
  const faces = [...document.fonts];
  await Promise.allSettled(faces.map((face) => face.load()));
  await document.fonts.ready;
  document.adoptedStyleSheets = [];
  // What styles ask for, they ask for now.
  getComputedStyle(document.documentElement).getPropertyValue('color');
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('html { content-visibility: hidden !important }');
  document.adoptedStyleSheets = [sheet];
  return {
    faces: faces
      .filter(({ status }) => status !== 'loaded')
      .map(({ family, weight, style }) => ({ family: family.replace(/^"|"$/g, ''), weight, style })),
    pictures: [...document.images]
      .filter(({ complete, naturalWidth }) => !complete || naturalWidth === 0)
      .map((image) => ({ alt: image.alt, source: (image.getAttribute('src') ?? '').slice(0, 80) })),
  };
}

/**
 * Shows a settled page as print media; on a screen, where nobody looks at it, it stays hidden: else the browser lays it out
 * for the screen again after each print.
 */
export function reveal(): void {
  document.adoptedStyleSheets[0]?.replaceSync(
    '@media screen { html { content-visibility: hidden !important } }',
  );
}

/** Hides it again: what is hidden is neither laid out nor painted when the browser makes a picture for the screen. */
export function conceal(): void {
  document.adoptedStyleSheets[0]?.replaceSync('html { content-visibility: hidden !important }');
}
