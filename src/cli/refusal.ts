import { type Problem, report } from '../problem/index.ts';

/** The problem for an error of the file system while writing to `path`; any other error is a bug and is thrown on. */
export function refusalOf(error: unknown, path: string): Problem {
  const code = error instanceof Error && 'syscall' in error && 'code' in error ? error.code : undefined;
  if (typeof code !== 'string') throw error;
  return report('output-is-writable', { path, code });
}
