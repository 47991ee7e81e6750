import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** A file of the folder: path below it, with `/`, and what it holds. */
export interface Entry {
  readonly path: string;
  readonly data: string | Uint8Array;
}

/**
 * Writes a whole new folder, or nothing: it appears under its name when all its files are in it. Throws the file
 * system's error. The caller makes sure that the name is free.
 */
export async function writeFolder(folder: string, entries: readonly Entry[]): Promise<void> {
  const stage = join(dirname(folder), `.new-${process.pid}`);
  try {
    for (const { path, data } of entries) {
      const target = join(stage, path);
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, data, { flag: 'wx' });
    }
    await rename(stage, folder);
  } finally {
    await rm(stage, { recursive: true, force: true });
  }
}
