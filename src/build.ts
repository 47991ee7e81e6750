/**
 * The pipeline: load → model → check → render → picture → paginate (print) → finish → emit.
 * Everything is read before anything is printed, and everything is checked and printed before anything is written.
 */
import { printEditions } from './build/editions.ts';
import { checkIssues, parseIssues, type Read, readIssues } from './build/read.ts';
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
    const [parsed, { value: vorlagen, problems }] = await Promise.all([
      parseIssues(request, progress),
      loadTemplates(request.templatesDir, request.cwd),
    ]);
    let read: Read | undefined;
    const check = (): Read => {
      read ??= checkIssues(parsed, request, progress);
      return read;
    };
    if (!parsed.printable || vorlagen === undefined || problems.length > 0)
      return resultOf('content', check(), problems);

    const printed = await browser.lend((lent) =>
      // The rules run while the browser is busy with the first print.
      printEditions(parsed, { vorlagen, browser: lent, progress, meanwhile: check }, request),
    );
    return await writeOutput(printed, check(), request, progress);
  } finally {
    await browser.close();
  }
}

/** Reads and checks the issues asked for; needs no browser. */
export async function check(request: CheckRequest): Promise<BuildResult> {
  const read = await readIssues(request, () => {});
  return resultOf(read.passed ? 'written' : 'content', read, []);
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
