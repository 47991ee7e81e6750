import { describe, expect, it } from 'vitest';
import type { FixRequest, FixResult } from '../../src/cli/main.ts';
import { problem, result, run, type World } from './world.ts';

const file = 'content/nr-2/programm.yaml';
const patch = [
  `--- a/${file}`,
  `+++ b/${file}`,
  '@@ -1,2 +1,2 @@',
  ' titel: Ablauf\r',
  '-text: z.B. so\r',
  '+text: z.\u202fB. so\r',
  '',
].join('\n');

/** A world in which one file is fixed and something is left. */
function fixing(more: Partial<FixResult> = {}) {
  const requests: FixRequest[] = [];
  const fix = async (request: FixRequest): Promise<FixResult> => {
    requests.push(request);
    const fixed = { 'dash-is-long': 1, 'abbreviation-has-spaces': 2 };
    return { ...result({ problems: [problem('warn')] }), patches: [{ file, patch }], fixed, ...more };
  };
  const world: World = { pipeline: { fix } };
  return { requests, world };
}

describe('check --fix', () => {
  it('gives the diff to other programs exactly, and people the rest with sums', async () => {
    const { world, requests } = fixing();
    const { code, stdout, stderr } = await run(['check', 'nr-2', '--fix'], world);
    expect(code).toBe(0);
    expect(stdout).toBe(patch);
    expect(stderr.split('\n').slice(-5)).toEqual([
      '▲ 1 Warnung in 1 Datei',
      'Behoben: 3 Stellen in 1 Datei',
      '  abbreviation-has-spaces  2',
      '  dash-is-long             1',
      '',
    ]);
    expect(requests).toMatchObject([{ issues: ['nr-2'], dryRun: false }]);
  });

  it('says that nothing was written where it was only shown', async () => {
    const { world, requests } = fixing();
    const { stderr } = await run(['check', '--fix', '--dry-run', '--lang', 'en'], world);
    expect(stderr).toContain('Only shown, nothing written: 3 places in 1 file\n');
    expect(requests).toMatchObject([{ dryRun: true }]);
  });

  it('says that there was nothing to fix', async () => {
    const { world } = fixing({ patches: [], fixed: {}, problems: [] });
    const { stdout, stderr } = await run(['check', '--fix'], world);
    expect(stdout).toBe('');
    expect(stderr).toBe('✔ Keine Fehler, Warnungen oder Hinweise.\nNichts zu beheben.\n');
  });

  it('shows the diff to people with what differs set off, and nothing that steers the terminal', async () => {
    const evil = patch.replace(' titel: Ablauf', ' titel: \u001b[2JAblauf');
    const { world } = fixing({ patches: [{ file, patch: evil }] });
    const { stdout } = await run(['check', '--fix'], { ...world, tty: true });
    expect(stdout).toBe(
      [
        `\u001b[1m${file}\u001b[22m`,
        '\u001b[36m@@ -1,2 +1,2 @@\u001b[39m',
        ' titel: <U+001B>[2JAblauf',
        '\u001b[31m-text: z.B. so\u001b[39m',
        '\u001b[32m+text: z.\u001b[7m\u202f\u001b[27mB. so\u001b[39m',
        '',
        '',
      ].join('\n'),
    );
    const plain = await run(['check', '--fix', '--color', 'never'], { ...world, tty: true });
    expect(plain.stdout).toContain(`${file}\n@@ -1,2 +1,2 @@\n titel: <U+001B>[2JAblauf\n-text`);
  });

  it('lets a report go to stdout, with what was fixed in the one for programs', async () => {
    const { world } = fixing();
    const { stdout, stderr } = await run(['check', '--fix', '--format', 'json'], world);
    const report = JSON.parse(stdout);
    expect(Object.keys(report)).toEqual(['problems', 'summary', 'fixes']);
    expect(report.fixes).toEqual({
      written: true,
      files: [file],
      rules: { 'abbreviation-has-spaces': 2, 'dash-is-long': 1 },
    });
    expect(stderr).toContain('-text: z.B. so');
    const shown = await run(['check', '--fix', '--dry-run', '--format', 'json'], world);
    expect(JSON.parse(shown.stdout).fixes.written).toBe(false);
    const checked = await run(['check', '--format', 'json']);
    expect(Object.keys(JSON.parse(checked.stdout))).toEqual(['problems', 'summary']);
  });

  it('says only the diff when it shall be quiet', async () => {
    const { world } = fixing();
    expect(await run(['check', '--fix', '--quiet'], world)).toEqual({ code: 0, stdout: patch, stderr: '' });
  });

  it.each([
    ['content', 1],
    ['environment', 3],
    ['aborted', 130],
  ] as const)('ends with the exit code of a check: %s', async (status, code) => {
    const { world } = fixing({ status, problems: [problem('error')], patches: [], fixed: {} });
    const ran = await run(['check', '--fix'], world);
    expect(ran.code).toBe(code);
    if (status !== 'content') expect(ran.stderr).not.toContain('Nichts zu beheben');
  });

  it('is what --dry-run needs', async () => {
    const { code, stderr } = await run(['check', '--dry-run']);
    expect(code).toBe(2);
    expect(stderr).toContain('`--dry-run` gehört zu `--fix`');
    expect(stderr).toContain('Schreibe `--fix --dry-run`');
  });
});
