import type { Nodes } from 'mdast';
import { type Material, offsetsOf } from './material/material.ts';

/** A paragraph, heading or value as a whole, markup included. */
export interface Stretch {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  /** As written in the file. */
  readonly text: string;
}

/** The paragraphs and headings of all bodies, and every line of prose and value outside of them. */
export function* blocksOf({ texts, runs, sources }: Material): Iterable<Stretch> {
  const leaves = texts.flatMap(({ file, root }) =>
    leavesOf(root).flatMap((node) => {
      const at = offsetsOf(node);
      return at === undefined ? [] : [{ file, ...at }];
    }),
  );
  for (const { file, start, end } of [...leaves, ...runs])
    yield { file, start, end, text: (sources.get(file) ?? '').slice(start, end) };
}

function leavesOf(node: Nodes): Nodes[] {
  if (node.type === 'paragraph' || node.type === 'heading') return [node];
  return 'children' in node ? node.children.flatMap((child) => leavesOf(child)) : [];
}
