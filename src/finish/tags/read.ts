/** Reads the structure tree (ISO 32000-1, 14.7.2) as Chromium writes it. */
import { dictAt, listAt, type PdfDocument, resolve } from '../pdf/document.ts';
import { isDict, isRef, type PdfObject, type Ref } from '../pdf/objects.ts';
import type { Page } from '../pdf/pages.ts';
import { refuse } from '../pdf/unreadable.ts';
import type { Element, Kid } from './tree.ts';

/** Keys that say where an element stands; the tree itself knows. */
const placing = ['Type', 'S', 'P', 'K', 'Pg'];

/** Reads the tree and takes its dictionaries over; its root is always one Document. Throws UnreadablePdf where there is none. */
export function readTree(doc: PdfDocument, pages: readonly Page[]): Element {
  const root = dictAt(doc, doc.catalog, 'StructTreeRoot') ?? refuse('the file has no structure tree');
  const numbers = new Map(pages.map(({ ref }, index) => [ref.number, index]));
  const pageIndex = (ref: PdfObject | undefined): number | undefined =>
    isRef(ref)
      ? (numbers.get(ref.number) ?? refuse('the structure tree names a page that is not there'))
      : undefined;
  const read = (raw: PdfObject, inherited: number | undefined, depth: number): Kid => {
    const value = resolve(doc, raw);
    if (typeof value === 'number')
      return { kind: 'content', page: known(inherited), form: undefined, mcid: value };
    if (!isDict(value) || depth > 200) return refuse('the structure tree holds something unknown');
    const page = pageIndex(value.get('Pg')) ?? inherited;
    const type = value.get('Type');
    if (type === 'MCR') {
      const form = value.get('Stm');
      return {
        kind: 'content',
        page: known(page),
        form: isRef(form) ? form : undefined,
        mcid: Number(value.get('MCID')),
      };
    }
    if (type === 'OBJR') return { kind: 'annotation', page: known(page), ref: value.get('Obj') as Ref };
    const tag = String(value.get('S'));
    const kids = listAt(doc, value, 'K').map((kid) => read(kid, page, depth + 1));
    for (const key of placing) value.delete(key);
    return { kind: 'element', tag, attributes: value, kids };
  };
  const [top, ...more] = listAt(doc, root, 'K').map((kid) => read(kid, undefined, 0));
  if (top?.kind !== 'element' || top.tag !== 'Document' || more.length > 0)
    refuse('the structure tree has no Document');
  return top;
}

const known = (page: number | undefined): number => page ?? refuse('marked content without a page');
