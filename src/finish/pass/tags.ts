/** Writes the tags back, and what types PDF 1.7 does not know stand for (ISO 14289-1, 7.1; veraPDF 7.1-5). */
import { add, dictAt } from '../pdf/document.ts';
import { dictOf, textString } from '../pdf/objects.ts';
import { standards } from '../standard.ts';
import { type Element, walkElements } from '../tags/tree.ts';
import { writeTree } from '../tags/write.ts';
import type { Work } from '../work.ts';

const standsFor: Readonly<Record<string, string>> = {
  Em: 'Span',
  Strong: 'Span',
  Sub: 'Span',
  Aside: 'Div',
  FENote: 'Note',
  Title: 'P',
  DocumentFragment: 'Div',
};

export function writeTags(work: Work): void {
  const { doc, pages, tree } = work;
  const used = typesOf(tree);
  const roleMap = new Map(Object.entries(standsFor).filter(([tag]) => used.has(tag)));
  const refs = writeTree(doc, pages, tree, roleMap);
  for (const [element, ref] of refs) work.refs.set(element, ref);
  setNamespace(work);
}

/** PDF 2.0 knows several sets of types; the Document says which one it is of (ISO 32000-2, 14.7.4). */
function setNamespace({ doc, tree, input }: Work): void {
  const name = standards[input.standard ?? 'ua1'].namespace;
  const root = dictAt(doc, doc.catalog, 'StructTreeRoot');
  if (name === undefined || root === undefined) return;
  const namespace = add(doc, dictOf({ Type: 'Namespace', NS: textString(name) }));
  root.set('Namespaces', [namespace]);
  tree.attributes.set('NS', namespace);
}

function typesOf(tree: Element): Set<string> {
  const used = new Set<string>();
  walkElements(tree, ({ tag }) => used.add(tag));
  return used;
}
