import type { Problem, RuleId } from '../problem/index.ts';
import type { Material } from './material/material.ts';

/** One rule: says what does not hold in a hand-out. It never throws on purpose and never changes anything. */
export interface Rule {
  readonly id: RuleId;
  readonly check: (material: Material) => Iterable<Problem>;
}
