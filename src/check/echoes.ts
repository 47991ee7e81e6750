import type { Problem, RuleId, Severity } from '../problem/index.ts';

/** Rules on the layout that see in print what a rule on the content has already seen in the file. */
const echoes: Readonly<Partial<Record<RuleId, RuleId>>> = { 'picture-is-sharp': 'picture-has-enough-pixels' };

const weight: Readonly<Record<Severity, number>> = { error: 2, warn: 1, info: 0 };

/**
 * What was found on the pages, without what was said of the same line of the content before and at least as loudly: one
 * picture is one finding.
 */
export const withoutEchoes = (ofPages: readonly Problem[], ofContent: readonly Problem[]): Problem[] =>
  ofPages.filter((echo) => {
    const first = echoes[echo.rule as RuleId];
    return !ofContent.some(
      ({ rule, severity, place }) =>
        rule === first &&
        weight[severity] >= weight[echo.severity] &&
        place?.file === echo.place?.file &&
        place?.line === echo.place?.line,
    );
  });
