import { realpath, stat } from 'node:fs/promises';
import path from 'node:path';

/** The real path of a file (relative to `cwd`) that lies below one of the folders, links followed; else undefined. */
export async function fileInside(
  file: string,
  folders: readonly string[],
  cwd: string,
): Promise<string | undefined> {
  try {
    const real = await realpath(path.resolve(cwd, file));
    const roots = await Promise.all(folders.map((folder) => realpath(folder).catch(() => undefined)));
    const isBelow = roots.some((root) => root !== undefined && real.startsWith(root + path.sep));
    return isBelow && (await stat(real)).isFile() ? real : undefined;
  } catch {
    return undefined;
  }
}
