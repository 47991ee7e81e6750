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
export function blocksOf(material: Material): readonly Stretch[] {
  const known = blocks.get(material) ?? find(material);
  blocks.set(material, known);
  return known;
}

// Four rules ask for the blocks of one issue.
const blocks = new WeakMap<Material, readonly Stretch[]>();

function find({ texts, runs, sources }: Material): Stretch[] {
  const leaves = texts.flatMap(({ file, root }) =>
    leavesOf(root).flatMap((node) => {
      const at = offsetsOf(node);
      return at === undefined ? [] : [{ file, ...at }];
    }),
  );
  return [...leaves, ...runs].map(({ file, start, end }) => ({
    file,
    start,
    end,
    text: (sources.get(file) ?? '').slice(start, end),
  }));
}

function leavesOf(node: Nodes): Nodes[] {
  if (node.type === 'paragraph' || node.type === 'heading') return [node];
  return 'children' in node ? node.children.flatMap((child) => leavesOf(child)) : [];
}
