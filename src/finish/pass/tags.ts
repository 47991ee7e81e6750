/** Writes the tags back, and what types PDF 1.7 does not know stand for (ISO 14289-1, 7.1; veraPDF 7.1-5). */
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

export function writeTags({ doc, pages, tree }: Work): void {
  const used = typesOf(tree);
  const roleMap = new Map(Object.entries(standsFor).filter(([tag]) => used.has(tag)));
  writeTree(doc, pages, tree, roleMap);
}

function typesOf(tree: Element): Set<string> {
  const used = new Set<string>();
  walkElements(tree, ({ tag }) => used.add(tag));
  return used;
}
