import { constants } from 'node:fs';
import { access, readFile, realpath, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type Outcome, type Problem, report } from '../problem/index.ts';
import { codeOf, type Target, writeAll } from './write-all.ts';

/** A content file and its new text; both without BOM. */
export interface Rewrite {
  /** Relative to the working directory, with `/`. */
  readonly file: string;
  /** What was read. */
  readonly before: string;
  readonly after: string;
}

/** A file that still holds what was read; both texts with the BOM it has. */
export interface Ready extends Rewrite {
  /** Absolute, links followed. */
  readonly path: string;
  readonly mode: number;
}

const BOM = '\uFEFF';

/**
 * Looks whether the files still hold what was read and, unless nothing is to be written, whether they may be written.
 * Gives all or none.
 */
export async function readyToRewrite(
  cwd: string,
  rewrites: readonly Rewrite[],
  { dryRun }: { readonly dryRun: boolean },
): Promise<Outcome<readonly Ready[]>> {
  const looked = await Promise.all(rewrites.map((each) => lookAt(cwd, each, dryRun)));
  const problems = looked.flatMap((each) => ('rule' in each ? [each] : []));
  const ready = looked.flatMap((each) => ('rule' in each ? [] : [each]));
  return { value: problems.length > 0 ? [] : ready, problems };
}

async function lookAt(cwd: string, rewrite: Rewrite, dryRun: boolean): Promise<Ready | Problem> {
  const { file, before, after } = rewrite;
  try {
    const path = await realpath(resolve(cwd, file));
    const { mode } = await stat(path);
    const text = await readFile(path, 'utf8');
    const lead = text.startsWith(BOM) ? BOM : '';
    if (text !== lead + before) return report('file-is-as-read', { file });
    // Root may write everything, but whoever took away the right to write meant it.
    if (!dryRun && (mode & 0o222) === 0) return report('content-is-writable', { path: file, code: 'EACCES' });
    if (!dryRun) await access(path, constants.W_OK);
    return { file, path, mode, before: text, after: lead + after };
  } catch (error) {
    return report('content-is-writable', { path: file, code: codeOf(error) });
  }
}

/** Writes the files whole, by rename, all or none; `root` is a folder on the same disk. Their modes stay. */
export async function rewrite(root: string, ready: readonly Ready[]): Promise<readonly Problem[]> {
  const encoder = new TextEncoder();
  const targets: Target[] = ready.map(({ path, after, mode }) => ({
    path,
    bytes: encoder.encode(after),
    mode: mode & 0o7777,
  }));
  const end = await writeAll(root, targets);
  return typeof end === 'string' ? [] : [report('content-is-writable', end)];
}
