/** Where the named destinations lie: what tells on which page an id of the HTML was printed. */
import { dictAt, listAt, openPdf, type PdfDocument, resolve } from './document.ts';
import { type Dict, isDict, isRef, isString, type PdfObject, textOf } from './objects.ts';
import { type Page, pagesOf } from './pages.ts';

/**
 * `page` counts from 1; `x` and `y` are points from the left and the *lower* edge of the sheet. Chromium (147–156)
 * forgets the page margins: a target stands `margin-left` further right and `margin-top` lower than it says.
 */
export interface Destination {
  readonly page: number;
  readonly x: number;
  readonly y: number;
}

export interface Destinations {
  readonly pages: number;
  /** By name; Chromium makes one for each id of the HTML that some link leads to. */
  readonly destinations: ReadonlyMap<string, Destination>;
}

/** Reads page count and named destinations, and nothing else of the file. Throws UnreadablePdf. */
export function readDestinations(bytes: Uint8Array): Destinations {
  const doc = openPdf(bytes);
  const pages = pagesOf(doc);
  return { pages: pages.length, destinations: destinationsOf(doc, pages) };
}

/** All destinations by the id they are named after: from the catalog's dictionary (Chromium) and the name tree. */
export function destinationsOf(doc: PdfDocument, pages: readonly Page[]): Map<string, Destination> {
  const named = new Map<string, PdfObject>(dictAt(doc, doc.catalog, 'Dests') ?? []);
  const names = dictAt(doc, doc.catalog, 'Names');
  const tree = names && dictAt(doc, names, 'Dests');
  if (tree) readNameTree(doc, tree, named);
  const numbers = new Map(pages.map(({ ref }, index) => [ref.number, index + 1]));
  const destinations = new Map<string, Destination>();
  for (const [name, value] of named) {
    const destination = destinationOf(doc, value, numbers);
    if (destination !== undefined) destinations.set(idOf(name), destination);
  }
  return destinations;
}

/** The id a destination is named after: Chromium writes it as in an address, `ä` as `%C3%A4`. */
export function idOf(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

function readNameTree(doc: PdfDocument, node: Dict, found: Map<string, PdfObject>): void {
  const pairs = listAt(doc, node, 'Names');
  for (let index = 0; index + 1 < pairs.length; index += 2) {
    const name = resolve(doc, pairs[index]);
    if (isString(name)) found.set(textOf(name), pairs[index + 1] ?? null);
  }
  for (const kid of listAt(doc, node, 'Kids')) {
    const dict = resolve(doc, kid);
    if (isDict(dict)) readNameTree(doc, dict, found);
  }
}

function destinationOf(
  doc: PdfDocument,
  value: PdfObject,
  pages: ReadonlyMap<number, number>,
): Destination | undefined {
  const resolved = resolve(doc, value);
  const target = isDict(resolved) ? resolve(doc, resolved.get('D')) : resolved;
  if (!Array.isArray(target)) return undefined;
  const [pageRef, , x, y] = target;
  const page = isRef(pageRef) ? pages.get(pageRef.number) : undefined;
  return page === undefined ? undefined : { page, x: Number(x ?? 0), y: Number(y ?? 0) };
}
