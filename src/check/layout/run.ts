import { type Problem, report } from '../../problem/index.ts';
import { suppressedLayout } from '../suppress.ts';
import type { Layout } from './facts.ts';
import type { LayoutRule } from './rule.ts';
import { layoutRules } from './rules/index.ts';

/**
 * Runs all rules on the layout over one printed edition and applies the suppressions in its files (`sources`: the text of
 * every file read, by path). A rule that crashes is reported as a bug with its id; the others go on.
 */
export function runLayoutRules(
  layout: Layout,
  sources: ReadonlyMap<string, string>,
  rules: readonly LayoutRule[] = layoutRules,
): Problem[] {
  const found = rules.flatMap((rule) => {
    try {
      return [...rule.check(layout)];
    } catch (error) {
      return [crashOf(rule, error)];
    }
  });
  return suppressedLayout(once(found), sources);
}

const crashOf = ({ id }: LayoutRule, error: unknown): Problem =>
  report('rule-does-not-crash', {
    id,
    reason: error instanceof Error ? `${error.name}: ${error.message}` : String(error),
  });

/** A box of several texts, or a text of several lines, is one finding a line of the source and sheet. */
function once(problems: readonly Problem[]): Problem[] {
  const seen = new Set<string>();
  return problems.filter(({ rule, place, page, message }) => {
    const where = place === undefined ? message.en : `${place.file}:${place.line}:${place.column}`;
    const key = `${rule} ${page ?? ''} ${where}`;
    return !seen.has(key) && seen.add(key);
  });
}
