import type { Problem, RuleId } from '../../problem/index.ts';
import type { Layout } from './facts.ts';

/** One rule on the layout: says what does not hold in printed pages. It never throws on purpose and never changes anything. */
export interface LayoutRule {
  readonly id: RuleId;
  readonly check: (layout: Layout) => Iterable<Problem>;
}
