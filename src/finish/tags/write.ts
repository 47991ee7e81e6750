/** Writes the structure tree, its parent tree and its table of ids (ISO 32000-1, 14.7.2 to 14.7.4). */
import { add, type PdfDocument, resolve } from '../pdf/document.ts';
import { type Dict, dictOf, isDict, isStream, isString, type PdfObject, type Ref } from '../pdf/objects.ts';
import type { Page } from '../pdf/pages.ts';
import { type Content, type Element, isContent } from './tree.ts';

interface Writing {
  readonly doc: PdfDocument;
  readonly pages: readonly Page[];
  /** By object number of page or form: the elements of its marked sequences by their number. */
  readonly owners: Map<number, { readonly surface: Ref; readonly list: PdfObject[] }>;
  readonly annotations: { readonly annotation: Ref; readonly owner: Ref }[];
  readonly ids: [string, Ref][];
  readonly refs: Map<Element, Ref>;
}

/** Replaces the document's structure tree; the elements' dictionaries are used up.
 * `roleMap` says what types beyond PDF 1.7 stand for. */
export function writeTree(
  doc: PdfDocument,
  pages: readonly Page[],
  tree: Element,
  roleMap: Dict,
): Map<Element, Ref> {
  const writing: Writing = { doc, pages, owners: new Map(), annotations: [], ids: [], refs: new Map() };
  for (const { ref } of pages) ownersOf(writing, ref);
  const root: Dict = dictOf({ Type: 'StructTreeRoot' });
  const rootRef = add(doc, root);
  root.set('K', [writeElement(writing, tree, rootRef)]);
  if (roleMap.size > 0) root.set('RoleMap', roleMap);
  const nums = parentNumbers(writing);
  root.set('ParentTree', add(doc, dictOf({ Nums: nums })));
  root.set('ParentTreeNextKey', nums.length / 2);
  if (writing.ids.length > 0) root.set('IDTree', add(doc, idTree(writing.ids)));
  doc.catalog.set('StructTreeRoot', rootRef);
  return writing.refs;
}

function writeElement(writing: Writing, element: Element, parent: Ref): Ref {
  const dict = element.attributes.set('S', element.tag).set('P', parent);
  const ref = add(writing.doc, dict);
  writing.refs.set(element, ref);
  const own = element.kids.find(isContent)?.page;
  if (own !== undefined) dict.set('Pg', pageRef(writing, own));
  const kids = element.kids.map((kid): PdfObject => {
    if (kid.kind === 'element') return writeElement(writing, kid, ref);
    if (kid.kind === 'content') return writeContent(writing, kid, ref, own);
    writing.annotations.push({ annotation: kid.ref, owner: ref });
    return dictOf({ Type: 'OBJR', Pg: pageRef(writing, kid.page), Obj: kid.ref });
  });
  if (kids.length > 0) dict.set('K', kids.length === 1 ? (kids[0] as PdfObject) : kids);
  const id = dict.get('ID');
  if (isString(id)) writing.ids.push([id.bytes, ref]);
  return ref;
}

function writeContent(writing: Writing, content: Content, owner: Ref, page: number | undefined): PdfObject {
  const surface = content.form ?? pageRef(writing, content.page);
  ownersOf(writing, surface)[content.mcid] = owner;
  if (content.form === undefined && content.page === page) return content.mcid;
  return dictOf({ Type: 'MCR', Pg: pageRef(writing, content.page), Stm: content.form, MCID: content.mcid });
}

function ownersOf({ owners }: Writing, surface: Ref): PdfObject[] {
  const known = owners.get(surface.number) ?? { surface, list: [] };
  owners.set(surface.number, known);
  return known.list;
}

/** Numbers pages, forms and annotations, tells each its number, and lists the elements by number. */
function parentNumbers({ doc, owners, annotations }: Writing): PdfObject[] {
  const nums: PdfObject[] = [];
  for (const { surface, list } of owners.values()) {
    dictBehind(doc, surface).set('StructParents', nums.length / 2);
    nums.push(
      nums.length / 2,
      add(
        doc,
        Array.from(list, (owner) => owner ?? null),
      ),
    );
  }
  for (const { annotation, owner } of annotations) {
    dictBehind(doc, annotation).set('StructParent', nums.length / 2);
    nums.push(nums.length / 2, owner);
  }
  return nums;
}

function dictBehind(doc: PdfDocument, ref: Ref): Dict {
  const object = resolve(doc, ref);
  if (isStream(object)) return object.dict;
  if (isDict(object)) return object;
  throw new Error(`object ${ref.number} has no dictionary`);
}

function idTree(ids: readonly (readonly [string, Ref])[]): Dict {
  const sorted = ids.toSorted(([a], [b]) => (a < b ? -1 : 1));
  const string = (bytes: string): PdfObject => ({ kind: 'string', bytes });
  return dictOf({ Names: sorted.flatMap(([id, ref]) => [string(id), ref]) });
}

const pageRef = ({ pages }: Writing, index: number): Ref => {
  const page = pages[index];
  if (page === undefined) throw new Error(`no page ${index}`);
  return page.ref;
};
