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
