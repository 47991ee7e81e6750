import type { Part } from '../model/index.ts';
import type { Problem, RuleId } from '../problem/index.ts';
import type { Material } from './material/material.ts';

/** For rules that ask whether something stands anywhere. */
export const alles: readonly Part[] = [
  'serie',
  'handreichung',
  'programm',
  'panels',
  'zusammenfassung',
  'protokolle',
  'evaluation',
  'stimmen',
  'kontakte',
  'impressum',
  'seite',
];

/** One rule: says what does not hold in a hand-out. It never throws on purpose and never changes anything. */
export interface Rule {
  readonly id: RuleId;
  /** Parts it concludes something from that they do not hold: while a file of one is broken, it keeps silent. */
  readonly needs?: readonly Part[];
  readonly check: (material: Material) => Iterable<Problem>;
}
