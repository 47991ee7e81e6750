import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type BrowserOptions, type Page, startBrowser, withBrowser } from '../../src/print/index.ts';
import { isAlive, pinnedBrowser, plainEnv, scratch, script, spied, textOf } from './world.ts';

const isLinux = process.platform === 'linux';

/** Options under which everything a browser leaves on disk lands in a folder that can be looked at. */
function apart(more: Partial<BrowserOptions>): { readonly options: BrowserOptions; left(): string[] } {
  const temp = scratch();
  return { options: { env: plainEnv, machine: { temp }, ...more }, left: () => readdirSync(temp) };
}

const gone = (pids: readonly number[]) => vi.waitFor(() => expect(pids.filter(isAlive)).toEqual([]), 30_000);

const page = '<!doctype html><title>Probe</title><p>Probe</p>';

const printed = async (opened: Page) => ({ value: await opened.print({ tagged: false }), problems: [] });

/** The process that holds the page. */
function rendererOf(pid: number): number {
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8')
    .trim()
    .split(' ')
    .filter(Boolean);
  for (const child of children.map(Number)) {
    if (readFileSync(`/proc/${child}/cmdline`, 'utf8').includes('--type=renderer')) return child;
    const deeper = rendererOf(child);
    if (deeper > 0) return deeper;
  }
  return 0;
}

describe.runIf(isLinux)('a browser', () => {
  it('leaves nothing behind', async () => {
    const spy = await spied(scratch());
    const { options, left } = apart({ path: spy.path });
    const { value, problems } = await withBrowser(options, async (browser) => {
      expect(left()).toHaveLength(1);
      expect(browser.info).toMatchObject({ path: spy.path, version: '147.0.7727.0', kind: 'named' });
      return printed((await browser.open(page)).value);
    });
    expect(problems).toEqual([]);
    expect(await textOf(value ?? new Uint8Array())).toEqual(['Probe']);
    expect(left()).toEqual([]);
    expect(spy.pids()).toHaveLength(1);
    await gone(spy.pids());
  });

  it('with a profile leaves nothing behind either', async () => {
    const browser = await pinnedBrowser();
    const unpacked = path.dirname(browser);
    const full = script(
      path.join(scratch(), 'chrome'),
      `export LD_LIBRARY_PATH='${unpacked}/lib' FONTCONFIG_FILE='${unpacked}/fonts.conf'`,
      `exec '${browser}' "$@"`,
    );
    const { options, left } = apart({ path: full });
    const { value } = await withBrowser(options, async ({ open }) => printed((await open(page)).value));
    expect(value?.length).toBeGreaterThan(500);
    expect(left()).toEqual([]);
  });

  it('that dies is started again, once, and the work is done', async () => {
    const spy = await spied(scratch());
    const { options, left } = apart({ path: spy.path });
    let tries = 0;
    const { value, problems } = await withBrowser(options, async (browser) => {
      tries += 1;
      const { value: opened } = await browser.open(page);
      if (tries === 1) process.kill(spy.pids()[0] ?? 0, 'SIGKILL');
      return printed(opened);
    });
    expect(problems).toEqual([]);
    expect(await textOf(value ?? new Uint8Array())).toEqual(['Probe']);
    expect([tries, spy.pids().length]).toEqual([2, 2]);
    expect(left()).toEqual([]);
    await gone(spy.pids());
  });

  it('whose page dies is started again too', async () => {
    const spy = await spied(scratch());
    const { options } = apart({ path: spy.path });
    const { value } = await withBrowser(options, async (browser) => {
      const { value: opened } = await browser.open(page);
      const [pid = 0] = spy.pids();
      if (spy.pids().length === 1) process.kill(rendererOf(pid), 'SIGKILL');
      return printed(opened);
    });
    expect(await textOf(value ?? new Uint8Array())).toEqual(['Probe']);
    expect(spy.pids()).toHaveLength(2);
    await gone(spy.pids());
  });

  it('that dies twice is a problem', async () => {
    const spy = await spied(scratch());
    const { options, left } = apart({ path: spy.path });
    const { value, problems } = await withBrowser(options, async (browser) => {
      process.kill(spy.pids().at(-1) ?? 0, 'SIGKILL');
      return printed((await browser.open(page)).value);
    });
    expect(value).toBeUndefined();
    expect(problems.map(({ rule, message }) => [rule, message.de])).toEqual([
      ['browser-stays-alive', `Der Browser \`${spy.path}\` ist zweimal abgestürzt.`],
    ]);
    expect(spy.pids()).toHaveLength(2);
    expect(left()).toEqual([]);
    await gone(spy.pids());
  });

  it('that dies under several borrowers is started again once for all', async () => {
    const spy = await spied(scratch());
    const started = startBrowser(apart({ path: spy.path }).options);
    await started.ready;
    process.kill(spy.pids()[0] ?? 0, 'SIGKILL');
    const all = await Promise.all(
      [1, 2, 3].map(() => started.lend(async ({ open }) => printed((await open(page)).value))),
    );
    await started.close();
    expect(all.flatMap(({ problems }) => problems)).toEqual([]);
    expect(spy.pids()).toHaveLength(2);
  });

  it('that dies for want of room says so', async () => {
    const spy = await spied(scratch());
    const temp = scratch();
    let free = 3 * 2 ** 20;
    const started = startBrowser({ path: spy.path, env: plainEnv, machine: { temp, free: () => free } });
    const dying = await started.lend(async ({ open }) => {
      process.kill(spy.pids().at(-1) ?? 0, 'SIGKILL');
      return printed((await open(page)).value);
    });
    expect(dying.problems.map(({ rule, message }) => [rule, message.de])).toEqual([
      [
        'browser-has-room',
        `Der Datenträger mit \`${temp}\` ist voll (noch 3\u00a0MB frei): So kann der Browser nicht drucken.`,
      ],
    ]);
    // What the system refuses says the same, whatever it counts as free.
    free = 2 ** 30;
    const refusing = await started.lend(() =>
      Promise.reject(Object.assign(new Error('no space left on device'), { code: 'ENOSPC' })),
    );
    expect(refusing.problems.map(({ rule }) => rule)).toEqual(['browser-has-room']);
    const { value, problems } = await started.lend(async ({ open }) => printed((await open(page)).value));
    expect(problems).toEqual([]);
    expect(await textOf(value ?? new Uint8Array())).toEqual(['Probe']);
    await started.close();
    await gone(spy.pids());
  });

  it('that died twice for one borrower is started anew for the next', async () => {
    const spy = await spied(scratch());
    const { options, left } = apart({ path: spy.path });
    const started = startBrowser(options);
    const dying = await started.lend(async ({ open }) => {
      process.kill(spy.pids().at(-1) ?? 0, 'SIGKILL');
      return printed((await open(page)).value);
    });
    expect(dying.problems.map(({ rule }) => rule)).toEqual(['browser-stays-alive']);
    expect(spy.pids()).toHaveLength(2);
    const { value } = await started.lend(async ({ open }) => printed((await open(page)).value));
    expect(await textOf(value ?? new Uint8Array())).toEqual(['Probe']);
    await started.close();
    expect([left(), spy.pids().length]).toEqual([[], 3]);
    await gone(spy.pids());
  });

  it('that does not answer is a problem, not a wait', async () => {
    const spy = await spied(scratch());
    const { options, left } = apart({ path: spy.path, timeout: 1_500 });
    const { problems } = await withBrowser(options, async (browser) => {
      const { value: opened } = await browser.open(page);
      await opened.evaluate(() => new Promise(() => {}), undefined);
      return printed(opened);
    });
    expect(problems.map(({ rule }) => rule)).toEqual(['browser-answers-in-time']);
    expect(problems[0]?.message.de).toMatch(/hat 2\u00a0Sekunden lang nicht geantwortet/);
    expect(left()).toEqual([]);
    await gone(spy.pids());
  });

  it('ends at once when the work is interrupted', async () => {
    const spy = await spied(scratch());
    const { options, left } = apart({ path: spy.path });
    const controller = new AbortController();
    const { value, problems } = await withBrowser(
      options,
      async (browser) => {
        const { value: opened } = await browser.open(page);
        setTimeout(() => controller.abort(), 50);
        await opened.evaluate(() => new Promise(() => {}), undefined);
        return printed(opened);
      },
      controller.signal,
    );
    expect({ value, problems }).toEqual({ value: undefined, problems: [] });
    expect(left()).toEqual([]);
    await gone(spy.pids());
  });

  it('ends also when nobody waited for it to start', async () => {
    const spy = await spied(scratch());
    const { options, left } = apart({ path: spy.path });
    const started = startBrowser(options);
    await started.close();
    expect((await started.ready).problems).toEqual([]);
    expect(left()).toEqual([]);
    await gone(spy.pids());
  });

  it('is not mistaken for a mistake in the work', async () => {
    const spy = await spied(scratch());
    const { options, left } = apart({ path: spy.path });
    const work = withBrowser(options, async () => {
      throw new Error('meiner');
    });
    await expect(work).rejects.toThrow('meiner');
    expect(spy.pids()).toHaveLength(1);
    expect(left()).toEqual([]);
  });

  it('does without its sandbox only where the kernel forbids it', async () => {
    const strict =
      'case "$*" in *--no-sandbox*) ;; *) echo "[1:FATAL:z.cc:1] No usable sandbox!" >&2; exit 1;; esac';
    const spy = await spied(scratch(), strict);
    const { options } = apart({ path: spy.path });
    const { value, problems } = await withBrowser(
      { ...options, machine: { ...options.machine, user: 1000 } },
      async ({ info }) => ({ value: info.sandbox, problems: [] }),
    );
    expect({ value, problems }).toEqual({ value: false, problems: [] });
  });

  it('is started once more where it crashed as it began', async () => {
    const folder = scratch();
    const crashing = `case "$*" in *--no-sandbox*) if mkdir '${folder}/crashed' 2>/dev/null; then kill -SEGV $$; fi ;; *) exit 1 ;; esac`;
    const spy = await spied(folder, crashing);
    const { options } = apart({ path: spy.path });
    const { value, problems } = await withBrowser(options, async (browser) =>
      printed((await browser.open(page)).value),
    );
    expect(problems).toEqual([]);
    expect(await textOf(value ?? new Uint8Array())).toEqual(['Probe']);
  });

  it('is given up where it crashes each time', async () => {
    const spy = await spied(scratch(), 'kill -SEGV $$');
    const { options } = apart({ path: spy.path });
    const { problems } = await withBrowser(options, async () => ({ value: true, problems: [] }));
    expect(problems[0]?.rule).toBe('browser-named-works');
    expect(problems[0]?.message.en).toContain('SIGSEGV');
  });
});

describe.runIf(isLinux)('a running browser', () => {
  let child: ReturnType<typeof spawn> | undefined;

  afterEach(() => {
    child?.kill('SIGKILL');
  });

  it('is joined at its address, prints the same, and lives on as it was', async () => {
    const spy = await spied(scratch());
    const kept = ['--disable-gpu', '--disable-dev-shm-usage', `--user-data-dir=${scratch()}`];
    const flags = ['--headless', '--no-sandbox', ...kept, '--remote-debugging-port=0', 'about:blank'];
    child = spawn(spy.path, flags, { stdio: ['ignore', 'ignore', 'pipe'] });
    const ws = await new Promise<string>((resolve) => {
      child?.stderr?.on('data', (text) => {
        const [, url] = /listening on (ws:\S+)/.exec(String(text)) ?? [];
        if (url !== undefined) resolve(url);
      });
    });
    for (const address of [ws, `http://${new URL(ws).host}`]) {
      const { value, problems } = await withBrowser({ env: plainEnv, ws: address }, async (browser) => {
        expect(browser.info).toMatchObject({ kind: 'remote', version: '147.0.7727.0' });
        return printed((await browser.open(page)).value);
      });
      expect(problems).toEqual([]);
      expect(await textOf(value ?? new Uint8Array())).toEqual(['Probe']);
    }
    const tabs = await (await fetch(`http://${new URL(ws).host}/json`)).json();
    expect(tabs).toHaveLength(1);
  });

  it('that is not there is a problem', async () => {
    const use = async () => ({ value: 1, problems: [] });
    const { problems } = await withBrowser({ env: plainEnv, ws: 'ws://127.0.0.1:1/' }, use);
    expect(problems.map(({ rule }) => rule)).toEqual(['browser-named-works']);
    expect(problems[0]?.message.en).toContain('ECONNREFUSED');
  });
});
