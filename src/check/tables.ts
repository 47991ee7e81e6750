import type { Nodes, Table } from 'mdast';

/** The tables of a body, in order. */
export function tablesIn(node: Nodes): Table[] {
  if (node.type === 'table') return [node];
  return 'children' in node ? node.children.flatMap((child) => tablesIn(child)) : [];
}
