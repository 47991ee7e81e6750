import { codeAt, edgeOf, type Graph } from './graph.ts';
import { endsWord, isLast, mayGoOn, signOf, targetOf } from './layout.ts';

/** A known word that is one slip away from another. */
export interface Near {
  readonly word: string;
  /** What went wrong in the word that was asked for. */
  readonly slip: 'missing' | 'extra' | 'other' | 'swapped';
  /** How many joints the compound has. */
  readonly joints: number;
  /** Letters of the part of the compound that was mended: a slip in a short part is weak evidence. */
  readonly part: number;
}

/** Where a walk stands: in a node, behind so many joints, with so many letters of the part under way. */
interface State {
  readonly node: number;
  readonly joints: number;
  readonly size: number;
  /** Whether a word may end here. */
  readonly isEnd: boolean;
}

/**
 * All known words one slip away, those with the fewest joints first. The word is followed as it stands; at each of its
 * places every slip is tried once, and what is behind it has to fit to the letter.
 */
export function nearIn(graph: Graph, word: string): readonly Near[] {
  const found = new Map<string, Near>();
  const tail = tailsOf(graph, word);

  const keep = (slip: Near['slip'], start: string, at: number, joints: number, part: number): void => {
    const near = start + word.slice(at);
    if ((found.get(near)?.joints ?? Number.POSITIVE_INFINITY) > joints)
      found.set(near, { word: near, slip, joints, part });
  };
  /** Keeps `start` with the rest of the word, if that leads on from the state to the end of a word. */
  const follow = (slip: Near['slip'], start: string, state: State, from: number): void => {
    let { node, size, isEnd } = state;
    for (let at = from; at < word.length; at += 1) {
      const edge = edgeOf(graph, node, codeAt(graph, word, at));
      if (edge === 0) return;
      size += 1;
      const joints = (edge & mayGoOn) !== 0 ? tail(at + 1) : undefined;
      if (joints !== undefined) keep(slip, start, from, state.joints + 1 + joints, size);
      node = targetOf(edge);
      isEnd = (edge & endsWord) !== 0;
    }
    if (isEnd) keep(slip, start, from, state.joints, size);
  };
  /** Takes an edge that is not the word’s own, then the rest of it from `at` on. */
  const leave = (slip: Near['slip'], start: string, state: State, edge: number, at: number): void => {
    const written = start + graph.signs[signOf(edge)];
    follow(slip, written, stepped(state, edge), at);
    const joints = (edge & mayGoOn) !== 0 ? tail(at) : undefined;
    if (joints !== undefined) keep(slip, written, at, state.joints + 1 + joints, state.size + 1);
  };
  const slips = (state: State, at: number): void => {
    const start = word.slice(0, at);
    const [own, next] = [codeAt(graph, word, at), codeAt(graph, word, at + 1)];
    if (at < word.length) follow('extra', start, state, at + 1);
    for (const edge of edgesOf(graph, state.node)) {
      const sign = signOf(edge);
      leave('missing', start, state, edge, at);
      if (at < word.length && sign !== own) leave('other', start, state, edge, at + 1);
      if (sign !== next || sign === own) continue;
      const behind = (edge & mayGoOn) !== 0 ? [inNextPart(graph, state)] : [];
      for (const after of [stepped(state, edge), ...behind]) {
        const second = edgeOf(graph, after.node, own);
        if (second !== 0) leave('swapped', start + graph.signs[sign], after, second, at + 2);
      }
    }
  };

  const begun = new Set<number>();
  const walk = (first: State, from: number): void => {
    if (begun.has(from)) return;
    begun.add(from);
    let state = first;
    for (let at = from; at <= word.length; at += 1) {
      slips(state, at);
      const edge = edgeOf(graph, state.node, codeAt(graph, word, at));
      if (edge === 0) return;
      if ((edge & mayGoOn) !== 0) walk(inNextPart(graph, state), at + 1);
      state = stepped(state, edge);
    }
  };
  walk({ node: graph.root, joints: 0, size: 0, isEnd: false }, 0);
  found.delete(word);
  return [...found.values()].sort((a, b) => a.joints - b.joints || b.part - a.part);
}

const stepped = ({ joints, size }: State, edge: number): State => ({
  node: targetOf(edge),
  joints,
  size: size + 1,
  isEnd: (edge & endsWord) !== 0,
});

/** Where the next part of the compound begins. */
const inNextPart = ({ middle }: Graph, { joints }: State): State => ({
  node: middle,
  joints: joints + 1,
  size: 0,
  isEnd: false,
});

function* edgesOf({ edges }: Graph, node: number): Iterable<number> {
  if (node === 0) return;
  for (let at = node; ; at += 1) {
    const edge = edges[at] ?? isLast;
    yield edge;
    if ((edge & isLast) !== 0) return;
  }
}

/** How many joints the word has from a place on, if it can be read there as later parts of a compound. */
function tailsOf(graph: Graph, word: string): (at: number) => number | undefined {
  const known = new Map<number, number | undefined>();
  const tail = (from: number): number | undefined => {
    if (known.has(from)) return known.get(from);
    let best: number | undefined;
    let node = graph.middle;
    for (let at = from; at < word.length; at += 1) {
      const edge = edgeOf(graph, node, codeAt(graph, word, at));
      if (edge === 0) break;
      const behind = (edge & mayGoOn) !== 0 ? tail(at + 1) : undefined;
      if (behind !== undefined && behind + 1 < (best ?? Number.POSITIVE_INFINITY)) best = behind + 1;
      if (at === word.length - 1 && (edge & endsWord) !== 0) best = 0;
      node = targetOf(edge);
    }
    known.set(from, best);
    return best;
  };
  return tail;
}
