import { judge, withoutEchoes } from '../check/index.ts';
import { emit, stemOf } from '../emit/index.ts';
import type { Outcome, Problem } from '../problem/index.ts';
import { clockOf } from './clock.ts';
import type { Printed } from './edition.ts';
import type { PrintedEditions } from './editions.ts';
import type { Read } from './read.ts';
import type { BrowserInfo, BuildRequest, BuildResult, BuildStatus, Progress } from './request.ts';
import { resultOf } from './result.ts';

/** What was printed; undefined without a browser. */
export type ToWrite = Outcome<PrintedEditions | undefined>;

/** How printing ended, with the limit of warnings over content and pages together; nothing is written. */
export function judgeOutput(
  { value, problems: ofPages }: ToWrite,
  read: Read,
  { signal, maxWarnings }: BuildRequest,
): BuildResult {
  if (signal.aborted) return resultOf('aborted', read, ofPages);
  if (value === undefined) return resultOf('environment', read, ofPages);
  const strictness = { levels: {}, releaseRules: new Set<string>(), maxWarnings };
  const { problems, passed } = judge(
    [...read.problems, ...withoutEchoes(ofPages, read.problems)],
    strictness,
  );
  const status = passed && read.passed ? 'written' : statusOf(ofPages);
  const pages = value.editions.reduce((sum, one) => sum + one.pages, 0);
  return { status, files: [], problems, sources: read.sources, browser: value.browser, pages };
}

/** Writes what was printed, if all of it was and nothing forbids it; else nothing. */
export async function writeOutput(
  printed: ToWrite,
  read: Read,
  request: BuildRequest,
  progress: Progress,
): Promise<BuildResult> {
  const judged = judgeOutput(printed, read, request);
  if (judged.status !== 'written' || printed.value === undefined) return judged;
  const { editions, browser } = printed.value;
  const files = editions.flatMap((one) => filesOf(one, request, browser));
  const written = await clockOf(progress, {})('emit', () =>
    emit({
      outputDir: request.outputDir,
      files: files.map(({ name, bytes }) => ({ name, bytes })),
      manifest: Object.fromEntries(files.map(({ name, facts }) => [name, facts])),
      signal: request.signal,
    }),
  );
  const status = written.value.length > 0 ? 'written' : request.signal.aborted ? 'aborted' : 'environment';
  return { ...judged, status, files: written.value, problems: [...judged.problems, ...written.problems] };
}

// A file that fails its own verification is our bug, not the content's.
function statusOf(problems: readonly Problem[]): BuildStatus {
  const failed = (area: string) =>
    problems.some(({ rule, severity }) => severity === 'error' && rule.startsWith(area));
  if (failed('browser-')) return 'environment';
  return failed('pdf-') ? 'bug' : 'content';
}

function filesOf(printed: Printed, request: BuildRequest, browser: BrowserInfo) {
  const { reihe, nummer } = printed.handreichung;
  const stem =
    stemOf(reihe, nummer, printed.edition) + (request.standard === 'ua1' ? '' : `-${request.standard}`);
  const facts = {
    issue: printed.issue,
    edition: printed.edition,
    content: printed.contentHash,
    tool: request.version,
    browser: browser.version,
  };
  const pdf = { name: `${stem}.pdf`, bytes: printed.pdf, facts: { ...facts, pages: printed.pages } };
  if (printed.html === undefined) return [pdf];
  return [pdf, { name: `${stem}.print.html`, bytes: new TextEncoder().encode(printed.html), facts }];
}
