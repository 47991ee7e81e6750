import type { RuleId } from '../../problem/index.ts';

/** The rules on web links, apart from them: whether a suppression is one of theirs is asked in every check. */
export const onlineRuleIds = [
  'links-are-alive',
  'links-are-direct',
  'links-can-be-tested',
  'network-answers',
] as const satisfies readonly RuleId[];

export type OnlineRuleId = (typeof onlineRuleIds)[number];
