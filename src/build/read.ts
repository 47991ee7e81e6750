import { judge, loadRules, mergeLevels, releaseRules, type Verdict } from '../check/index.ts';
import { findIssues, type Geladen, loadIssue } from '../load/index.ts';
import { type Handreichung, type Modell, modelOf } from '../model/index.ts';
import type { Problem } from '../problem/index.ts';
import { type Dictionaries, openDictionaries } from '../spell/index.ts';
import { clockOf } from './clock.ts';
import { type InTurn, inTurn } from './in-turn.ts';
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
export const checkIssues = (parsed: Parsed, request: CheckRequest, progress: Progress): Promise<Read> =>
  checkInTurn(parsed, request, progress).end();

/** The same beside other work. Rejects with the reason of the request's signal. */
export async function checkIssuesBeside(parsed: Parsed, request: CheckRequest): Promise<Read> {
  const { signal } = request;
  signal.throwIfAborted();
  const checking = checkInTurn(parsed, request, () => {});
  await checking.beside(new Promise((over) => signal.addEventListener('abort', over, { once: true })));
  signal.throwIfAborted();
  return checking.end();
}

/** The same in turn with other work; only the rules' own time is told of. */
export const checkInTurn = (parsed: Parsed, request: CheckRequest, progress: Progress): InTurn<Read> =>
  inTurn(async () => {
    const { rulesInTurn } = await loadRules();
    return ruleByRule(rulesInTurn, parsed, request, progress);
  });

type RulesInTurn = Awaited<ReturnType<typeof loadRules>>['rulesInTurn'];

function* ruleByRule(
  rulesInTurn: RulesInTurn,
  parsed: Parsed,
  request: CheckRequest,
  progress: Progress,
): Generator<undefined, Read> {
  const issues: ReadIssue[] = [];
  for (const one of parsed.issues) {
    const { checked, problems } = toCheck(one, parsed, request);
    const step = { issue: one.issue, step: 'check' } as const;
    progress({ ...step, state: 'start' });
    const running = timed(rulesInTurn(checked, problems));
    let turn = running.next();
    for (; !turn.done; turn = running.next()) yield;
    const { value: found, ms } = turn.value;
    progress({ ...step, state: 'end', ms });
    issues.push(judged(one, found, request));
  }
  return readOf(issues, request);
}

/** With the time the work itself took, in ms. */
function* timed<T>(
  work: Generator<undefined, T>,
): Generator<undefined, { readonly value: T; readonly ms: number }> {
  for (let ms = 0; ; ) {
    const start = performance.now();
    const { done, value } = work.next();
    ms += performance.now() - start;
    if (done) return { value, ms };
    yield;
  }
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
