import { relative, resolve, sep } from 'node:path';
import { nearest, report } from '../problem/index.ts';
import type { Call } from './call.ts';
import type { Pipeline } from './pipeline.ts';
import { UsageError } from './usage-error.ts';

/**
 * The names of the issues asked for, each once; all if none is named. A path to an issue's folder works too, because
 * that is what a shell completes. Throws UsageError where there is no such issue, or none at all.
 */
export async function issuesOf({ args, options, io }: Call, pipeline: Pipeline): Promise<readonly string[]> {
  const contentDir = resolve(io.cwd, options.content);
  const known = await pipeline.findIssues(contentDir);
  const folder = options.content;
  const wanted = [...new Set(args.map((arg) => nameOf(arg, io.cwd, contentDir)))];
  const unknown = wanted.find((issue) => !known.includes(issue));
  if (unknown !== undefined) {
    const near = nearest(unknown, known);
    throw new UsageError(report('issue-is-known', { issue: unknown, folder, near }, { expected: known }));
  }
  if (known.length === 0) throw new UsageError(report('issue-exists', { folder }));
  return wanted.length > 0 ? wanted : known;
}

function nameOf(arg: string, cwd: string, contentDir: string): string {
  const below = relative(contentDir, resolve(cwd, arg));
  const isPath = arg.includes('/') || arg.includes(sep);
  const isChild = below !== '' && !below.includes(sep) && below !== '..';
  return isPath && isChild ? below : arg.replace(/[/\\]+$/, '');
}
