import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { Browser, BrowserPlatform, computeExecutablePath } from '@puppeteer/browsers';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BrowserOptions, browserStatus, type Machine } from '../../src/print/index.ts';
import { scratch, script, userCache } from './world.ts';

/** What is found on a machine that has nothing but what the test puts there. */
const look = (options: Partial<BrowserOptions>, machine: Partial<Machine> = {}) => {
  const home = scratch();
  return browserStatus({
    env: { PATH: '' },
    ...options,
    machine: { platform: 'win32', arch: 'arm64', home, temp: home, user: 1000, ...machine },
  });
};

describe('who names a browser gets that one', () => {
  const sources = [
    ['--browser', { path: '/nirgends/option' }, {}],
    ['--browser-ws', { ws: 'ws://127.0.0.1:1/option' }, {}],
    ['HANDREICHUNG_BROWSER', {}, { HANDREICHUNG_BROWSER: '/nirgends/eigen' }],
    ['PUPPETEER_EXECUTABLE_PATH', {}, { PUPPETEER_EXECUTABLE_PATH: '/nirgends/puppeteer' }],
    ['HANDREICHUNG_BROWSER_WS', {}, { HANDREICHUNG_BROWSER_WS: 'ws://127.0.0.1:1/env' }],
  ] as const;

  it('by the first of these that is set, whatever else is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.subarray([...sources], { minLength: 1 }), async (set) => {
        const options = Object.assign({}, ...set.map(([, option]) => option));
        const env = Object.assign({ PATH: '/usr/bin' }, ...set.map(([, , variable]) => variable));
        const { value, problems } = await look({ ...options, env });
        expect(value.candidates).toHaveLength(1);
        expect(problems.map(({ rule }) => rule)).toEqual(['browser-named-works']);
        expect(problems[0]?.message.de).toContain(`(${set[0]?.[0]} `);
      }),
      { numRuns: 30 },
    );
  });

  it('or an error that says so, although others are there', async () => {
    const folder = scratch();
    script(path.join(folder, 'chromium'), 'exit 0');
    const { value, problems } = await look(
      { path: path.join(folder, 'fehlt'), env: { PATH: folder } },
      { platform: 'linux', arch: 'arm64' },
    );
    expect(value.chosen).toBeUndefined();
    expect(problems[0]?.message).toEqual({
      de: `Der gewünschte Browser ist nicht verwendbar (--browser ${folder}/fehlt: nicht vorhanden).`,
      en: `The browser asked for cannot be used (--browser ${folder}/fehlt: not there).`,
    });
  });

  it('or its own last words', async () => {
    const broken = script(
      path.join(scratch(), 'chrome'),
      'echo "[1:2:ERROR:a.cc:3] Kein Platz" >&2',
      'exit 7',
    );
    const { problems } = await look({ env: { HANDREICHUNG_BROWSER: broken } });
    expect(problems[0]?.message.de).toContain(`HANDREICHUNG_BROWSER ${broken}: geht nicht: Kein Platz`);
  });

  it('and nobody sees the password in an address', async () => {
    const { value, problems } = await look({ ws: 'ws://ich:geheim@127.0.0.1:1/x?token=geheim' });
    expect(value.candidates[0]?.path).toBe('ws://127.0.0.1:1/x');
    expect(JSON.stringify(problems)).not.toContain('geheim');
  });

  it('but an empty variable names none', async () => {
    const { value } = await look({ env: { HANDREICHUNG_BROWSER: '', PUPPETEER_EXECUTABLE_PATH: '' } });
    expect(value.candidates).toHaveLength(4);
  });
});

describe('otherwise the places are asked in order', () => {
  it('and a message names them all, each with its reason', async () => {
    const { value, problems } = await look({});
    expect(value.candidates.map(({ kind, usable, reason }) => [kind, usable, reason.de])).toEqual([
      ['embedded', false, 'gibt es nicht für win32 arm64'],
      ['cached', false, 'nicht vorhanden'],
      ['installed', false, 'nicht vorhanden'],
      ['download', false, 'nicht versucht'],
    ]);
    const [problem] = problems;
    expect(problem?.rule).toBe('browser-is-found');
    for (const part of ['embedded headless shell', 'Puppeteer’s cache', 'installed Chrome', 'download'])
      expect(problem?.message.en).toContain(part);
    expect(problem?.hint?.en).toContain('handreichung browser install');
  });

  it('and a machine no build exists for is told so', async () => {
    const { value } = await look({}, { platform: 'linux', arch: 'arm64' });
    expect(value.candidates.slice(0, 2).map(({ reason }) => reason.en)).toEqual([
      'does not exist for linux arm64',
      'does not exist for linux arm64',
    ]);
  });

  it.each([
    ['linux', 'x64', BrowserPlatform.LINUX],
    ['darwin', 'x64', BrowserPlatform.MAC],
    ['darwin', 'arm64', BrowserPlatform.MAC_ARM],
  ] as const)(
    'with the place in Puppeteer’s cache that its library means: %s %s',
    async (platform, arch, name) => {
      const cacheDir = scratch();
      const env = { PATH: '', PUPPETEER_CACHE_DIR: cacheDir, XDG_CACHE_HOME: userCache };
      const { value } = await look({ env }, { platform, arch });
      const cached = value.candidates.find(({ kind }) => kind === 'cached');
      const buildId = '147.0.7727.0';
      expect(cached?.path).toBe(
        computeExecutablePath({ browser: Browser.CHROMEHEADLESSSHELL, buildId, cacheDir, platform: name }),
      );
    },
  );

  it('with every installed browser that is there, shells and stable ones first', async () => {
    const [first, second] = [scratch(), scratch()];
    const fails = (file: string) => script(file, `echo "${path.basename(file)} will nicht" >&2`, 'exit 1');
    const all = [
      fails(path.join(second, 'chrome-headless-shell')),
      fails(path.join(first, 'google-chrome')),
      fails(path.join(second, 'google-chrome')),
      fails(path.join(first, 'chromium')),
    ];
    const { value } = await look(
      { env: { PATH: `${first}:relativ:${second}` } },
      { platform: 'linux', arch: 'arm64' },
    );
    const ours = value.candidates.filter(
      ({ kind, path: at }) => kind === 'installed' && all.includes(at ?? ''),
    );
    expect(ours.map(({ path: at }) => at)).toEqual(all);
    expect(ours[0]?.reason.de).toBe('geht nicht: chrome-headless-shell will nicht');
  });

  it('with the folders of Windows', async () => {
    const env = { PROGRAMFILES: 'C:\\Programme', LOCALAPPDATA: 'C:\\Users\\a\\AppData\\Local' };
    const { value } = await look({ env }, { platform: 'win32', arch: 'arm64', home: 'C:\\Users\\a' });
    const cached = value.candidates.find(({ kind }) => kind === 'cached');
    expect(cached?.path).toBe(
      'C:\\Users\\a\\.cache\\puppeteer\\chrome-headless-shell\\win64-147.0.7727.0\\chrome-headless-shell-win64\\chrome-headless-shell.exe',
    );
  });

  it('and a folder of that name is no browser', async () => {
    const folder = scratch();
    mkdirSync(path.join(folder, 'chromium'));
    const { value } = await look({ env: { PATH: folder } }, { platform: 'linux', arch: 'arm64' });
    const candidate = value.candidates.find(({ path: at }) => at === path.join(folder, 'chromium'));
    expect(candidate?.usable ?? false).toBe(false);
  });
});
