import { type Fixes, report } from '../../problem/index.ts';
import { bugReport } from '../bug.ts';
import type { Call, Run } from '../call.ts';
import { codeOf } from '../exit-code.ts';
import { issuesOf } from '../issues.ts';
import type { BuildResult, CheckRequest, Pipeline } from '../pipeline.ts';
import { checkRequest } from '../requests.ts';
import { showProblems } from '../show-problems.ts';
import { UsageError } from '../usage-error.ts';
import { ownVersion } from '../version.ts';

/** Checks the content without a browser and prints what it found; with `--fix` it mends what can be mended first. */
export const run: Run = async (call) => {
  const { fix = false, dryRun = false } = call.options;
  if (dryRun && !fix) throw new UsageError(report('dry-run-is-of-fixes', {}));
  const pipeline = await call.io.loadPipeline();
  const request = checkRequest(call, await issuesOf(call, pipeline));
  if (fix) return runFix(call, pipeline, request);
  return show(call, await pipeline.check(request));
};

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
