import type { Nodes } from 'mdast';
import { parseContacts } from './contacts.ts';
import { type Parser, sheetOf, yamlOf } from './files.ts';
import { sourceOf } from './source.ts';
import type { Baum, Blatt } from './types.ts';

/**
 * What a file is apart from its wording, as text to compare: keys, lists, kinds of values, the markup of prose, and
 * links, code and directives word for word, and what is wrong with them. Lists count in any order, addresses without their capitals. Undefined where
 * the file cannot be read.
 */
export async function shapeOf(file: string, text: string): Promise<string | undefined> {
  const { value: tree, problems } = await parserOf(file)(sourceOf(file, text));
  if (tree === undefined) return undefined;
  const values = shapeOfValue(tree, tree.wert, undefined, new Set());
  const body = 'body' in tree ? markupOf(tree.body) : undefined;
  return JSON.stringify([values, body, problems.map(({ rule }) => rule)]);
}

function parserOf(file: string): Parser<Baum | Blatt> {
  if (file.endsWith('.md')) return sheetOf;
  return file.endsWith('.csv') ? parseContacts : yamlOf;
}

interface Place {
  readonly holder: object;
  readonly key: string | number;
}

/** `above` holds what the value lies in: an anchor may contain itself. */
function shapeOfValue(tree: Baum, value: unknown, at: Place | undefined, above: Set<unknown>): unknown {
  if (typeof value === 'string') return at ? markupOf(tree.block(at.holder, at.key)) : 'text';
  if (typeof value !== 'object' || value === null) return value;
  if (above.has(value)) return 'again';
  const around = new Set([...above, value]);
  const below = (key: string | number): unknown =>
    shapeOfValue(tree, (value as Record<string | number, unknown>)[key], { holder: value, key }, around);
  if (!Array.isArray(value)) return Object.fromEntries(tree.namen(value).map((key) => [key, below(key)]));
  return value.map((_, index) => JSON.stringify(below(index))).sort();
}

/** The kinds of nodes, and word for word whatever is not prose. */
function markupOf(node: Nodes): unknown {
  const { type } = node;
  const children = 'children' in node ? node.children.map(markupOf) : [];
  const exact = [
    'url' in node ? node.url.toLowerCase() : '',
    'identifier' in node ? node.identifier : '',
    'attributes' in node ? node.attributes : '',
    'value' in node && type !== 'text' ? node.value : '',
    'depth' in node ? node.depth : '',
    'name' in node ? node.name : '',
  ];
  return [type, ...exact, ...children];
}
