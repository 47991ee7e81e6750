import { type Problem, report } from '../problem/index.ts';
import { type Checked, type Material, materialOf } from './material/material.ts';
import type { Rule } from './rule.ts';
import { rules as allRules } from './rules/index.ts';
import { suppressed } from './suppress.ts';

export { allRules as rules };

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
  const running = rulesInTurn(checked, before, rules);
  for (;;) {
    const { done, value } = running.next();
    if (done) return value;
  }
}

/** The same, stopping after each rule: who has other things to do does them in between. */
export function* rulesInTurn(
  checked: Checked,
  before: readonly Problem[] = [],
  rules: readonly Rule[] = allRules,
): Generator<undefined, Problem[]> {
  const material = materialOf(checked);
  const found = [...before];
  for (const rule of rules) {
    found.push(...problemsOf(rule, material));
    yield;
  }
  return suppressed(found, checked);
}

function problemsOf(rule: Rule, material: Material): readonly Problem[] {
  if (rule.needs?.some((part) => material.unbekannt.has(part))) return [];
  try {
    return [...rule.check(material)];
  } catch (error) {
    return [crashOf(rule, error)];
  }
}

const crashOf = ({ id }: Rule, error: unknown): Problem =>
  report('rule-does-not-crash', {
    id,
    reason: error instanceof Error ? `${error.name}: ${error.message}` : String(error),
  });
