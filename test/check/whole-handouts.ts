import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll } from 'vitest';
import { check } from '../../src/build.ts';
import type { Merker } from '../../src/load/index.ts';
import type { Problem } from '../../src/problem/index.ts';

/** What `check` says of a hand-out with some of its files, named from the issue folder, replaced. */
export type Tell<Handout extends string> = (
  handout: Handout,
  files?: Readonly<Record<string, string | Uint8Array>>,
) => Promise<readonly Problem[]>;

/**
 * Whole hand-outs to put defects in.
 * @param folder holds one folder for each hand-out, with its `content`; copied, never changed
 * @param issues the issue folder of each hand-out
 */
export function wholeHandouts<Handout extends string>(
  folder: string,
  issues: Readonly<Record<Handout, string>>,
): Tell<Handout> {
  const workFolder = mkdtempSync(path.join(tmpdir(), 'handreichung-whole-'));
  afterAll(() => rmSync(workFolder, { recursive: true }));
  for (const handout of Object.keys(issues))
    cpSync(path.join(folder, handout, 'content'), path.join(workFolder, handout), { recursive: true });
  // What was parsed once need not be parsed for each defect.
  const merker: Merker = new Map();

  return async (handout, files = {}) => {
    const put = (file: string, data: string | Uint8Array): void =>
      writeFileSync(path.join(workFolder, handout, issues[handout], file), data);
    for (const [file, data] of Object.entries(files)) put(file, data);
    const { problems } = await check({
      cwd: workFolder,
      contentDir: path.join(workFolder, handout),
      templatesDir: '',
      issues: [],
      release: false,
      rules: {},
      signal: new AbortController().signal,
      merker,
    });
    for (const file of Object.keys(files))
      put(file, readFileSync(path.join(folder, handout, 'content', issues[handout], file)));
    return problems;
  };
}
