import type { Material } from './material/material.ts';
import type { Passage } from './material/passages.ts';

/** Where a pattern was found. */
export interface Hit {
  readonly passage: Passage;
  /** Offset in the text of the passage. */
  readonly index: number;
  readonly found: string;
}

/**
 * Finds a global pattern in all passages by one look at the text of the whole, many times as fast as a look at each. The
 * pattern must not reach over the end of a line.
 */
export function* hitsIn({ wholeText, passages }: Material, pattern: RegExp): Iterable<Hit> {
  let at = 0;
  let start = 0;
  for (const { 0: found, index } of wholeText.matchAll(pattern)) {
    let passage = passages[at];
    while (passage !== undefined && index > start + passage.raw.length) {
      start += passage.raw.length + 1;
      at += 1;
      passage = passages[at];
    }
    if (passage !== undefined) yield { passage, index: index - start, found };
  }
}
