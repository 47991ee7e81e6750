import { type Problem, report } from '../../problem/index.ts';
import type { Checked } from '../material/material.ts';
import { suppressedOnline } from '../suppress.ts';
import type { Answer, Tested, WebLink } from './facts.ts';
import type { OnlineRule } from './rule.ts';
import { onlineRules } from './rules/index.ts';

/** Joins the links with what their addresses answered; `answers` holds those of all issues that are checked together. */
export const testedOf = (links: readonly WebLink[], answers: ReadonlyMap<string, Answer>): Tested => ({
  links: links.map((link) => ({ ...link, ...answers.get(link.url) })),
  isOffline: [...answers.values()].every(isSilent),
});

const isSilent = ({ failure }: Answer): boolean =>
  failure === 'host' || failure === 'time' || failure === 'connection';

/**
 * Runs all rules on web links and applies the suppressions in the files of the issue. A rule that crashes is reported as a
 * bug with its id; the others go on.
 */
export function runOnlineRules(
  tested: Tested,
  checked: Pick<Checked, 'sources' | 'unbekannt'>,
  rules: readonly OnlineRule[] = onlineRules,
): Problem[] {
  const found = rules.flatMap((rule) => {
    try {
      return [...rule.check(tested)];
    } catch (error) {
      return [crashOf(rule, error)];
    }
  });
  return suppressedOnline(found, checked);
}

const crashOf = ({ id }: OnlineRule, error: unknown): Problem =>
  report('rule-does-not-crash', {
    id,
    reason: error instanceof Error ? `${error.name}: ${error.message}` : String(error),
  });
