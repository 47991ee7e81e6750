import { execFile } from 'node:child_process';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ci-run-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** Runs .ci/run with an npm that prints this text for `npm test` and ends with this code. */
async function ciRun(output: string, code: number, install = 0): Promise<{ code: number; lines: string[] }> {
  await writeFile(join(folder, 'output'), output);
  const npm = `#!/bin/sh\n[ "$1" = ci ] && { echo installed; exit ${install}; }\ncat '${join(folder, 'output')}'\nexit ${code}\n`;
  await writeFile(join(folder, 'npm'), npm);
  await chmod(join(folder, 'npm'), 0o755);
  const env = { ...process.env, PATH: `${folder}:${process.env.PATH}` };
  return new Promise((resolve) => {
    execFile('.ci/run', { env }, (error, stdout) => {
      resolve({ code: Number(error?.code ?? 0), lines: stdout.trimEnd().split('\n') });
    });
  });
}

const colored =
  '\u001b[2m      Tests \u001b[22m \u001b[1m\u001b[31m2 failed\u001b[39m | \u001b[32m1204 passed\u001b[39m (1206)\n';

describe('.ci/run', () => {
  it.each([
    ['all passed', '      Tests  34 passed (34)\n', 0, '34 passed, 0 failed'],
    ['some failed, in colour', colored, 1, '1204 passed, 2 failed'],
    ['some skipped', '      Tests  1 failed | 7 passed | 3 skipped (11)\n', 1, '7 passed, 1 failed'],
    ['only failures', '      Tests  3 failed (3)\n', 1, '0 passed, 3 failed'],
    [
      'tests passed, but not the linter',
      '      Tests  34 passed (34)\nlint: 1 error\n',
      1,
      '34 passed, 1 failed',
    ],
    [
      'a file that does not load',
      ' Test Files  1 failed (1)\n      Tests  no tests\n',
      1,
      '0 passed, 1 failed',
    ],
    ['a run that broke off', 'Segmentation fault\n', 139, '0 passed, 1 failed'],
    [
      'a test that prints a sum of its own',
      'Tests  9 passed\n      Tests  2 passed (2)\n',
      0,
      '2 passed, 0 failed',
    ],
  ])('%s', async (_name, output, code, sums) => {
    const run = await ciRun(output, code);
    expect(run.lines.at(-1)).toBe(sums);
    expect(run.code).toBe(code);
    expect(run.lines.join('\n')).toContain(`installed\n${output.trimEnd()}`);
  });

  it('fails where nothing was tested at all', async () => {
    const run = await ciRun('nothing to do\n', 0);
    expect(run).toMatchObject({ code: 1 });
    expect(run.lines.at(-1)).toBe('0 passed, 1 failed');
  });

  it('fails where the installation does', async () => {
    const run = await ciRun('      Tests  34 passed (34)\n', 0, 7);
    expect(run).toEqual({ code: 7, lines: ['installed', '0 passed, 1 failed'] });
  });
});
