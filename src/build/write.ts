import { emit, stemOf } from '../emit/index.ts';
import type { Outcome, Problem } from '../problem/index.ts';
import { clockOf } from './clock.ts';
import type { Printed } from './edition.ts';
import type { PrintedEditions } from './editions.ts';
import type { Read } from './read.ts';
import type { BrowserInfo, BuildRequest, BuildResult, BuildStatus, Progress } from './request.ts';
import { resultOf } from './result.ts';

/** Writes what was printed, if all of it was and nothing forbids it; else nothing. */
export async function writeOutput(
  { value, problems }: Outcome<PrintedEditions | undefined>,
  read: Read,
  request: BuildRequest,
  progress: Progress,
): Promise<BuildResult> {
  if (request.signal.aborted) return resultOf('aborted', read, problems);
  if (value === undefined) return resultOf('environment', read, problems);
  const { editions: printed, browser } = value;
  const failed = !read.passed || problems.some(({ severity }) => severity === 'error');
  if (failed) return { ...resultOf(statusOf(problems), read, problems), browser };
  const files = printed.flatMap((one) => filesOf(one, request, browser));
  const written = await clockOf(progress, {})('emit', () =>
    emit({
      outputDir: request.outputDir,
      files: files.map(({ name, bytes }) => ({ name, bytes })),
      manifest: Object.fromEntries(files.map(({ name, facts }) => [name, facts])),
      signal: request.signal,
    }),
  );
  const status = written.value.length > 0 ? 'written' : request.signal.aborted ? 'aborted' : 'environment';
  return {
    status,
    files: written.value,
    problems: [...read.problems, ...problems, ...written.problems],
    sources: read.sources,
    browser,
    pages: printed.reduce((sum, { pages }) => sum + pages, 0),
  };
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
