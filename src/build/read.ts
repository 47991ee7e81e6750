import { judge, mergeLevels, releaseRules, runRules, type Verdict } from '../check/index.ts';
import { findIssues, loadIssue } from '../load/index.ts';
import { type Handreichung, modelOf } from '../model/index.ts';
import type { Problem } from '../problem/index.ts';
import { clockOf } from './clock.ts';
import type { CheckRequest, Progress } from './request.ts';

/** All issues asked for, read and checked. */
export interface Read {
  readonly issues: readonly ReadIssue[];
  readonly problems: readonly Problem[];
  /** Whether everything may be printed. */
  readonly passed: boolean;
  readonly sources: ReadonlyMap<string, string>;
}

export interface ReadIssue {
  readonly issue: string;
  readonly handreichung: Handreichung | undefined;
  /** Text of every file read, by path: what the hand-out is made from. */
  readonly sources: ReadonlyMap<string, string>;
  readonly verdict: Verdict;
}

/** load → model → check for every issue asked for; one broken issue does not hide the problems of the others. */
export async function readIssues(request: CheckRequest, progress: Progress): Promise<Read> {
  const names = request.issues.length > 0 ? request.issues : await findIssues(request.contentDir);
  const issues = await Promise.all(names.map((issue) => readIssue(issue, request, progress)));
  const problems = issues.flatMap(({ verdict }) => verdict.problems);
  return {
    issues,
    problems: unique(problems),
    passed: issues.every(({ verdict, handreichung }) => verdict.passed && handreichung !== undefined),
    sources: new Map(issues.flatMap(({ sources }) => [...sources])),
  };
}

async function readIssue(issue: string, request: CheckRequest, progress: Progress): Promise<ReadIssue> {
  const clock = clockOf(progress, { issue });
  const { contentDir, cwd, rules, maxWarnings, merker, release } = request;
  const geladen = await clock('load', () => loadIssue({ contentDir, issue, cwd, merker }));
  const modell = await clock('model', () => modelOf(geladen));
  const { handreichung } = modell;
  const { quellen: sources } = geladen;
  const verdict = await clock('check', () => {
    // Rules read the whole hand-out: where it could not be made, only what kept it from being made is told.
    const problems =
      handreichung === undefined
        ? modell.problems
        : runRules({ handreichung, sources, files: [...geladen.bestand.keys()], release }, modell.problems);
    const levels = mergeLevels(handreichung?.regeln, rules);
    return judge(problems, { levels, releaseRules: release ? releaseRules : new Set(), maxWarnings });
  });
  return { issue, handreichung, sources, verdict };
}

// Two issues share serie.yaml: what is wrong there is said once.
function unique(problems: readonly Problem[]): Problem[] {
  const seen = new Set<string>();
  return problems.filter((problem) => {
    const key = JSON.stringify([problem.rule, problem.place, problem.message.en]);
    return !seen.has(key) && seen.add(key);
  });
}
