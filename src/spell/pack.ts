import { endsWord, head, isLast, magic, maxSigns, maxTarget, mayGoOn } from './layout.ts';

/** A node of cspell's word graph: its children by sign; `f` where a word ends. */
export interface GraphNode {
  readonly f?: number | undefined;
  readonly c?: Readonly<Record<string, GraphNode>> | undefined;
}

/** cspell's marks: `+` is where parts of a compound meet, `~` words without case and accents, `!` words to be refused. */
const joint = '+';
const marks = new Set([joint, '*', '~', '!']);

/**
 * Packs a word graph: its words, and those parts that continue a compound. Hyphens are the business of who asks, so
 * parts behind a hyphen are left out, and capitals within a word too. Throws a RangeError if the graph is too large.
 */
export function packed(graph: GraphNode): Uint32Array {
  const signs = new Map<string, number>();
  const signOf = (sign: string): number => {
    const code = signs.get(sign) ?? signs.size + 1;
    signs.set(sign, code);
    return code;
  };
  // A node is searched from its first edge on: the sign most words go on with comes first.
  const sizes = new Map<GraphNode, number>();
  const sizeOf = (node: GraphNode): number => {
    const size =
      sizes.get(node) ?? Object.values(node.c ?? {}).reduce((sum, child) => sum + sizeOf(child), 1);
    sizes.set(node, size);
    return size;
  };
  const starts = new Map<GraphNode, number>();
  const nodes: { readonly start: number; readonly children: readonly [string, GraphNode][] }[] = [];
  let length = 1;
  const place = (node: GraphNode, isKept: (sign: string) => boolean): void => {
    if (starts.has(node)) return;
    const children = Object.entries(node.c ?? {})
      .filter(([sign]) => !marks.has(sign) && isKept(sign))
      .sort(([, a], [, b]) => sizeOf(b) - sizeOf(a));
    const start = children.length === 0 ? 0 : length;
    starts.set(node, start);
    nodes.push({ start, children });
    length += children.length;
    for (const [, child] of children) place(child, () => true);
  };
  const middle = graph.c?.[joint] ?? {};
  place(graph, (sign) => sign !== '-');
  place(middle, (sign) => /\p{Ll}/u.test(sign));

  const edges = new Uint32Array(length);
  for (const { start, children } of nodes) {
    children.forEach(([sign, child], index) => {
      const ends = child.f || child.c?.['*']?.f ? endsWord : 0;
      const goesOn = child.c?.[joint]?.f || child.c?.['*']?.f ? mayGoOn : 0;
      const last = index === children.length - 1 ? isLast : 0;
      edges[start + index] = ((starts.get(child) ?? 0) << 12) | (signOf(sign) << 3) | last | ends | goesOn;
    });
  }
  return withHead(edges, [...signs.keys()], starts.get(graph) ?? 0, starts.get(middle) ?? 0);
}

/** Targets count from the first edge, whose place in the array depends on the length of the alphabet. */
function withHead(edges: Uint32Array, signs: readonly string[], root: number, middle: number): Uint32Array {
  if (edges.length > maxTarget || signs.length > maxSigns)
    throw new RangeError(`The dictionary is too large: ${edges.length} edges, ${signs.length} signs`);
  const file = new Uint32Array(head.alphabet + signs.length + edges.length);
  file[head.magic] = magic;
  file[head.root] = root;
  file[head.middle] = middle;
  file[head.signs] = signs.length;
  file.set(
    signs.map((sign) => sign.charCodeAt(0)),
    head.alphabet,
  );
  file.set(edges, head.alphabet + signs.length);
  return file;
}
