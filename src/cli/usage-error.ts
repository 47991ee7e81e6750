import type { Problem } from '../problem/index.ts';

/** The program was called wrongly: the way from anywhere in the command line to exit code 2. */
export class UsageError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.message.en);
    this.problem = problem;
  }
}
