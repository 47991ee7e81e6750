/** The program as it is installed: one script with templates compiled beforehand, its compiled code kept between runs. */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { built, fixture, newFolder, ownContent, ownTemplates } from '../e2e/workshop.ts';

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

it('loads packages it needs only now, though the code kept was of a run without them', {
  timeout: 120_000,
}, async () => {
  const cwd = newFolder();
  const build = (issue: string, content: string) =>
    run(
      process.execPath,
      [
        ...[bin, 'build', issue, '--quiet', '--no-cache'],
        ...['--content', content, '--templates', ownTemplates],
      ],
      { cwd },
    );
  await build('nr-2', ownContent);
  // This one has pictures.
  const { stdout } = await build('nr-1', fixture('e2e-constructs'));
  expect(stdout).toContain('output/handreichung-nr-1.pdf');
});

it('gives its exit code and its messages', async () => {
  const failed = await run(process.execPath, [bin, 'build', 'nr-99', '--lang', 'en'], {
    cwd: newFolder(),
  }).catch((error) => error);
  expect(failed.code).toBe(2);
  expect(failed.stderr).toContain('nr-99');
});
