/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import type { Snapshot } from '../snapshot.ts';
import { byId, fill, words } from './config.ts';
import { showChapters } from './contents.ts';
import { documentView } from './document-view.ts';
import { keyHandler, prepareHelp } from './keyboard.ts';
import { remember, remembered } from './memory.ts';
import { showOverlay } from './overlay.ts';
import { pagesView } from './pages-view.ts';
import { showProblems } from './problems.ts';

let { view, zoom } = remembered();
const shown = { document: 0, pages: 0 };
let snapshot: Snapshot | undefined;

const viewNow = () => (view === 'html' ? documentView : pagesView);

function goToPage(page: number): void {
  switchTo('pages');
  // They may still have to be loaded.
  void busy.then(() => pagesView.goToPage(page));
}

/** One change after the other: what has come meanwhile is shown at once in its newest form. */
let busy: Promise<void> = Promise.resolve();
function renew(next: Snapshot): void {
  snapshot = next;
  busy = busy.then(() => (snapshot === next ? catchUp(next) : undefined)).catch(() => {});
}

async function catchUp(next: Snapshot): Promise<void> {
  byId('status').textContent = words[next.work];
  showOverlay(next.broken, next.problems);
  showProblems(next.problems, goToPage);
  if (next.document > shown.document) {
    shown.document = next.document;
    showStage();
    await documentView.show();
    documentView.zoom(zoom);
    showChapters(documentView.chapters(), (target) => void viewNow().goTo(target));
  }
  if (view === 'pages' && next.pages > shown.pages) {
    shown.pages = next.pages;
    showStage();
    await pagesView.show(next.pages);
  }
  pagesView.pin(next.problems);
  showStage();
  document.body.dataset.document = String(shown.document);
  document.body.dataset.pages = String(shown.pages);
}

function showStage(): void {
  const ready = view === 'html' ? shown.document > 0 : shown.pages > 0;
  byId('waiting').hidden = ready || snapshot?.broken === true;
  reveal('document', view === 'html' && shown.document > 0, documentView.restore);
  reveal('pages', view === 'pages', pagesView.restore);
  byId('thumbnails').hidden = view !== 'pages';
  byId('thumbnails-title').hidden = view !== 'pages';
  for (const name of ['html', 'pages'] as const)
    byId(`view-${name}`).setAttribute('aria-pressed', String(view === name));
}

/** A view that was hidden has lost how far it was scrolled. */
function reveal(id: string, visible: boolean, restore: () => void): void {
  const wasHidden = byId(id).hidden;
  byId(id).hidden = !visible;
  if (wasHidden && visible) restore();
}

function switchTo(next: typeof view): void {
  view = next;
  remember({ view });
  showStage();
  search.renew();
  if (snapshot !== undefined) renew({ ...snapshot });
}

function zoomTo(next: number): void {
  zoom = Math.min(4, Math.max(0.25, Math.round(next * 100) / 100));
  remember({ zoom });
  documentView.zoom(zoom);
  pagesView.zoom(zoom);
  byId('zoom-reset').textContent = `${Math.round(zoom * 100)}\u00a0%`;
}

function toggle(name: 'contents' | 'problems', open = byId(name).hidden): void {
  byId(name).hidden = !open;
  byId(`toggle-${name}`).setAttribute('aria-expanded', String(open));
  remember({ [name]: open });
}

const search = prepareSearch();

function prepareSearch() {
  const field = byId<HTMLInputElement>('search');
  let found = { count: 0, go: (_index: number): void => {} };
  let at = -1;
  const tellAt = (): void => {
    byId('search-result').textContent = fill(words.hit, { n: at + 1, all: found.count });
  };
  const step = (by: number): void => {
    if (found.count === 0) return;
    at = (at + by + found.count) % found.count;
    found.go(at);
    tellAt();
  };
  const renewSearch = (keep = false): void => {
    const had = found.count;
    found = viewNow().find(field.value);
    at = keep ? Math.min(at, found.count - 1) : -1;
    const isMissing = field.value.trim() !== '' && found.count === 0;
    if (at >= 0) tellAt();
    // Sought before the pages had been read.
    else if (keep && had === 0 && found.count > 0) step(1);
    else byId('search-result').textContent = isMissing ? words.noHits : '';
  };
  field.addEventListener('input', () => {
    renewSearch();
    step(1);
  });
  field.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') step(event.shiftKey ? -1 : 1);
    if (event.key === 'Escape') field.blur();
  });
  byId('search-next').addEventListener('click', () => step(1));
  byId('search-previous').addEventListener('click', () => step(-1));
  return { step, renew: () => renewSearch(), renewHits: () => renewSearch(true), focus: () => field.focus() };
}

function connect(): void {
  const events = new EventSource('/events');
  let lost = false;
  events.addEventListener('state', ({ data }) => {
    // Another run has another token and counts anew; the place is kept.
    if (lost) location.reload();
    else renew(JSON.parse(data));
  });
  events.addEventListener('error', () => {
    lost = true;
    byId('status').textContent = words.offline;
  });
}

const showHelp = prepareHelp();
const onKey = keyHandler({
  '1': () => switchTo('html'),
  '2': () => switchTo('pages'),
  j: () => viewNow().step(1),
  k: () => viewNow().step(-1),
  '+': () => zoomTo(zoom * 1.2),
  '-': () => zoomTo(zoom / 1.2),
  '0': () => zoomTo(1),
  '/': search.focus,
  n: () => search.step(1),
  N: () => search.step(-1),
  i: () => toggle('contents'),
  p: () => toggle('problems'),
  e: documentView.openTop,
  '?': showHelp,
});
addEventListener('keydown', onKey);
documentView.onKey(onKey);
pagesView.onPick(documentView.openText);
// The matches found in the pages before are no more.
pagesView.onRead(() => {
  if (view === 'pages') search.renewHits();
});

byId('view-html').addEventListener('click', () => switchTo('html'));
byId('view-pages').addEventListener('click', () => switchTo('pages'));
byId('zoom-in').addEventListener('click', () => zoomTo(zoom * 1.2));
byId('zoom-out').addEventListener('click', () => zoomTo(zoom / 1.2));
byId('zoom-reset').addEventListener('click', () => zoomTo(1));
byId('toggle-contents').addEventListener('click', () => toggle('contents'));
byId('toggle-problems').addEventListener('click', () => toggle('problems'));
byId('show-help').addEventListener('click', showHelp);
toggle('contents', remembered().contents);
toggle('problems', remembered().problems);
zoomTo(zoom);
showStage();
connect();
