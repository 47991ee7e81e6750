import { readdir, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { Fund, Geladen } from './types.ts';

/**
 * Lists the files below a folder by path with `/` (Unicode form C, as editors type it). Links to folders are not
 * followed; a link to a file counts as that file as long as it stays below the folder.
 */
export async function inventoryOf(folder: string): Promise<Geladen['bestand']> {
  const root = await realpath(folder);
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const entries = found.map(async (entry) => {
    const parent = entry.parentPath.slice(folder.length + 1);
    const pfad = join(parent, entry.name).split(sep).join('/');
    if (entry.isFile()) return [pfad, 'datei'] as const;
    return entry.isSymbolicLink() ? ([pfad, await linkOf(join(folder, pfad), root)] as const) : undefined;
  });
  const listed = (await Promise.all(entries)).filter((entry) => entry !== undefined);
  const sorted = listed.sort(([a], [b]) => (a < b ? -1 : 1));
  return new Map(
    sorted.flatMap(([pfad, fund]) => (fund === undefined ? [] : [[pfad.normalize('NFC'), { pfad, fund }]])),
  );
}

async function linkOf(path: string, root: string): Promise<Fund | undefined> {
  try {
    const target = await realpath(path);
    if (target === root) return undefined;
    if (!target.startsWith(root + sep)) return 'aussen';
    return (await stat(target)).isFile() ? 'datei' : undefined;
  } catch {
    return undefined;
  }
}
