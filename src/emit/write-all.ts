import { copyFile, link, mkdir, mkdtemp, open, rename, rm, rmdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** A file to write: its path on disk and its bytes. */
export interface Target {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Permission bits, if they are not the usual ones. */
  readonly mode?: number;
}

/** The disk said no: what could not be written, and the system's error code. */
export interface Refusal {
  readonly path: string;
  readonly code: string;
}

/** How the work gets on: what is being written, and the way back in reverse order. */
interface Journal {
  at: string;
  readonly undo: (() => Promise<unknown>)[];
}

/**
 * Writes all the files or none: they are staged whole in a temporary folder below `root`, then renamed into place one
 * after the other. If the disk refuses, or the signal stops the work before the first rename, everything is as it was.
 * Leaves no temporary files.
 */
export async function writeAll(
  root: string,
  targets: readonly Target[],
  signal?: AbortSignal,
): Promise<'written' | 'stopped' | Refusal> {
  const journal: Journal = { at: root, undo: [] };
  try {
    await makeFolder(root, journal);
    const stage = await makeStage(root, journal);
    await stageAll(targets, stage, journal, signal);
    if (signal?.aborted) {
      await takeBack(journal);
      return 'stopped';
    }
    await renameAll(targets, stage, journal);
    await rm(stage, { recursive: true, force: true });
    return 'written';
  } catch (error) {
    await takeBack(journal);
    return { path: journal.at, code: codeOf(error) };
  }
}

async function makeStage(root: string, journal: Journal): Promise<string> {
  const stage = await mkdtemp(join(root, '.handreichung-'));
  journal.undo.push(() => rm(stage, { recursive: true, force: true }));
  return stage;
}

async function stageAll(
  targets: readonly Target[],
  stage: string,
  journal: Journal,
  signal: AbortSignal | undefined,
): Promise<void> {
  for (const [index, target] of targets.entries()) {
    if (signal?.aborted) return;
    journal.at = target.path;
    const file = await open(join(stage, `${index}`), 'wx');
    try {
      await file.writeFile(target.bytes);
      if (target.mode !== undefined) await file.chmod(target.mode);
      await file.sync();
    } finally {
      await file.close();
    }
  }
}

async function renameAll(targets: readonly Target[], stage: string, journal: Journal): Promise<void> {
  for (const [index, { path }] of targets.entries()) {
    journal.at = path;
    await makeFolder(dirname(path), journal);
    journal.undo.push(await wayBack(path, join(stage, `${index}.before`)));
    await rename(join(stage, `${index}`), path);
  }
  for (const folder of new Set(targets.map(({ path }) => dirname(path)))) await syncFolder(folder);
}

/** Keeps what stands at the path, as a second link where the disk has those, and gives the step that puts it back. */
async function wayBack(path: string, backup: string): Promise<() => Promise<unknown>> {
  try {
    await link(path, backup);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return () => rm(path, { force: true });
    await copyFile(path, backup);
  }
  return () => rename(backup, path);
}

/** Creates the folder and those above it; on the way back the new ones go again, unless something else got into them. */
async function makeFolder(path: string, journal: Journal): Promise<void> {
  const first = await mkdir(path, { recursive: true });
  if (first === undefined) return;
  journal.undo.push(async () => {
    for (let folder = path; folder.length >= first.length; folder = dirname(folder)) await rmdir(folder);
  });
}

async function takeBack({ undo }: Journal): Promise<void> {
  for (const step of undo.reverse()) await step().catch(() => undefined);
}

/** Makes the renames last through a power cut; some systems cannot sync a folder, then the file system's word must do. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r').catch(() => undefined);
  await folder?.sync().catch(() => undefined);
  await folder?.close();
}

/** The system's error code; an error without one is a bug and is thrown on. */
export function codeOf(error: unknown): string {
  const code = error instanceof Error && 'syscall' in error && 'code' in error ? error.code : undefined;
  if (typeof code === 'string') return code;
  throw error;
}
