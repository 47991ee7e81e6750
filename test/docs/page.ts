import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Nodes, Root, RootContent, Table } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

/** A documentation page taken apart. */
export interface Page {
  readonly text: string;
  readonly root: Root;
  readonly fences: readonly Fence[];
  readonly tables: readonly Rows[];
  /** Every code span and every line of every code block. */
  readonly code: readonly string[];
}

/** A fenced code block; `info` is what follows the language: `falsch datei=programm.yaml` → `{falsch: '', datei: …}`. */
export interface Fence {
  readonly lang: string;
  readonly info: Readonly<Record<string, string>>;
  readonly value: string;
  /** The code block that follows it. */
  readonly next: string | undefined;
}

/** A table as plain text, its head first, and the last level-2 heading above it. */
export interface Rows {
  readonly section: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export const projectDir = join(import.meta.dirname, '../..');

/** Reads a page of the project by its path. */
export function pageOf(path: string): Page {
  const text = readFileSync(join(projectDir, path), 'utf8');
  const root = unified().use(remarkParse).use(remarkGfm).parse(text);
  return {
    text,
    root,
    fences: root.children.flatMap((node, index) => fenceOf(node, root.children.slice(index + 1))),
    tables: tablesOf(root),
    code: allOf(root).flatMap((node) =>
      node.type === 'inlineCode' || node.type === 'code' ? node.value.split('\n') : [],
    ),
  };
}

/** Every node of a tree, in order. */
export const allOf = (node: Nodes): Nodes[] => [
  node,
  ...('children' in node ? node.children.flatMap((child) => allOf(child)) : []),
];

function fenceOf(node: RootContent, after: readonly RootContent[]): Fence[] {
  if (node.type !== 'code') return [];
  const info = (node.meta ?? '').split(' ').filter((word) => word !== '');
  return [
    {
      lang: node.lang ?? '',
      info: Object.fromEntries(info.map((word) => [word.split('=')[0] ?? '', word.split('=')[1] ?? ''])),
      value: node.value,
      next: after.find((each) => each.type === 'code')?.value,
    },
  ];
}

function tablesOf(root: Root): Rows[] {
  let section = '';
  return root.children.flatMap((node) => {
    if (node.type === 'heading' && node.depth <= 2) section = plainText(node);
    return node.type === 'table' ? [rowsOf(node, section)] : [];
  });
}

function rowsOf(table: Table, section: string): Rows {
  const [head = [], ...rows] = table.children.map((row) => row.children.map((cell) => plainText(cell)));
  return { section, head, rows };
}
