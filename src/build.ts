/**
 * The pipeline: load → model → check → render → picture → paginate (print) → finish → emit.
 * Everything is read and checked before anything is printed, and everything is printed before anything is written.
 */
import { printEditions } from './build/editions.ts';
import { readIssues } from './build/read.ts';
import type { BuildRequest, BuildResult, CheckRequest, Progress } from './build/request.ts';
import { resultOf } from './build/result.ts';
import { writeOutput } from './build/write.ts';
import { loadTemplates } from './load/index.ts';
import { startBrowser } from './print/index.ts';

/** Builds the editions of the issues asked for and writes them whole or not at all. */
export async function build(request: BuildRequest, progress: Progress): Promise<BuildResult> {
  // It comes up while the content is read.
  const browser = startBrowser(request.browser, request.signal);
  try {
    const [read, templates] = await Promise.all([
      readIssues(request, progress),
      loadTemplates(request.templatesDir, request.cwd),
    ]);
    const problems = [...read.problems, ...templates.problems];
    const vorlagen = templates.value;
    if (!read.passed || vorlagen === undefined) return resultOf('content', read, problems);

    const printed = await browser.lend((lent) =>
      printEditions(read, { vorlagen, browser: lent, progress }, request),
    );
    problems.push(...printed.problems);
    if (request.signal.aborted) return resultOf('aborted', read, problems);
    if (printed.value === undefined) return resultOf('environment', read, problems);
    return await writeOutput(printed.value, read, problems, request, progress);
  } finally {
    await browser.close();
  }
}

/** Reads and checks the issues asked for; needs no browser. */
export async function check(request: CheckRequest): Promise<BuildResult> {
  const read = await readIssues(request, () => {});
  return resultOf(read.passed ? 'written' : 'content', read, read.problems);
}

export {
  type Draft,
  openWorkshop,
  type Sheets,
  type Workshop,
  type WorkshopRequest,
} from './build/preview.ts';
export type { BuildRequest, BuildResult, CheckRequest, Progress } from './build/request.ts';
export { findIssues, loadTemplates } from './load/index.ts';
export { jsonSchemas } from './model/index.ts';
export { browserStatus, installBrowser } from './print/index.ts';
