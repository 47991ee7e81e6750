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
    // What begins in one passage and ends in the next stands in neither.
    if (passage !== undefined && index - start + found.length <= passage.raw.length)
      yield { passage, index: index - start, found };
  }
}

/**
 * The passages in which a global pattern may be found, by one look at the text of the whole. The pattern may reach over
 * the end of a line: then all passages it touches are named, and it has still to be tried on each alone.
 */
export function* passagesWith({ wholeText, passages }: Material, pattern: RegExp): Iterable<Passage> {
  let at = 0;
  let start = 0;
  for (const { 0: found, index } of wholeText.matchAll(pattern)) {
    for (; at < passages.length; at += 1) {
      const passage = passages[at] as Passage;
      const end = start + passage.raw.length;
      if (start > index + found.length) break;
      if (end >= index) yield passage;
      start = end + 1;
    }
  }
}
