import { type Problem, report, type Severity } from '../problem/index.ts';

/** Severity set for each rule by id. */
export type Levels = Readonly<Record<string, Severity | 'off'>>;

/** How strictly problems are judged. */
export interface Strictness {
  readonly levels: Levels;
  /** Rules whose warnings a release does not accept; empty for ordinary work. */
  readonly releaseRules: ReadonlySet<string>;
  readonly maxWarnings?: number | undefined;
  /** Whether what is only worth fixing is told as well, as it is where `levels` names its rule. */
  readonly tellsQuiet?: boolean | undefined;
}

export interface Verdict {
  readonly problems: readonly Problem[];
  /** Whether the document may be printed. */
  readonly passed: boolean;
}

/** Severities from the widest to the narrowest source (series, issue, command line): the later one wins. */
export const mergeLevels = (...layers: readonly (Levels | undefined)[]): Levels =>
  Object.assign({}, ...layers) as Levels;

/**
 * Gives each problem the severity set for its rule and drops those set to `off`; for a release, what is still a
 * warning of a release rule becomes an error. More warnings than allowed are one error more. Judging twice changes
 * nothing.
 */
export function judge(
  problems: readonly Problem[],
  { levels, releaseRules, maxWarnings, tellsQuiet }: Strictness,
): Verdict {
  const judged = problems.flatMap((problem) => {
    const set = levels[problem.rule];
    const level = set ?? problem.severity;
    const { quiet, ...told } = problem;
    if (level === 'off' || (quiet && set === undefined && !tellsQuiet)) return [];
    const severity = level === 'warn' && releaseRules.has(problem.rule) ? 'error' : level;
    return [{ ...told, severity }];
  });
  const all = [...judged, ...tooMany(judged, maxWarnings)];
  return { problems: all, passed: all.every(({ severity }) => severity !== 'error') };
}

function tooMany(problems: readonly Problem[], limit: number | undefined): Problem[] {
  const warnings = problems.filter(({ severity }) => severity === 'warn').length;
  const isSaid = problems.some(({ rule }) => rule === 'warnings-stay-within-limit');
  if (limit === undefined || warnings <= limit || isSaid) return [];
  return [report('warnings-stay-within-limit', { warnings, limit })];
}
