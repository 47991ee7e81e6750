import type { Problem } from '../problem/index.ts';
import type { Read } from './read.ts';
import type { BuildResult, BuildStatus } from './request.ts';

/** How a build or check ended, without anything written; `problems` are those found besides the content's. */
export const resultOf = (status: BuildStatus, read: Read, problems: readonly Problem[]): BuildResult => ({
  status,
  files: [],
  problems: [...read.problems, ...problems],
  sources: read.sources,
});

/** How a check ended: one whose rules did not all come to their end says nothing for sure. */
export function checkStatus({ passed, problems }: Pick<Read, 'passed' | 'problems'>): BuildStatus {
  if (problems.some(({ rule }) => rule === 'rule-does-not-crash')) return 'bug';
  return passed ? 'written' : 'content';
}
