import type { Run } from '../call.ts';
import { codeOf, exitCode } from '../exit-code.ts';
import { issuesOf } from '../issues.ts';
import { checkRequest } from '../requests.ts';
import { judge } from '../severity.ts';
import { showProblems } from '../show-problems.ts';

/** Checks the content without a browser and prints what it found. */
export const run: Run = async (call) => {
  const pipeline = await call.io.loadPipeline();
  const request = checkRequest(call, await issuesOf(call, pipeline));
  const { status, problems, sources } = await pipeline.check(request);
  const verdict = judge(problems, {
    levels: request.rules,
    releaseRules: new Set(),
    maxWarnings: request.maxWarnings,
  });
  showProblems(call, verdict.problems, sources, { clean: true });
  const code = codeOf(status, call.signal);
  return code === exitCode.done && !verdict.passed ? exitCode.content : code;
};
