import { codeAt, edgeOf, type Graph, graphOf } from './graph.ts';
import { endsWord, mayGoOn, targetOf } from './layout.ts';
import { type Near, nearIn } from './near.ts';

/** A dictionary of one language. Case counts; a word is a run of letters, perhaps with an apostrophe or a full stop. */
export interface Dictionary {
  /** Whether a word is known, as a whole or as a compound of known parts. */
  has(word: string): boolean;
  /** Whether a word is known as a whole, not as a compound. */
  isWhole(word: string): boolean;
  /** Whether a word stands in front of others in compounds, with its linking element: “Arbeits”. */
  begins(word: string): boolean;
  /** Whether a word, in lower case, is the end of compounds: “arbeit”. */
  ends(word: string): boolean;
  /** Known words that are one slip away: a letter more, less or other, or two exchanged. */
  near(word: string): readonly Near[];
}

/** Makes a dictionary of what `packed` made. Throws an Error if it is something else. */
export function dictionaryOf(file: Uint32Array): Dictionary {
  const graph = graphOf(file);
  const { root, middle } = graph;
  return {
    has: (word) => reaches(graph, word, root, endsWord),
    isWhole: (word) => isWhole(graph, word),
    begins: (word) => reaches(graph, word, root, mayGoOn),
    ends: (word) => reaches(graph, word, middle, endsWord),
    near: (word) => nearIn(graph, word),
  };
}

function isWhole(graph: Graph, word: string): boolean {
  let node = graph.root;
  let edge = 0;
  for (let at = 0; at < word.length; at += 1) {
    edge = edgeOf(graph, node, codeAt(graph, word, at));
    if (edge === 0) return false;
    node = targetOf(edge);
  }
  return (edge & endsWord) !== 0;
}

/** Whether a word leads from a node to an edge with a flag, over as many joints as it takes. */
function reaches(graph: Graph, word: string, start: number, goal: number): boolean {
  // Where a part may begin; each place is tried once, so that no word takes long.
  const begins = [0];
  for (const from of begins) {
    let node = from === 0 ? start : graph.middle;
    for (let at = from; at < word.length; at += 1) {
      const edge = edgeOf(graph, node, codeAt(graph, word, at));
      if (edge === 0) break;
      if (at === word.length - 1) {
        if ((edge & goal) !== 0) return true;
      } else if ((edge & mayGoOn) !== 0 && !begins.includes(at + 1)) begins.push(at + 1);
      node = targetOf(edge);
    }
  }
  return false;
}
