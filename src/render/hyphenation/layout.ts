/**
 * Packed patterns are one trie in an array of 32-bit numbers, so that they are there without being parsed. Each edge is
 * one number:
 *
 *     target (16 bits) | letter of the alphabet (6 bits) | last of its node (1 bit) | levels of the pattern that ends (9 bits)
 *
 * A node is the run of edges that begins at its target; the root begins at 1, target 0 has no edges. Levels count from
 * 1, 0 where no pattern ends.
 */
export interface PackedPatterns {
  readonly edges: Uint32Array;
  /** The letters in order, from 1 on. */
  readonly alphabet: string;
  /** By pattern, the level of each place between two letters: a word may be divided where the highest is odd. */
  readonly levels: readonly (readonly number[])[];
  /** Places at which single words are divided, whatever the patterns say. */
  readonly exceptions: Readonly<Record<string, readonly number[]>>;
}

export const root = 1;
export const isLast = 0x200;
export const targetOf = (edge: number): number => edge >>> 16;
export const letterOf = (edge: number): number => (edge >>> 10) & 0x3f;
export const levelsOf = (edge: number): number => edge & 0x1ff;
export const edge = (target: number, letter: number, last: boolean, levels: number): number =>
  ((target << 16) | (letter << 10) | (last ? isLast : 0) | levels) >>> 0;
export const most = { edges: 0x10000, letters: 0x3f, levels: 0x1ff } as const;
