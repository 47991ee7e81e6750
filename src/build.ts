/**
 * The pipeline: load → model → check → render → picture → paginate (print) → finish → emit.
 * Everything is read and checked before anything is printed, and everything is printed before anything is written.
 */
import path from 'node:path';
import { printEdition } from './build/edition.ts';
import { readIssues } from './build/read.ts';
import type { BuildRequest, BuildResult, CheckRequest, Progress } from './build/request.ts';
import { resultOf } from './build/result.ts';
import { writeOutput } from './build/write.ts';
import { loadTemplates } from './load/index.ts';
import { startBrowser } from './print/index.ts';

/** Builds the editions of the issues asked for and writes them whole or not at all. */
export async function build(request: BuildRequest, progress: Progress): Promise<BuildResult> {
  // The browser starts while the content is read.
  const browser = startBrowser(request.browser, request.signal);
  try {
    const [read, templates] = await Promise.all([
      readIssues(request, progress),
      loadTemplates(request.templatesDir, request.cwd),
    ]);
    const found = [...read.problems, ...templates.problems];
    if (!read.passed || templates.value === undefined) return resultOf('content', read, found);

    const ready = await browser.ready;
    if (ready.value === undefined) return resultOf('environment', read, [...found, ...ready.problems]);

    const printed = [];
    for (const { issue, handreichung } of read.issues) {
      for (const edition of request.editions) {
        if (handreichung === undefined) continue;
        const folder = path.join(request.contentDir, issue);
        const tools = { vorlagen: templates.value, browser: ready.value, progress };
        const one = await printEdition({ issue, edition, handreichung, folder }, tools, request);
        found.push(...one.problems);
        if (one.value !== undefined) printed.push(one.value);
      }
    }
    return await writeOutput(printed, read, found, request, ready.value.info, progress);
  } finally {
    await browser.close();
  }
}

/** Reads and checks the issues asked for; needs no browser. */
export async function check(request: CheckRequest): Promise<BuildResult> {
  const read = await readIssues(request, () => {});
  return resultOf(read.passed ? 'written' : 'content', read, read.problems);
}

export type { BuildRequest, BuildResult, CheckRequest, Progress } from './build/request.ts';
export { findIssues, loadTemplates } from './load/index.ts';
export { jsonSchemas } from './model/index.ts';
export { browserStatus, installBrowser } from './print/index.ts';
