import { type Fixes, report } from '../../problem/index.ts';
import { bugReport } from '../bug.ts';
import type { Call, Options, Run } from '../call.ts';
import { codeOf, worstOf } from '../exit-code.ts';
import { issuesOf } from '../issues.ts';
import type { BuildResult, CheckRequest, Pipeline } from '../pipeline.ts';
import { watch } from '../progress/index.ts';
import { buildRequests, checkRequest } from '../requests.ts';
import { showProblems } from '../show-problems.ts';
import { UsageError } from '../usage-error.ts';
import { ownVersion } from '../version.ts';

/**
 * Checks the content and prints what it found; with `--fix` it mends what can be mended first, with `--layout` it prints
 * and checks the pages too, which needs a browser; with `--online` it asks the web for its links.
 */
export const run: Run = async (call) => {
  const { fix = false, dryRun = false } = call.options;
  if (dryRun && !fix) throw new UsageError(report('dry-run-is-of-fixes', {}));
  refuseMixture(call.options);
  const pipeline = await call.io.loadPipeline();
  const issues = await issuesOf(call, pipeline);
  if (call.options.layout) return checkPages(call, pipeline, issues);
  const request = checkRequest(call, issues);
  if (fix) return runFix(call, pipeline, request);
  return show(call, await pipeline.check(request));
};

function refuseMixture({ layout, online, fix, browser, browserWs }: Options): void {
  if (layout && fix) throw new UsageError(report('layout-is-not-fixed', {}));
  if (online && fix) throw new UsageError(report('links-are-not-fixed', {}));
  const option = browser !== undefined ? '--browser' : browserWs !== undefined ? '--browser-ws' : undefined;
  if (option && !layout) throw new UsageError(report('browser-is-for-layout', { option }));
}

async function checkPages(call: Call, pipeline: Pipeline, issues: readonly string[]): Promise<number> {
  const progress = watch(call);
  const requests = buildRequests(call, issues, progress.fetching);
  const printing = Promise.all(requests.map((request) => pipeline.checkLayout(request, progress.on)));
  const results = await printing.finally(progress.close);
  return worstOf(results.map((result) => show(call, result)));
}

async function runFix(call: Call, pipeline: Pipeline, request: CheckRequest): Promise<number> {
  const { showPatches, showSums } = await import('../show-fixes.ts');
  const { dryRun = false } = call.options;
  const result = await pipeline.fix({ ...request, dryRun });
  const files = result.patches.map(({ file }) => file);
  const fixes = { written: !dryRun && files.length > 0, files, rules: result.fixed };
  showPatches(call, result.patches);
  const code = show(call, result, fixes);
  if (result.status !== 'environment' && result.status !== 'aborted') showSums(call, fixes);
  return code;
}

/** Prints what was found, and gives the exit code. */
function show(call: Call, { problems, sources, status, error }: BuildResult, fixes?: Fixes): number {
  showProblems(call, problems, sources, { clean: true, ...(fixes && { fixes }) });
  if (status === 'bug') call.io.stderr.write(bugReport(error, call.lang, ownVersion()));
  return codeOf(status, call.signal);
}
