import { setImmediate } from 'node:timers/promises';
import { judge, mergeLevels, releaseRules, rulesInTurn, runRules, type Verdict } from '../check/index.ts';
import { findIssues, type Geladen, loadIssue } from '../load/index.ts';
import { type Handreichung, type Modell, modelOf } from '../model/index.ts';
import type { Problem } from '../problem/index.ts';
import { type Dictionaries, openDictionaries } from '../spell/index.ts';
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

/** All issues asked for, read but not checked yet. */
export interface Parsed {
  readonly issues: readonly ParsedIssue[];
  /** Whether reading found nothing that forbids printing; the rules have not spoken yet. */
  readonly printable: boolean;
  readonly woerterbuecher: Dictionaries;
}

interface ParsedIssue {
  readonly issue: string;
  readonly geladen: Geladen;
  readonly modell: Modell;
}

/** load → model → check for every issue asked for; one broken issue does not hide the problems of the others. */
export async function readIssues(request: CheckRequest, progress: Progress): Promise<Read> {
  return checkIssues(await parseIssues(request, progress), request, progress);
}

/** load → model for every issue asked for. */
export async function parseIssues(request: CheckRequest, progress: Progress): Promise<Parsed> {
  const { contentDir, cwd, merker, entwuerfe } = request;
  // Read while the content is.
  const dictionaries = openDictionaries();
  const names = request.issues.length > 0 ? request.issues : await findIssues(contentDir);
  const issues = await Promise.all(
    names.map(async (issue) => {
      const clock = clockOf(progress, { issue });
      const geladen = await clock('load', () => loadIssue({ contentDir, issue, cwd, merker, entwuerfe }));
      return { issue, geladen, modell: clock.now('model', () => modelOf(geladen)) };
    }),
  );
  const printable = issues.every(
    ({ modell: { handreichung, problems } }) =>
      handreichung !== undefined && problems.every(({ severity }) => severity !== 'error'),
  );
  return { issues, printable, woerterbuecher: await dictionaries };
}

/** The rules, over every issue that was read. */
export function checkIssues(parsed: Parsed, request: CheckRequest, progress: Progress): Read {
  const issues = parsed.issues.map((one) =>
    clockOf(progress, { issue: one.issue }).now('check', () => {
      const { checked, problems } = toCheck(one, parsed, request);
      return judged(one, runRules(checked, problems), request);
    }),
  );
  return readOf(issues, request);
}

/** The same beside other work, which gets its turn after each rule. Rejects with the reason of the request's signal. */
export async function checkIssuesBeside(parsed: Parsed, request: CheckRequest): Promise<Read> {
  const issues: ReadIssue[] = [];
  for (const one of parsed.issues) {
    const { checked, problems } = toCheck(one, parsed, request);
    const running = rulesInTurn(checked, problems);
    let step = running.next();
    for (; !step.done; step = running.next()) {
      await setImmediate();
      request.signal.throwIfAborted();
    }
    issues.push(judged(one, step.value, request));
  }
  return readOf(issues, request);
}

/** All issues together, with the limit of warnings over all of them. */
export function readOf(issues: readonly ReadIssue[], request: CheckRequest): Read {
  // The limit of warnings is one for all issues together.
  const all = unique(issues.flatMap(({ verdict }) => verdict.problems));
  const { problems, passed } = judge(all, {
    levels: {},
    releaseRules: new Set(),
    maxWarnings: request.maxWarnings,
  });
  return {
    issues,
    problems,
    passed: passed && issues.every(({ handreichung }) => handreichung !== undefined),
    sources: new Map(issues.flatMap(({ sources }) => [...sources])),
  };
}

/** What the rules judge of an issue, and what reading it found before them. */
export function toCheck(
  { geladen, modell }: ParsedIssue,
  { woerterbuecher }: Parsed,
  { release }: CheckRequest,
) {
  const { entwurf: handreichung, unbekannt, problems } = modell;
  const { quellen: sources, bestand, bildpunkte } = geladen;
  const files = [...bestand.keys()];
  return {
    checked: { handreichung, unbekannt, sources, files, bildpunkte, release, woerterbuecher },
    problems,
  };
}

function judged(
  { issue, geladen, modell }: ParsedIssue,
  problems: readonly Problem[],
  { rules, release, tellsQuiet }: CheckRequest,
): ReadIssue {
  const verdict = judge(problems, {
    levels: mergeLevels(modell.entwurf.regeln, rules),
    releaseRules: release ? releaseRules : new Set(),
    tellsQuiet,
  });
  return { issue, handreichung: modell.handreichung, sources: geladen.quellen, verdict };
}

// Two issues share serie.yaml: what is wrong there is said once.
function unique(problems: readonly Problem[]): Problem[] {
  const seen = new Set<string>();
  return problems.filter((problem) => {
    const key = JSON.stringify([problem.rule, problem.place, problem.message.en]);
    return !seen.has(key) && seen.add(key);
  });
}
