/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import type { ShownProblem } from '../snapshot.ts';
import { button, byId, fill, make, words } from './config.ts';
import { remember, remembered } from './memory.ts';
import { findOn, markFound } from './page-search.ts';
import type { PageText } from './page-text.ts';
import { layText, textOf } from './text-layer.ts';

const room = byId('pages');
const list = byId('thumbnails');

/** The printed PDF page by page. */
export const pagesView = { show, goTo, goToPage, step, zoom, find, pin, restore, onPick, onRead };

let tellRead = (): void => {};

/** Calls the listener when the text of all pages has been read anew. */
function onRead(listen: () => void): void {
  tellRead = listen;
}

/** One page: its place in the view, its small picture, and the version each was drawn from. */
interface Sheet {
  readonly number: number;
  readonly place: HTMLElement;
  readonly thumb: HTMLElement;
  text: PageText;
  /** The pieces of its text, laid invisibly over it; empty while it is not drawn. */
  pieces: readonly HTMLElement[];
}

const sheets: Sheet[] = [];
let pdf: PDFDocumentProxy | undefined;
let factor = 1;
/** The version asked for last, and that of `pdf`: they differ while one is loaded. */
let newest = 0;
let loadedVersion = 0;
const near = new Set<HTMLElement>();

const watcherIn = (root: HTMLElement) =>
  new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        const element = target as HTMLElement;
        if (isIntersecting) {
          near.add(element);
          void draw(element);
        } else {
          near.delete(element);
          // Only what is near is kept: a long document would fill the memory.
          for (const old of element.querySelectorAll('canvas, .text')) old.remove();
          delete element.dataset.drawn;
          const sheet = sheetOf(element);
          if (sheet?.place === element) sheet.pieces = [];
        }
      }
    },
    { root, rootMargin: '600px' },
  );
const watchers = { place: watcherIn(room), thumb: watcherIn(byId('contents')) };

let library: Promise<typeof import('pdfjs-dist')> | undefined;

function loadLibrary(): Promise<typeof import('pdfjs-dist')> {
  const address = '/pdfjs/pdf.js';
  library ??= import(address).then((loaded: typeof import('pdfjs-dist')) => {
    loaded.GlobalWorkerOptions.workerSrc = '/pdfjs/worker.js';
    return loaded;
  });
  return library;
}

/** Shows a version of the pages; those in view are drawn anew beside the old ones and then take their place. */
async function show(version: number): Promise<void> {
  newest = version;
  const { getDocument } = await loadLibrary();
  const task = getDocument({ url: `/pages.pdf?v=${version}`, isEvalSupported: false, useWasm: false });
  const loaded = await task.promise.catch(() => undefined);
  if (loaded === undefined) return;
  if (version !== newest) return void loaded.destroy();
  const before = pdf;
  const isFirst = before === undefined;
  pdf = loaded;
  loadedVersion = version;
  await layOut(loaded);
  if (isFirst) restore();
  await Promise.all([...near].map((element) => draw(element)));
  void before?.destroy();
  void readTexts(loaded).then((changed) => {
    if (pdf === loaded) tellRead();
    if (!isFirst && changed !== undefined && !isVisible(changed.place)) changed.place.scrollIntoView();
  });
}

/** Scrolls to where the view was left. */
function restore(): void {
  room.scrollTop = remembered().scrolled.pages;
}

async function layOut(loaded: PDFDocumentProxy): Promise<void> {
  for (const { place, thumb } of sheets.splice(loaded.numPages)) {
    for (const element of [place, thumb]) {
      watchers.place.unobserve(element);
      watchers.thumb.unobserve(element);
      near.delete(element);
    }
    place.remove();
    thumb.parentElement?.remove();
  }
  while (sheets.length < loaded.numPages) sheets.push(newSheet(sheets.length + 1));
  for (const { number, place, thumb } of sheets) {
    const { width, height } = (await loaded.getPage(number)).getViewport({ scale: 1 });
    for (const element of [place, thumb]) element.style.aspectRatio = `${width} / ${height}`;
    place.setAttribute('aria-label', fill(words.pageOf, { n: number, all: loaded.numPages }));
  }
}

function newSheet(number: number): Sheet {
  const place = make('section', 'sheet');
  place.id = `sheet-${number}`;
  room.append(place);
  const thumb = button('thumb', '', () => goToPage(number));
  thumb.append(make('span', 'number', String(number)));
  thumb.setAttribute('aria-label', fill(words.page, { n: number }));
  list.append(make('li', '', thumb));
  watchers.place.observe(place);
  watchers.thumb.observe(thumb);
  return { number, place, thumb, text: [], pieces: [] };
}

const sheetOf = (element: HTMLElement): Sheet | undefined =>
  sheets.find(({ place, thumb }) => place === element || thumb === element);

async function draw(element: HTMLElement): Promise<void> {
  const sheet = sheetOf(element);
  const [from, version] = [pdf, loadedVersion];
  const width = element.clientWidth;
  if (sheet === undefined || from === undefined || width === 0) return;
  const state = `${version} ${width}`;
  if (element.dataset.drawn === state) return;
  element.dataset.drawn = state;
  try {
    const page = await from.getPage(sheet.number);
    const isSheet = element === sheet.place;
    const [canvas, text] = await Promise.all([
      paint(page, width),
      isSheet ? layText(await loadLibrary(), page, width) : undefined,
    ]);
    if (element.dataset.drawn !== state) return;
    if (isSheet) canvas.setAttribute('role', 'img');
    if (isSheet) canvas.setAttribute('aria-label', fill(words.pageImage, { n: sheet.number }));
    for (const old of element.querySelectorAll('canvas, .text')) old.remove();
    element.prepend(canvas, ...(text ? [text.layer] : []));
    if (text) sheet.pieces = text.pieces;
    if (text) markFound();
    element.dataset.version = String(version);
  } catch {
    // The document was replaced while it was drawn; the next one draws it again.
    if (element.dataset.drawn === state) delete element.dataset.drawn;
  }
}

async function paint(page: PDFPageProxy, width: number): Promise<HTMLCanvasElement> {
  const scale = (width / page.getViewport({ scale: 1 }).width) * Math.min(devicePixelRatio, 2);
  const viewport = page.getViewport({ scale });
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(viewport.width);
  canvas.height = Math.round(viewport.height);
  await page.render({ canvas, viewport }).promise;
  return canvas;
}

/** Reads the text of every page, for the search; gives the first page that reads otherwise than before. */
async function readTexts(from: PDFDocumentProxy): Promise<Sheet | undefined> {
  let changed: Sheet | undefined;
  for (const sheet of sheets) {
    const page = await from.getPage(sheet.number).catch(() => undefined);
    const content = page && (await textOf(page).catch(() => undefined));
    if (pdf !== from) return undefined;
    const text = (content?.items ?? []).flatMap((item) => ('str' in item ? [item] : []));
    const isChanged = sheet.text.length > 0 && written(sheet.text) !== written(text);
    if (isChanged) changed ??= sheet;
    sheet.text = text;
  }
  return changed;
}

const written = (text: PageText): string => text.map(({ str }) => str).join('');

function isVisible(element: HTMLElement): boolean {
  const [{ top, bottom }, view] = [element.getBoundingClientRect(), room.getBoundingClientRect()];
  return bottom > view.top + 40 && top < view.bottom - 40;
}

const current = (): number =>
  sheets.findLast(({ place }) => place.offsetTop - room.offsetTop <= room.scrollTop + room.clientHeight / 3)
    ?.number ?? 1;

room.addEventListener('scroll', () => {
  if (room.hidden) return;
  remember({ scrolled: { ...remembered().scrolled, pages: room.scrollTop } });
  const now = current();
  for (const { number, thumb } of sheets) {
    if (number === now) thumb.setAttribute('aria-current', 'page');
    else thumb.removeAttribute('aria-current');
  }
});

addEventListener('resize', () => {
  for (const element of near) void draw(element);
});

function goToPage(number: number): void {
  sheets[number - 1]?.place.scrollIntoView({ block: 'start' });
}

/** Goes to a chapter, by the name of its destination in the PDF. */
async function goTo(target: string): Promise<void> {
  const destination = await pdf?.getDestination(target);
  if (!destination || pdf === undefined) return;
  goToPage((await pdf.getPageIndex(destination[0])) + 1);
}

function step(direction: 1 | -1): void {
  goToPage(Math.min(sheets.length, Math.max(1, current() + direction)));
}

function zoom(next: number): void {
  const at = room.scrollTop / Math.max(1, room.scrollHeight);
  factor = next;
  room.style.setProperty('--zoom', String(factor));
  room.scrollTop = at * room.scrollHeight;
  for (const element of near) void draw(element);
}

/** Finds a text page by page and marks it; `go` shows one of the matches. */
function find(wanted: string): ReturnType<typeof findOn> {
  return findOn(sheets, wanted, goToPage);
}

/** Calls the listener with the text of a page and the piece of it that was clicked. */
function onPick(listen: (text: readonly string[], piece: number) => void): void {
  room.addEventListener('click', ({ target }) => {
    // Who marks text does not want the editor.
    if (getSelection()?.toString()) return;
    for (const { pieces } of sheets) {
      const piece = pieces.indexOf(target as HTMLElement);
      if (piece >= 0)
        listen(
          pieces.map(({ textContent }) => textContent ?? ''),
          piece,
        );
    }
  });
}

/** Pins the problems that have a page on it and on its small picture. */
function pin(problems: readonly ShownProblem[]): void {
  for (const old of document.querySelectorAll('.pins, .dot')) old.remove();
  problems.forEach(({ page, severity, message }, index) => {
    const sheet = page === undefined ? undefined : sheets[page - 1];
    const note = button(`pin ${severity}`, `${words[severity]}: ${message}`, () => {
      document.getElementById(`problem-${index}`)?.focus();
    });
    if (sheet?.place.querySelector('.pins') === null) sheet.place.append(make('div', 'pins'));
    sheet?.place.querySelector('.pins')?.append(note);
    sheet?.thumb.append(make('span', `dot ${severity}`));
  });
}
