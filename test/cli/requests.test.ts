import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BuildRequest, CheckRequest } from '../../src/cli/main.ts';
import { sharesOf } from '../../src/cli/shard.ts';
import { result, run, type World } from './world.ts';

/** The requests a command line makes of the pipeline. */
async function requests(
  argv: readonly string[],
  { pipeline, ...world }: World = {},
): Promise<BuildRequest[]> {
  const made: BuildRequest[] = [];
  const build = async (request: BuildRequest) => {
    made.push(request);
    return result();
  };
  const { code, stderr } = await run(['build', ...argv], { pipeline: { ...pipeline, build }, ...world });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return made;
}

/** The request a command line makes of the check. */
async function checking(argv: readonly string[]): Promise<CheckRequest | undefined> {
  const made: CheckRequest[] = [];
  const check = async (request: CheckRequest) => {
    made.push(request);
    return result();
  };
  await run(argv, { pipeline: { check } });
  return made[0];
}

describe('the command line asks the pipeline', () => {
  it('for all issues in the public edition, with the usual folders', async () => {
    const [request, ...more] = await requests([]);
    expect(more).toEqual([]);
    expect(request).toMatchObject({
      cwd: '/projekt',
      contentDir: '/projekt/content',
      templatesDir: '/projekt/templates',
      outputDir: '/projekt/output',
      cacheDir: '/projekt/.cache',
      issues: ['nr-1', 'nr-2'],
      editions: ['oeffentlich'],
      html: false,
      release: false,
      rules: {},
      jobs: 2,
    });
    expect(request).not.toHaveProperty('maxWarnings');
    expect(request).not.toHaveProperty('sourceDateEpoch');
    expect(request?.version).toMatch(/^\d+\.\d+\.\d+$/);
  });

  it('for what the options say', async () => {
    const argv = [
      'nr-2',
      '--content=inhalt',
      ...['--templates', '/design', '--output', '../aus'],
      ...['--edition', 'druck', '--edition', 'intern', '--edition', 'druck'],
      ...['--html', '--no-cache', '--release', '--jobs', '7', '--max-warnings', '0'],
      ...['--rule', 'file-exists=warn', '--rule', 'page-numbers-settle=off', '--rule', 'file-exists=info'],
      ...['--browser', './chrome', '--browser-ws', 'ws://127.0.0.1:9222/x'],
    ];
    const env = { LANG: 'de_DE', SOURCE_DATE_EPOCH: '1727136000', HANDREICHUNG_BROWSER: '/opt/chrome' };
    const [request] = await requests(argv, { env });
    expect(request).toMatchObject({
      contentDir: '/projekt/inhalt',
      templatesDir: '/design',
      outputDir: '/aus',
      issues: ['nr-2'],
      editions: ['druck', 'intern'],
      html: true,
      release: true,
      jobs: 7,
      maxWarnings: 0,
      rules: { 'file-exists': 'info', 'page-numbers-settle': 'off' },
      browser: { path: '/projekt/chrome', ws: 'ws://127.0.0.1:9222/x', env },
      sourceDateEpoch: 1_727_136_000,
    });
    expect(request).not.toHaveProperty('cacheDir');
  });

  it('takes global options before the command too', async () => {
    expect(await checking(['--content', 'anders', 'check', 'nr-1'])).toMatchObject({
      contentDir: '/projekt/anders',
    });
  });

  it('for a check as strict as a build', async () => {
    const argv = ['check', 'nr-1', '--release', '--max-warnings', '3', '--rule', 'file-exists=off'];
    expect(await checking(argv)).toEqual({
      cwd: '/projekt',
      contentDir: '/projekt/content',
      templatesDir: '/projekt/templates',
      issues: ['nr-1'],
      release: true,
      maxWarnings: 3,
      rules: { 'file-exists': 'off' },
      signal: expect.any(AbortSignal),
    });
  });

  it('for the web only where a check says so', async () => {
    expect(await checking(['check', '--online'])).toMatchObject({ online: true });
    expect(await checking(['check'])).not.toHaveProperty('online');
    for (const argv of [
      ['build', '--online'],
      ['check', '--online', '--fix'],
    ])
      expect((await run(argv)).code, argv.join(' ')).toBe(2);
  });

  it.each([['nr-2'], ['nr-2/'], ['content/nr-2'], ['content/nr-2/'], ['./content/nr-2']])(
    'knows the issue by the folder’s name or path: %s',
    async (arg) => {
      expect((await requests([arg, 'nr-2']))[0]?.issues).toEqual(['nr-2']);
    },
  );

  it('for at most four documents at a time unless told otherwise', async () => {
    expect((await requests([], { cpus: 32 }))[0]?.jobs).toBe(4);
    expect((await requests([], { cpus: 1 }))[0]?.jobs).toBe(1);
  });

  it('for exactly the shard’s part', async () => {
    const argv = ['--edition', 'oeffentlich', '--edition', 'intern', '--shard'];
    const findIssues = async () => ['a', 'b', 'c'];
    const parts = async (shard: string) =>
      (await requests([...argv, shard], { pipeline: { findIssues } })).map(({ issues, editions }) => [
        issues,
        editions,
      ]);
    expect(await parts('1/1')).toEqual([
      [
        ['a', 'b', 'c'],
        ['oeffentlich', 'intern'],
      ],
    ]);
    expect(await parts('1/2')).toEqual([
      [['a'], ['oeffentlich', 'intern']],
      [['b'], ['oeffentlich']],
    ]);
    expect(await parts('2/2')).toEqual([
      [['b'], ['intern']],
      [['c'], ['oeffentlich', 'intern']],
    ]);
    expect(await parts('3/3')).toEqual([[['c'], ['oeffentlich', 'intern']]]);
  });
});

describe('shards', () => {
  it('together hold every pair once, in parts that differ by at most one', () => {
    const names = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,3}$/), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(names, names, fc.integer({ min: 1, max: 12 }), (issues, editions, parts) => {
        const shards = Array.from({ length: parts }, (_, index) =>
          sharesOf(issues, editions, { part: index + 1, parts }).flatMap((share) =>
            share.issues.flatMap((issue) => share.editions.map((edition) => `${issue}/${edition}`)),
          ),
        );
        expect(shards.flat()).toEqual(
          issues.flatMap((issue) => editions.map((edition) => `${issue}/${edition}`)),
        );
        const sizes = shards.map(({ length }) => length);
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
      }),
    );
  });
});
