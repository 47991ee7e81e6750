/** The pages in order (ISO 32000-1, 7.7.3). */
import { dictAt, listAt, type PdfDocument, resolve } from './document.ts';
import { type Dict, isDict, isRef, type Ref } from './objects.ts';
import { refuse } from './unreadable.ts';

export interface Page {
  readonly ref: Ref;
  readonly dict: Dict;
}

/** Page attributes a node of the page tree may hand down. */
const inherited = ['Resources', 'MediaBox', 'CropBox', 'Rotate'];

/** All pages; what a page inherits is put into its own dictionary. */
export function pagesOf(doc: PdfDocument): Page[] {
  const root = dictAt(doc, doc.catalog, 'Pages') ?? refuse('no page tree');
  return leaves(doc, root, 0);
}

function leaves(doc: PdfDocument, node: Dict, depth: number): Page[] {
  if (depth > 64) refuse('the page tree leads in a circle');
  return listAt(doc, node, 'Kids').flatMap((ref) => {
    const dict = resolve(doc, ref);
    if (!isRef(ref) || !isDict(dict)) return refuse('the page tree holds something else than pages');
    for (const key of inherited) {
      const value = node.get(key);
      if (value !== undefined && !dict.has(key)) dict.set(key, value);
    }
    return dict.has('Kids') ? leaves(doc, dict, depth + 1) : [{ ref, dict }];
  });
}
