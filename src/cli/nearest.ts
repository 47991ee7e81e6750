import { distance } from 'fastest-levenshtein';

/**
 * What the reader may have meant: the candidate that differs least, if it differs by no more than a third of the
 * letters, or one that begins with what was typed; undefined otherwise.
 */
export function nearest(typed: string, candidates: readonly string[]): string | undefined {
  const word = typed.toLowerCase();
  const limit = Math.ceil(word.length / 3);
  const [best] = candidates
    .map((candidate) => ({ candidate, off: distance(word, candidate.toLowerCase()) }))
    .filter(({ off }) => off <= limit)
    .sort((a, b) => a.off - b.off);
  return best?.candidate ?? candidates.find((candidate) => word.length > 2 && candidate.startsWith(word));
}
