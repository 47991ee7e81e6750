import { suppression } from './suppression.ts';
import { typography } from './typography.ts';

/** Messages of the rules of `check`, by group. */
export const ruleMessages = { ...suppression, ...typography } as const;
