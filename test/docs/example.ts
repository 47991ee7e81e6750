import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';
import { check, fix } from '../../src/build.ts';
import { patchView } from '../../src/cli/patch-view.ts';
import { loadIssue } from '../../src/load/index.ts';
import { type Modell, modelOf } from '../../src/model/index.ts';
import { type Problem, printers } from '../../src/problem/index.ts';
import type { Fence, Page } from './page.ts';

/** Files of the guide's issue by path: below the folder of the issue, serie.yaml beside it. */
export type Files = ReadonlyMap<string, string>;

const issue = 'nr-3';
const made: string[] = [];
afterAll(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

const isFile = ({ info }: Fence): boolean => info.datei !== undefined && info.falsch === undefined;
const text = ({ value }: Fence): string => `${value}\n`;

/** The paths the guide's tree of folders shows, `serie.yaml` and those below the issue's folder. */
export function treeOf({ fences }: Page): readonly string[] {
  const lines = fences.find(({ info }) => info.ordner !== undefined)?.value.split('\n') ?? [];
  const folders: string[] = [];
  return lines.flatMap((line) => {
    const [, indent = '', name = ''] = /^([│├└─ ]*)([^ ]+)/.exec(line) ?? [];
    const depth = Math.floor(indent.length / 4);
    folders.splice(depth, folders.length, name);
    const path = folders.join('').replace('content/', '').replace(`${issue}/`, '');
    return name.endsWith('/') ? [] : [path];
  });
}

/** The issue all examples make together; a picture is any file, since only its name is looked at. */
export function filesOf(page: Page): Files {
  const written = page.fences.filter((fence) => isFile(fence) && fence.info.statt === undefined);
  const pictures = treeOf(page).filter((path) => path.startsWith('bilder/'));
  return new Map([
    ...pictures.map((path) => [path, ''] as const),
    ...written.map((fence) => [fence.info.datei ?? '', text(fence)] as const),
  ]);
}

/** The same issue with one file in another's place: `statt=` names the one it replaces. */
export const withFence = (files: Files, fence: Fence): Files =>
  new Map([
    ...[...files].filter(([path]) => path !== fence.info.statt),
    [fence.info.datei ?? '', text(fence)] as const,
  ]);

/** Examples that are an issue of their own with one file replaced. */
export const variantsOf = ({ fences }: Page): readonly Fence[] =>
  fences.filter((fence) => isFile(fence) && fence.info.statt !== undefined);

/** Examples with a mistake in them. */
export const mistakesOf = ({ fences }: Page): readonly Fence[] =>
  fences.filter(({ info }) => info.falsch !== undefined && info.behebbar === undefined);

/** Examples with something that `check --fix` mends. */
export const fixableOf = ({ fences }: Page): readonly Fence[] =>
  fences.filter(({ info }) => info.behebbar !== undefined);

/** Writes such an issue to a new working directory, and gives that. */
function written(files: Files): string {
  const cwd = mkdtempSync(join(tmpdir(), 'handreichung-docs-'));
  made.push(cwd);
  for (const [name, content] of files) {
    const path = name === 'serie.yaml' ? join(cwd, 'content', name) : join(cwd, 'content', issue, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
  return cwd;
}

/** What `check` finds in such an issue, by all its rules; a picture only another example names is left out. */
export async function checked(files: Files): Promise<readonly Problem[]> {
  const texts = [...files.values()].join();
  const cwd = written(
    new Map([...files].filter(([path]) => !path.startsWith('bilder/') || texts.includes(path))),
  );
  const request = { cwd, contentDir: join(cwd, 'content'), templatesDir: join(cwd, 'templates') };
  const { signal } = new AbortController();
  return (await check({ ...request, issues: [issue], release: false, rules: {}, signal })).problems;
}

/** What `check --fix` shows of such an issue, and writes. */
export async function fixed(files: Files): Promise<string> {
  const cwd = written(files);
  const request = { cwd, contentDir: join(cwd, 'content'), templatesDir: join(cwd, 'templates') };
  const { signal } = new AbortController();
  const asked = { ...request, issues: [issue], release: false, rules: {}, signal, dryRun: false };
  const { patches } = await fix(asked);
  return patches.map(({ file, patch }) => patchView(file, patch, false)).join('');
}

/** Reads such an issue, and says what the command line would say of what is wrong with its form. */
export async function judge(files: Files): Promise<{ readonly modell: Modell; readonly said: string }> {
  const cwd = written(files);
  const geladen = await loadIssue({ contentDir: 'content', issue, cwd });
  const modell = modelOf(geladen);
  const options = { sources: geladen.quellen, lang: 'de', color: false, width: 100, version: '' } as const;
  return { modell, said: printers.pretty(modell.problems, options).trimEnd() };
}
