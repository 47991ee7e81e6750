import { chmodSync, existsSync, mkdirSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { browserStatus, installBrowser } from '../../src/print/index.ts';
import { pinnedBrowser, plainEnv, scratch } from './world.ts';

const isEmbeddedHere = process.platform === 'linux' && process.arch === 'x64';

const install = (cache: string, more: Parameters<typeof installBrowser>[0]['machine'] = {}) =>
  installBrowser({
    env: { ...plainEnv, XDG_CACHE_HOME: cache },
    signal: new AbortController().signal,
    machine: more,
    download: false,
  });

const status = (cache: string, temp: string, user: number | undefined) =>
  browserStatus({
    env: { ...plainEnv, PATH: '', XDG_CACHE_HOME: cache },
    machine: { temp, ...(user !== undefined && { user }) },
  });

describe.runIf(isEmbeddedHere)('the embedded browser', () => {
  it('is unpacked whole when two ask at once, over what others left behind', async () => {
    const cache = scratch();
    const folder = path.join(cache, 'handreichung');
    // Where it belongs, something incomplete; beside it, a draft from yesterday and one somebody works on now.
    const target = path.basename(path.dirname(await pinnedBrowser()));
    const drafts = { old: path.join(folder, `.${target}-1-aa`), fresh: path.join(folder, `.${target}-1-bb`) };
    for (const draft of [...Object.values(drafts), path.join(folder, target)])
      mkdirSync(draft, { recursive: true });
    const yesterday = new Date(Date.now() - 86_400_000);
    utimesSync(drafts.old, yesterday, yesterday);
    writeFileSync(path.join(folder, target, 'chromium'), 'halb');

    const [one, two] = await Promise.all([install(cache), install(cache)]);

    expect(one).toEqual({ value: path.join(folder, target, 'chromium'), problems: [] });
    expect(two).toEqual(one);
    expect(readdirSync(folder).sort()).toEqual([path.basename(drafts.fresh), target].sort());
  });

  it('goes to a private folder for temporary files where the cache cannot be written, and is found there', async () => {
    const [temp, file] = [scratch(), path.join(scratch(), 'datei')];
    writeFileSync(file, '');
    const { value, problems } = await install(file, { temp });
    expect(problems).toEqual([]);
    expect(value?.startsWith(path.join(temp, 'handreichung-'))).toBe(true);

    const again = await status(file, temp, process.getuid?.());
    expect(again.value.chosen).toMatchObject({ kind: 'embedded', path: value, version: '147.0.7727.0' });

    // Somebody else could have changed it now.
    chmodSync(path.dirname(path.dirname(value ?? '')), 0o777);
    const open = await status(file, temp, process.getuid?.());
    expect(open.value.candidates[0]?.reason.en).toMatch(/belongs to somebody else/);
  });

  it('is not taken from a folder that belongs to somebody else', async () => {
    const [temp, file] = [scratch(), path.join(scratch(), 'datei')];
    writeFileSync(file, '');
    mkdirSync(path.join(temp, 'handreichung-4711'), { mode: 0o777 });
    const { value } = await status(file, temp, 4711);
    expect(value.candidates[0]).toMatchObject({ kind: 'embedded', usable: false });
    expect(value.candidates[0]?.reason.de).toMatch(/^geht nicht: .*belongs to somebody else/);
    expect(readdirSync(path.join(temp, 'handreichung-4711'))).toEqual([]);
  });

  it('tells how far it is, in bytes, up to the end', async () => {
    const seen: (readonly [number, number])[] = [];
    const controller = new AbortController();
    const cache = scratch();
    const { value, problems } = await installBrowser({
      env: { ...plainEnv, XDG_CACHE_HOME: cache },
      signal: controller.signal,
      onProgress: (done, all) => {
        seen.push([done, all]);
        if (done > all / 3) controller.abort();
      },
    });
    expect({ value, problems }).toEqual({ value: undefined, problems: [] });
    const [last] = seen.slice(-1);
    expect(seen.map(([done]) => done)).toEqual(seen.map(([done]) => done).sort((a, b) => a - b));
    expect(last?.[1]).toBeGreaterThan(60_000_000);
    // Interrupted: nothing half unpacked stays.
    expect(
      existsSync(path.join(cache, 'handreichung')) && readdirSync(path.join(cache, 'handreichung')),
    ).toEqual([]);
  });
});
