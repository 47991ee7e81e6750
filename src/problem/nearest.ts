import { distance } from 'fastest-levenshtein';

/**
 * What was probably meant by a word nobody knows: the candidate that differs least, by at most a third of the letters
 * (and one is always allowed), else one that begins with what was written or is it without an ending (“warning”);
 * undefined where none is near.
 */
export function nearest(written: string, candidates: readonly string[]): string | undefined {
  const word = written.toLowerCase();
  const limit = Math.max(1, Math.floor(word.length / 3));
  const [best] = candidates
    .map((candidate) => ({ candidate, off: stepsTo(word, candidate.toLowerCase()) }))
    .filter(({ off }) => off <= limit)
    .sort((a, b) => a.off - b.off);
  return (
    best?.candidate ?? candidates.find((candidate) => isCut(word, candidate) || isEnding(word, candidate))
  );
}

/** Letters to change; two exchanged ones (“bulid”) are one slip. */
function stepsTo(word: string, other: string): number {
  const steps = distance(word, other);
  return steps === 2 && sorted(word) === sorted(other) ? 1 : steps;
}

const sorted = (word: string): string => [...word].sort().join('');

const isCut = (word: string, candidate: string): boolean => word.length > 2 && candidate.startsWith(word);

const isEnding = (word: string, candidate: string): boolean =>
  candidate.length > 2 && word.startsWith(candidate) && word.length <= candidate.length + 3;
