/** Runs the command line as an editor does, in a folder of its own, with the real browser. */
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';
import { main } from '../../src/cli/main.ts';

const root = join(import.meta.dirname, '..', '..');

/** The hand-out of this project, and the templates that belong to it. */
export const ownContent = join(root, 'content');
export const ownTemplates = join(root, 'templates');

/** The content folder of a fixture. */
export const fixture = (name: string): string => join(root, 'test', 'fixtures', name, 'content');

const made: string[] = [];
afterAll(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A new, empty working directory; removed when the test file is done. */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'handreichung-e2e-'));
  made.push(folder);
  return folder;
}

/** Files by path, written below a folder. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

export function writeFiles(folder: string, files: Files): void {
  for (const [name, data] of Object.entries(files)) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, data);
  }
}

export function copyFolder(from: string, to: string): void {
  cpSync(from, to, { recursive: true });
}

/** Everything below a folder by its path, with `/`; empty where there is none. */
export function filesBelow(folder: string): Map<string, Buffer> {
  if (!existsSync(folder)) return new Map();
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return new Map(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [path.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(path)]),
  );
}

export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  /** What the working directory's `output/` holds afterwards, by name. */
  readonly output: ReadonlyMap<string, Buffer>;
  readonly cwd: string;
}

export interface Place {
  /** Working directory; a new one where left out. */
  readonly cwd?: string;
  readonly content?: string;
  readonly templates?: string;
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly locale?: string;
  readonly now?: number;
}

/** Runs `handreichung <argv>`. */
export async function handreichung(argv: readonly string[], place: Place = {}): Promise<Ran> {
  const { cwd = newFolder(), content = ownContent, templates = ownTemplates, locale = 'de-DE' } = place;
  const written = { stdout: '', stderr: '' };
  const stream = (name: keyof typeof written) => ({
    isTTY: false,
    columns: 100,
    write: (text: string) => {
      written[name] += text;
    },
  });
  const { SOURCE_DATE_EPOCH: _, ...env } = process.env;
  const code = await main([...argv, '--content', content, '--templates', templates], {
    stdout: stream('stdout'),
    stderr: stream('stderr'),
    env: { ...env, ...place.env },
    cwd,
    locale,
    cpus: 2,
    now: () => place.now ?? Date.now(),
    onInterrupt: () => () => {},
    loadPipeline: () => import('../../src/build.ts'),
  });
  return { code, ...written, output: filesBelow(join(cwd, 'output')), cwd };
}

/** Builds and gives one file of `output/`; a build that fails throws what it said. */
export async function built(name: string, argv: readonly string[] = [], place: Place = {}): Promise<Buffer> {
  const ran = await handreichung(['build', '--lang', 'de', ...argv], place);
  const bytes = ran.output.get(name);
  if (ran.code !== 0 || bytes === undefined)
    throw new Error(`exit ${ran.code}, ${[...ran.output.keys()].join(', ')}\n${ran.stderr}`);
  return bytes;
}
