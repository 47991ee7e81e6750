import { edge, most, type PackedPatterns } from './layout.ts';

/** Patterns as the package `hyphen` has them: levels, a trie of letters whose numbers point to them, exceptions. */
export type Patterns = readonly [
  readonly (readonly number[])[],
  Trie,
  Readonly<Record<string, readonly number[]>>?,
];
interface Trie {
  readonly [letter: string]: Child;
}
/** What follows a letter: more letters, the levels of the pattern that ends here, or both. */
type Child = Trie | number | readonly [Trie, number];

const partsOf = (child: Child): { readonly trie: Trie; readonly levels: number } => {
  if (typeof child === 'number') return { trie: {}, levels: child + 1 };
  if (isPair(child)) return { trie: child[0], levels: child[1] + 1 };
  return { trie: child, levels: 0 };
};
const isPair = (child: Trie | readonly [Trie, number]): child is readonly [Trie, number] =>
  Array.isArray(child);

/** Packs patterns, see layout.ts. Throws a RangeError if they are too many. */
export function packed([levels, trie, exceptions = {}]: Patterns): PackedPatterns {
  const letters = new Map<string, number>();
  const codeOf = (letter: string): number => {
    const code = letters.get(letter) ?? letters.size + 1;
    letters.set(letter, code);
    return code;
  };
  // A node is searched from its first edge on: the letter most patterns go on with comes first.
  const sizes = new Map<Trie, number>();
  const sizeOf = (node: Trie): number => {
    const size =
      sizes.get(node) ??
      Object.values(node).reduce((sum: number, child) => sum + sizeOf(partsOf(child).trie), 1);
    sizes.set(node, size);
    return size;
  };
  const edges: number[] = [0];
  /** Places a node behind all others and gives where it begins. */
  const place = (node: Trie): number => {
    const children = Object.entries(node)
      .map(([letter, child]) => ({ letter, ...partsOf(child) }))
      .sort((a, b) => sizeOf(b.trie) - sizeOf(a.trie));
    if (children.length === 0) return 0;
    const start = edges.length;
    edges.length += children.length;
    children.forEach((child, index) => {
      const last = index === children.length - 1;
      edges[start + index] = edge(place(child.trie), codeOf(child.letter), last, child.levels);
    });
    return start;
  };
  place(trie);
  if (edges.length > most.edges || letters.size > most.letters || levels.length > most.levels)
    throw new RangeError(
      `Too many patterns: ${edges.length} edges, ${letters.size} letters, ${levels.length} levels`,
    );
  return { edges: Uint32Array.from(edges), alphabet: [...letters.keys()].join(''), levels, exceptions };
}
