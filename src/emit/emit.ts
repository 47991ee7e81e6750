import { readFile, stat } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import { type Outcome, report } from '../problem/index.ts';
import { entryOf, type FileFacts, type ManifestEntry, manifestText, parseManifest } from './manifest.ts';
import { type Target, writeAll } from './write-all.ts';

/** A file of the output: its path below the output folder, with `/`, and its bytes. */
export interface OutputFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface EmitRequest {
  /** Absolute; created if it is missing. */
  readonly outputDir: string;
  readonly files: readonly OutputFile[];
  /** What manifest.json says of each file besides its hash, by name. */
  readonly manifest: Readonly<Record<string, FileFacts>>;
  /** Stops the work as long as nothing has been renamed. */
  readonly signal?: AbortSignal | undefined;
}

const MANIFEST = 'manifest.json';

/**
 * Writes the files of a build and manifest.json, whole or not at all, by rename. Gives the absolute paths written, the
 * manifest last; none if the disk refused (problem `output-is-writable`) or the signal came first (no problem).
 */
export async function emit(request: EmitRequest): Promise<Outcome<readonly string[]>> {
  const { outputDir, files, signal } = request;
  const targets: Target[] = files.map(({ name, bytes }) => ({ path: below(outputDir, name), bytes }));
  const manifest = new TextEncoder().encode(manifestText(await entriesOf(request)));
  targets.push({ path: join(outputDir, MANIFEST), bytes: manifest });

  const end = await writeAll(outputDir, targets, signal);
  if (end === 'written') return { value: targets.map(({ path }) => path), problems: [] };
  return { value: [], problems: end === 'stopped' ? [] : [report('output-is-writable', end)] };
}

/** The entries of these files, and those of earlier builds whose files still stand. */
async function entriesOf({ outputDir, files, manifest }: EmitRequest): Promise<readonly ManifestEntry[]> {
  const entries = files.map(({ name, bytes }) => {
    const facts = manifest[name];
    if (!facts) throw new Error(`no manifest entry for the output file ${name}`);
    return entryOf(name, bytes, facts);
  });
  const names = new Set(files.map(({ name }) => name));
  const earlier = parseManifest(await readFile(join(outputDir, MANIFEST), 'utf8').catch(() => ''));
  const standing = await Promise.all(
    earlier.map(async (entry) => !names.has(entry.name) && (await isFile(join(outputDir, entry.name)))),
  );
  return [...entries, ...earlier.filter((_, index) => standing[index])];
}

const isFile = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isFile(),
    () => false,
  );

/** The path of an output file; a name that leads out of the output folder is a bug of the caller. */
function below(outputDir: string, name: string): string {
  const path = resolve(outputDir, name);
  if (!path.startsWith(outputDir.endsWith(sep) ? outputDir : outputDir + sep))
    throw new Error(`${name} leads out of the output folder`);
  return path;
}
