import { type Problem, report } from '../problem/index.ts';
import { type Checked, materialOf } from './material/material.ts';
import type { Rule } from './rule.ts';
import { rules as allRules } from './rules/index.ts';
import { suppressed } from './suppress.ts';

/**
 * Runs all rules over an issue and applies the suppressions in its files, also to what was found before (`before`:
 * problems of reading and of the model). A rule that needs a part of which a file is broken keeps silent. A rule that
 * crashes is reported as a bug with its id; the others go on.
 */
export function runRules(
  checked: Checked,
  before: readonly Problem[] = [],
  rules: readonly Rule[] = allRules,
): Problem[] {
  const material = materialOf(checked);
  const { unbekannt } = checked;
  const found = rules.flatMap((rule) => {
    if (rule.needs?.some((part) => unbekannt.has(part))) return [];
    try {
      return [...rule.check(material)];
    } catch (error) {
      return [crashOf(rule, error)];
    }
  });
  return suppressed([...before, ...found], checked);
}

const crashOf = ({ id }: Rule, error: unknown): Problem =>
  report('rule-does-not-crash', {
    id,
    reason: error instanceof Error ? `${error.name}: ${error.message}` : String(error),
  });
