/** The program as it is installed: one script with templates compiled beforehand, its compiled code kept between runs. */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { built, newFolder, ownContent, ownTemplates } from '../e2e/workshop.ts';

const run = promisify(execFile);
const bin = join(import.meta.dirname, '..', '..', 'bin', 'handreichung.js');
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

it('prints the same file as its sources do, the first time and with its code kept', {
  timeout: 120_000,
}, async () => {
  const cwd = newFolder();
  const args = [bin, 'build', 'nr-2', '--quiet', '--content', ownContent, '--templates', ownTemplates];
  const expected = sha256(await built('handreichung-nr-2.pdf', ['nr-2']));
  for (const time of ['first', 'second']) {
    const { stderr } = await run(process.execPath, args, { cwd });
    expect(stderr, time).toBe('');
    expect(sha256(readFileSync(join(cwd, 'output', 'handreichung-nr-2.pdf'))), time).toBe(expected);
  }
});

it('gives its exit code and its messages', async () => {
  const failed = await run(process.execPath, [bin, 'build', 'nr-99', '--lang', 'en'], {
    cwd: newFolder(),
  }).catch((error) => error);
  expect(failed.code).toBe(2);
  expect(failed.stderr).toContain('nr-99');
});
