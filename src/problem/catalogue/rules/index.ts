import { people } from './people.ts';
import { suppression } from './suppression.ts';
import { typography } from './typography.ts';

/** Messages of the rules of `check`, by group. */
export const ruleMessages = { ...people, ...suppression, ...typography } as const;
