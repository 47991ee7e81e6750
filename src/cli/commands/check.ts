import { bugReport } from '../bug.ts';
import type { Run } from '../call.ts';
import { codeOf } from '../exit-code.ts';
import { issuesOf } from '../issues.ts';
import { checkRequest } from '../requests.ts';
import { showProblems } from '../show-problems.ts';
import { ownVersion } from '../version.ts';

/** Checks the content without a browser and prints what it found. */
export const run: Run = async (call) => {
  const pipeline = await call.io.loadPipeline();
  const result = await pipeline.check(checkRequest(call, await issuesOf(call, pipeline)));
  showProblems(call, result.problems, result.sources, { clean: true });
  if (result.status === 'bug') call.io.stderr.write(bugReport(result.error, call.lang, ownVersion()));
  return codeOf(result.status, call.signal);
};
