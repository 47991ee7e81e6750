/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { byId, openPlace } from './config.ts';
import type { Chapter } from './contents.ts';
import { remember, remembered } from './memory.ts';
import { morph } from './morph.ts';
import { lettersOf } from './page-text.ts';
import { findIn, type Hit } from './search.ts';

const frame = byId<HTMLIFrameElement>('document');

/** The issue as one flowing page, in a frame of its own so that its styles stay there. */
export const documentView = { show, chapters, goTo, step, zoom, find, openTop, openText, onKey, restore };

let listener: (event: KeyboardEvent) => void = () => {};

/** Calls the listener for keys pressed inside the frame. */
function onKey(listen: (event: KeyboardEvent) => void): void {
  listener = listen;
}

const inner = (): Document | undefined => {
  const found = frame.contentDocument ?? undefined;
  return found?.body?.childElementCount ? found : undefined;
};

/** What the document says of its colours on the root. */
const grounds = ['--grund', '--auf-grund', '--leise-auf-grund', '--link-auf-grund'];

/** Shows the newest version: loaded whole the first time, then only what has changed is replaced. */
async function show(): Promise<void> {
  const there = inner();
  if (there === undefined) return load();
  const answer = await fetch('/document');
  if (!answer.ok) return;
  // The parser of the frame: styles are judged by the rules of the document they are parsed for.
  const { DOMParser: Parser } = there.defaultView ?? window;
  const next = new Parser().parseFromString(await answer.text(), 'text/html');
  await renewStyles(there, next);
  for (const name of grounds)
    there.documentElement.style.setProperty(name, next.documentElement.style.getPropertyValue(name));
  there.title = next.title;
  const changed = morph(there.body, next.body).filter((element) => element.isConnected);
  const first = changed.map((element) => element.closest<HTMLElement>('[data-quelle], [id]')).find(Boolean);
  if (first) reveal(first);
}

function load(): Promise<void> {
  return new Promise((resolve) => {
    frame.addEventListener(
      'load',
      () => {
        const page = inner();
        if (page !== undefined) prepare(page);
        resolve();
      },
      { once: true },
    );
    frame.src = '/document';
  });
}

function prepare(page: Document): void {
  page.addEventListener('click', follow);
  page.addEventListener('keydown', (event) => listener(event));
  restore();
  page.addEventListener('scroll', () => {
    if (frame.hidden) return;
    remember({ scrolled: { ...remembered().scrolled, html: page.defaultView?.scrollY ?? 0 } });
  });
}

/** Scrolls to where the view was left. */
function restore(): void {
  inner()?.defaultView?.scrollTo(0, remembered().scrolled.html);
}

// The new sheet is there before the old one goes, so that nothing is ever seen without style.
async function renewStyles(there: Document, next: Document): Promise<void> {
  const select = 'link[href^="/document.css"]';
  const [old, now] = [there.head.querySelector(select), next.head.querySelector(select)];
  if (old && now && old.getAttribute('href') !== now.getAttribute('href')) {
    const link = there.importNode(now, true);
    await new Promise((done) => {
      link.addEventListener('load', done);
      link.addEventListener('error', done);
      old.after(link);
    });
    old.remove();
  }
  const [oldStyle, nowStyle] = [there.head.querySelector('style'), next.head.querySelector('style')];
  if (oldStyle && nowStyle && oldStyle.textContent !== nowStyle.textContent)
    oldStyle.textContent = nowStyle.textContent;
}

function follow(event: MouseEvent): void {
  const target = event.target as Element;
  const href = target.closest('a')?.getAttribute('href');
  if (href?.startsWith('#')) return;
  if (href !== undefined && href !== null) {
    event.preventDefault();
    if (/^https?:/.test(href)) window.open(href, '_blank', 'noopener');
    return;
  }
  // Who marks text does not want the editor.
  if (inner()?.getSelection()?.toString()) return;
  open(target);
}

function open(element: Element | null | undefined): void {
  const [, file, line] =
    /^(.*):(\d+):\d+$/.exec(element?.closest<HTMLElement>('[data-quelle]')?.dataset.quelle ?? '') ?? [];
  if (file !== undefined) void openPlace(file, Number(line));
}

/** Opens what stands near the top of the view. */
function openTop(): void {
  const page = inner();
  const all = [...(page?.querySelectorAll<HTMLElement>('[data-quelle]') ?? [])];
  open(all.findLast((one) => one.getBoundingClientRect().top < 120) ?? all[0]);
}

/** Opens what is printed as one of these pieces of text: the others tell it from the same words elsewhere. */
function openText(pieces: readonly string[], at: number): void {
  const page = inner();
  if (page === undefined) return;
  const { text, nodes } = lettersIn(page);
  const place = placeIn(text, pieces.map(lettersOf), at);
  if (place !== undefined) open(nodes.findLast(({ start }) => start <= place)?.node.parentElement);
}

/** The letters of the page, and where those of each text begin. */
function lettersIn({ body }: Document) {
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  const nodes: { readonly node: Text; readonly start: number }[] = [];
  let text = '';
  for (let node = walker.nextNode() as Text | null; node !== null; node = walker.nextNode() as Text | null) {
    if (node.parentElement?.closest('style, script, [hidden]')) continue;
    nodes.push({ node, start: text.length });
    text += lettersOf(node.data);
  }
  return { text, nodes };
}

/** Looks with ever more around it until there is one place only; the first where nothing tells them apart. */
function placeIn(text: string, pieces: readonly string[], at: number): number | undefined {
  let best: number | undefined;
  for (let around = 0; around <= 3; around += 1) {
    const before = pieces.slice(Math.max(0, at - around), at).join('');
    const wanted = before + pieces.slice(at, at + around + 1).join('');
    const first = text.indexOf(wanted);
    if (wanted === '' || first < 0) break;
    best = first + before.length;
    if (text.indexOf(wanted, first + 1) < 0) break;
  }
  return best;
}

function reveal(element: HTMLElement): void {
  const { top, bottom } = element.getBoundingClientRect();
  const height = frame.clientHeight;
  if (bottom < 0 || top > height)
    element.scrollIntoView({ block: bottom - top > height ? 'start' : 'center' });
}

/** What the contents page of the issue lists. */
function chapters(): Chapter[] {
  const links = inner()?.querySelectorAll<HTMLAnchorElement>('nav[role="doc-toc"] a[href^="#"]') ?? [];
  return [...links]
    .filter((link) => link.closest('.seiten') === null)
    .map((link) => ({
      title: (link.textContent ?? '').replaceAll('\u00ad', '').trim(),
      target: decodeURIComponent((link.getAttribute('href') ?? '').slice(1)),
      level: link.closest('ol ol') === null ? 1 : 2,
    }));
}

function goTo(target: string): void {
  inner()?.getElementById(target)?.scrollIntoView({ block: 'start' });
}

/** Goes to the next (1) or previous (−1) chapter. */
function step(direction: 1 | -1): void {
  const page = inner();
  const marks = chapters().flatMap(({ target }) => page?.getElementById(target) ?? []);
  const next =
    direction === 1
      ? marks.find((mark) => mark.getBoundingClientRect().top > 8)
      : marks.findLast((mark) => mark.getBoundingClientRect().top < -8);
  next?.scrollIntoView({ block: 'start' });
}

function zoom(factor: number): void {
  inner()?.documentElement.style.setProperty('zoom', String(factor));
}

/** Finds a text; `go` shows one of the matches. */
function find(wanted: string): { readonly count: number; go(index: number): void } {
  const page = inner();
  const hits: Hit[] = page === undefined ? [] : findIn(page.body, wanted);
  return {
    count: hits.length,
    go: (index) => {
      const hit = hits[index];
      if (hit === undefined) return;
      page?.getSelection()?.setBaseAndExtent(hit.node, hit.start, hit.endNode, hit.end);
      hit.node.parentElement?.scrollIntoView({ block: 'center' });
    },
  };
}
