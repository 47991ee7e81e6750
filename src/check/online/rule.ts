import type { Problem } from '../../problem/index.ts';
import type { Tested } from './facts.ts';
import type { OnlineRuleId } from './ids.ts';

/** One rule on what web links answer. It never throws on purpose, changes nothing and asks nobody. */
export interface OnlineRule {
  readonly id: OnlineRuleId;
  readonly check: (tested: Tested) => Iterable<Problem>;
}
