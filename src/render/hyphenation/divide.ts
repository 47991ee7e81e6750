import { isLast, letterOf, levelsOf, type PackedPatterns, root, targetOf } from './layout.ts';

/** The places at which a word may be divided: so many letters stand before each hyphen. */
export type Divide = (word: string) => readonly number[];

/**
 * Liang's algorithm: each pattern found in the word raises the levels of the places it covers; the word may be divided
 * where a level is odd, but with two letters at least on either side (F. M. Liang, Word Hy-phen-a-tion by Com-put-er, 1983).
 */
export function dividerBy({ edges, alphabet, levels, exceptions }: PackedPatterns): Divide {
  const codes = new Uint8Array(0x10000);
  for (let at = 0; at < alphabet.length; at += 1) codes[alphabet.charCodeAt(at)] = at + 1;
  /** The edge of a node with a letter; 0 if it has none. */
  const edgeOf = (node: number, letter: number): number => {
    let at = node;
    let found = edges[at] ?? isLast;
    while (letterOf(found) !== letter) {
      if ((found & isLast) !== 0) return 0;
      at += 1;
      found = edges[at] ?? isLast;
    }
    return found;
  };
  return (word) => {
    const lower = word.toLowerCase();
    const exception = Object.hasOwn(exceptions, lower) ? exceptions[lower] : undefined;
    if (exception !== undefined) return exception;
    // A full stop stands for either end of the word.
    const marked = `.${lower}.`;
    const highest = new Uint8Array(marked.length + 1);
    for (let start = 0; start < marked.length; start += 1) {
      // The levels of a pattern that holds the beginning of the word count from its first letter.
      const first = Math.max(start - 1, 0);
      for (let node = root, at = start; node !== 0 && at < marked.length; at += 1) {
        const found = edgeOf(node, codes[marked.charCodeAt(at)] ?? 0);
        const raised = levels[levelsOf(found) - 1] ?? [];
        for (let place = 0; place < raised.length; place += 1)
          highest[first + place] = Math.max(highest[first + place] ?? 0, raised[place] ?? 0);
        node = targetOf(found);
      }
    }
    const places: number[] = [];
    for (let place = 2; place <= word.length - 2; place += 1)
      if (((highest[place] ?? 0) & 1) === 1) places.push(place);
    return places;
  };
}
