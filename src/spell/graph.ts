import { head, isLast, magic, signOf } from './layout.ts';

/** The word graph as the functions that walk it see it. */
export interface Graph {
  readonly edges: Uint32Array;
  readonly root: number;
  /** Where the second and every later part of a compound begins. */
  readonly middle: number;
  readonly signs: readonly string[];
  /** Code of a sign by its UTF-16 unit; 0 for those of no word. */
  readonly codes: Uint16Array;
}

/** Reads the head of what `packed` made. Throws an Error if it is something else. */
export function graphOf(file: Uint32Array): Graph {
  if (file[head.magic] !== magic) throw new Error('Not a packed dictionary: run `npm run build`');
  const first = head.alphabet + (file[head.signs] ?? 0);
  const alphabet = file.subarray(head.alphabet, first);
  const codes = new Uint16Array(0x10000);
  alphabet.forEach((unit, index) => {
    codes[unit] = index + 1;
  });
  return {
    edges: file.subarray(first),
    root: file[head.root] ?? 0,
    middle: file[head.middle] ?? 0,
    signs: ['', ...[...alphabet].map((unit) => String.fromCharCode(unit))],
    codes,
  };
}

/** Code of the sign of a word at a place. */
export const codeAt = ({ codes }: Graph, word: string, at: number): number => codes[word.charCodeAt(at)] ?? 0;

/** The edge of a node with a sign; 0 if it has none. */
export function edgeOf({ edges }: Graph, node: number, code: number): number {
  if (node === 0 || code === 0) return 0;
  let at = node;
  let edge = edges[at] ?? isLast;
  while (signOf(edge) !== code) {
    if ((edge & isLast) !== 0) return 0;
    at += 1;
    edge = edges[at] ?? isLast;
  }
  return edge;
}
