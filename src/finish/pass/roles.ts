/** Structure types PDF 1.7 does not know stand for ones it does (ISO 14289-1, 7.1; veraPDF 7.1-5). */
import type { Dict } from '../pdf/objects.ts';
import { walkElements } from '../tags/tree.ts';
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

/** The role map of all types beyond PDF 1.7 the tree uses. */
export function roleMapOf({ tree }: Pick<Work, 'tree'>): Dict {
  const used = new Set<string>();
  walkElements(tree, ({ tag }) => used.add(tag));
  return new Map(Object.entries(standsFor).filter(([tag]) => used.has(tag)));
}
