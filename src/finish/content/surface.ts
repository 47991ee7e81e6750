/** What is painted on: the content of each page and of each form drawn on it, scanned. */
import { dictAt, listAt, type PdfDocument, resolve } from '../pdf/document.ts';
import { inflateAside, plainData } from '../pdf/filters.ts';
import { type Dict, isRef, isStream, latin1, type PdfObject, type Ref, type Stream } from '../pdf/objects.ts';
import type { Page } from '../pdf/pages.ts';
import { refuse } from '../pdf/unreadable.ts';
import type { Edit } from './edit.ts';
import { type MatricesAt, matricesOf } from './matrices.ts';
import { identity, type Matrix, matrixOf, multiply } from './matrix.ts';
import { type Scan, scanContent } from './scan.ts';

export interface Surface {
  /** Index of the page, from 0. */
  readonly page: number;
  /** The form; undefined for the page itself. */
  readonly form: Ref | undefined;
  /** The content, one character a byte. */
  readonly text: string;
  readonly resources: Dict;
  readonly scan: Scan;
  readonly matricesAt: MatricesAt;
  /** What the passes want changed in `text`. */
  readonly edits: Edit[];
  /** From the surface's space to the one it is drawn on; pages are drawn on nothing. */
  placement: Matrix;
  parent: Surface | undefined;
}

/** From the surface's space to the page's. */
export function toPage({ placement, parent }: Surface): Matrix {
  return parent ? multiply(placement, toPage(parent)) : placement;
}

/** Has the content of the pages inflated by other threads. */
export const inflatePages = (doc: PdfDocument, pages: readonly Page[]): Promise<void> =>
  inflateAside(pages.flatMap(({ dict }) => contentOf(doc, dict)).filter(isStream));

const contentOf = (doc: PdfDocument, page: Dict): PdfObject[] =>
  listAt(doc, page, 'Contents').map((part) => resolve(doc, part));

/** All surfaces, the forms of a page before the page. Throws UnreadablePdf. */
export function readSurfaces(doc: PdfDocument, pages: readonly Page[]): Surface[] {
  const surfaces: Surface[] = [];
  pages.forEach(({ dict }, page) => {
    const parts = contentOf(doc, dict);
    if (!parts.every(isStream)) refuse(`the content of page ${page + 1} is no stream`);
    readSurface(doc, surfaces, page, undefined, dict, join(parts));
  });
  return surfaces;
}

/** Reads the forms the holder (page or form) names, then its own content, and tells the forms where they are drawn. */
function readSurface(
  doc: PdfDocument,
  surfaces: Surface[],
  page: number,
  form: Ref | undefined,
  holder: Dict,
  text: string,
): Surface {
  const resources = dictAt(doc, holder, 'Resources') ?? new Map();
  const tagged = readForms(doc, surfaces, page, resources);
  const scan = scanContent(text, new Set(tagged.keys()));
  const matricesAt = matricesOf(text);
  const drawn = { placement: identity, parent: undefined };
  const surface: Surface = { page, form, text, resources, scan, matricesAt, edits: [], ...drawn };
  for (const [name, place] of scan.calls) {
    const child = tagged.get(name);
    if (!child) continue;
    child.placement = multiply(child.placement, matricesAt(place).matrix);
    child.parent = surface;
  }
  surfaces.push(surface);
  return surface;
}

/** Reads the forms named in resources that are not read yet; gives those that hold marked content, by name. */
function readForms(
  doc: PdfDocument,
  surfaces: Surface[],
  page: number,
  resources: Dict,
): Map<string, Surface> {
  const tagged = new Map<string, Surface>();
  for (const [name, ref] of dictAt(doc, resources, 'XObject') ?? []) {
    const form = resolve(doc, ref);
    if (!isRef(ref) || !isStream(form) || form.dict.get('Subtype') !== 'Form') continue;
    const known = surfaces.find((surface) => surface.form?.number === ref.number);
    const surface = known ?? readSurface(doc, surfaces, page, ref, form.dict, latin1(plainData(form)));
    if (surface.scan.sequences.size === 0 && surface.scan.calls.size === 0) continue;
    if (known) refuse(`a form with marked content is drawn twice, on page ${page + 1} again`);
    surface.placement = matrixOf(listAt(doc, form.dict, 'Matrix').map(Number));
    tagged.set(name, surface);
  }
  return tagged;
}

const join = (parts: readonly Stream[]): string => parts.map((part) => latin1(plainData(part))).join('\n');
