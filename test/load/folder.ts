import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';
import { type Baum, type Geladen, loadIssue } from '../../src/load/index.ts';
import { type Modell, modelOf } from '../../src/model/index.ts';

/** Files by path below `content/`. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

const made: string[] = [];
afterAll(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A new working directory whose `content/` holds the files; removed when the test file is done. */
export function folderOf(files: Files): string {
  const cwd = mkdtempSync(join(tmpdir(), 'handreichung-'));
  made.push(cwd);
  for (const [name, data] of Object.entries(files)) {
    const path = join(cwd, 'content', name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, data);
  }
  return cwd;
}

/** Loads the issue `nr-1` of such files. */
export const loadFiles = (files: Files): Promise<Geladen> =>
  loadIssue({ contentDir: 'content', issue: 'nr-1', cwd: folderOf(files) });

/** Loads it and makes its model. */
export const modelFrom = async (files: Files): Promise<Modell> => modelOf(await loadFiles(files));

/** handreichung.yaml with what every issue needs, the chapters, and more lines. */
export const issueWith = (chapters: readonly string[], more = ''): string => `reihe: Handreichung
nummer: 1
titel: Treffen im Weltecho
datum: 2024-09-24
veroeffentlicht: 2024-10
herausgeber:
  name: Verein
  url: https://www.verein.de
kapitel:
${chapters.map((chapter) => `  - art: ${chapter}\n`).join('')}${more}`;

/** An issue of one page with this body. */
export const pageWith = (body: string): Files => ({
  'nr-1/handreichung.yaml': issueWith(['seite\n    datei: seiten/seite.md']),
  'nr-1/seiten/seite.md': body,
});

/** The text of the source that a place marks. */
export function marked(tree: Pick<Baum, 'source'>, place: Marked | undefined): string {
  if (place === undefined) return 'no place';
  const lines = tree.source.split(/(?<=\r\n|\r(?!\n)|\n)/);
  const at = (line: number, column: number): number => lines.slice(0, line - 1).join('').length + column - 1;
  return tree.source.slice(
    at(place.line, place.column),
    at(place.endLine ?? place.line, place.endColumn ?? place.column),
  );
}

interface Marked {
  readonly line: number;
  readonly column: number;
  readonly endLine?: number;
  readonly endColumn?: number;
}
