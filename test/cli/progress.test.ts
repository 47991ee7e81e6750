import { afterEach, describe, expect, it, vi } from 'vitest';
import type { BuildResult, Pipeline, Progress } from '../../src/cli/main.ts';
import { result, run, stepping } from './world.ts';

afterEach(() => {
  vi.useRealTimers();
});

const print = { step: 'print', issue: 'nr-2', edition: 'intern' } as const;
const steps: Parameters<Progress>[0][] = [
  { step: 'load', issue: 'nr-2', state: 'start' },
  { step: 'load', issue: 'nr-2', state: 'end', ms: 340 },
  { ...print, state: 'start' },
  { ...print, state: 'end', ms: 1234, detail: '24 Seiten' },
];

/** What a terminal shows in the end: what was overwritten in place is gone. */
const settled = (text: string): string[] =>
  text.split('\n').map((line) => line.slice(line.lastIndexOf('\u001b[2K') + 1).replace('[2K', ''));

describe('progress', () => {
  it('is one plain line a finished step where no terminal reads it', async () => {
    const { stdout, stderr } = await run(['build'], { pipeline: { build: stepping(steps) } });
    expect(stderr).toBe('Inhalte lesen  nr-2  340 ms\nPDF drucken  nr-2, intern  24 Seiten  1,2 s\n');
    expect(stdout).toBe('output/handreichung-nr-2.pdf\n');
  });

  it('is plain in CI and on dumb terminals, too', async () => {
    const build = stepping(steps);
    for (const env of [{ CI: 'true' }, { TERM: 'dumb' }]) {
      const { stderr } = await run(['build', '--lang', 'en'], { pipeline: { build }, tty: true, env });
      expect(stderr).toBe('Read content  nr-2  340 ms\nPrint PDF  nr-2, intern  24 Seiten  1.2 s\n');
    }
  });

  it('is updated in place on a terminal and leaves one line a step', async () => {
    const { stderr } = await run(['build'], { pipeline: { build: stepping(steps) }, tty: true });
    expect(stderr).toContain('\r\u001b[2K  PDF drucken  nr-2, intern');
    expect(settled(stderr)).toEqual([
      '✓ Inhalte lesen  nr-2  340 ms',
      '✓ PDF drucken  nr-2, intern  24 Seiten  1,2 s',
      '',
    ]);
  });

  it('is nothing with --quiet', async () => {
    for (const tty of [true, false]) {
      const { stderr } = await run(['build', '--quiet'], { pipeline: { build: stepping(steps) }, tty });
      expect(stderr).toBe('');
    }
  });

  it('counts the seconds of a long step on a terminal, within its width', async () => {
    vi.useFakeTimers();
    const build = async (_request: unknown, progress: Progress): Promise<BuildResult> => {
      progress({ ...print, state: 'start' });
      await vi.advanceTimersByTimeAsync(2_500);
      return result();
    };
    const { stderr } = await run(['build'], {
      pipeline: { build },
      tty: true,
      columns: 24,
      now: () => Date.now(),
    });
    expect(stderr).not.toContain('200 ms');
    const wide = await run(['build'], { pipeline: { build }, tty: true, now: () => Date.now() });
    expect(wide.stderr).toContain('\r\u001b[2K  PDF drucken  nr-2, intern  2,4 s');
    for (const line of stderr.split('\r\u001b[2K')) expect(line.length).toBeLessThan(24);
    expect(settled(stderr).at(-1)).toBe('');
  });

  it('shows how far the download of a browser has got, before the steps go on', async () => {
    const build: Pipeline['build'] = async ({ browser }, progress) => {
      progress({ step: 'load', state: 'start' });
      for (const done of [10, 99, 100]) browser.onProgress?.(done, 100);
      progress({ step: 'load', state: 'end', ms: 5 });
      return result();
    };
    const live = await run(['build'], { pipeline: { build }, tty: true });
    expect(live.stderr).toContain('\r\u001b[2K  Browser holen  99 %');
    expect(live.stderr).not.toContain('100 %');
    expect(settled(live.stderr)).toEqual(['✓ Inhalte lesen  5 ms', '']);
    const plain = await run(['build'], { pipeline: { build } });
    expect(plain.stderr).toBe('Browser holen\nInhalte lesen  5 ms\n');
  });

  it('takes the running step off the terminal when the build ends in the middle of it', async () => {
    const { stderr } = await run(['build'], { pipeline: { build: stepping(steps.slice(0, 3)) }, tty: true });
    expect(settled(stderr)).toEqual(['✓ Inhalte lesen  nr-2  340 ms', '']);
  });

  it('does so too when the build throws', async () => {
    const build = async (_request: unknown, progress: Progress): Promise<BuildResult> => {
      progress({ ...print, state: 'start' });
      throw new Error('kaputt');
    };
    const { stderr } = await run(['build'], { pipeline: { build }, tty: true });
    expect(settled(stderr)[0]).toBe('Das ist ein Fehler in handreichung selbst, nicht in den Inhalten.');
  });
});

describe('--verbose', () => {
  it('ends with the browser, and each step’s time and share, measured where the event does not tell', async () => {
    let time = 0;
    const events: Parameters<Progress>[0][] = [
      { step: 'load', state: 'start' },
      { step: 'load', state: 'end' },
      { ...print, state: 'start' },
      { ...print, state: 'end', ms: 2_500 },
      { ...print, edition: 'druck', state: 'end', ms: 500 },
    ];
    const steps = stepping(events, () => {
      time += 1_000;
    });
    const browser = {
      path: '/usr/bin/chromium',
      version: '140.0',
      sandbox: false,
      kind: 'installed',
    } as const;
    const build: typeof steps = async (...args) => ({ ...(await steps(...args)), browser });
    const { stderr } = await run(['build', '--verbose'], { pipeline: { build }, now: () => time });
    expect(stderr.split('\n').slice(-5)).toEqual([
      'Browser: 140.0 (installiert, ohne Sandbox) /usr/bin/chromium',
      'Inhalte lesen  1,0 s   25 %',
      'PDF drucken    3,0 s   75 %',
      'Zusammen       4,0 s  100 %',
      '',
    ]);
  });

  it.each([
    [0, '0 ms'],
    [949, '949 ms'],
    [950, '1,0 s'],
    [59_900, '59,9 s'],
    [60_000, '1 min 0 s'],
    [125_400, '2 min 5 s'],
  ])('writes %i ms as %s', async (ms, text) => {
    const { stderr } = await run(['build'], {
      pipeline: { build: stepping([{ step: 'emit', state: 'end', ms }]) },
    });
    expect(stderr).toBe(`Dateien schreiben  ${text}\n`);
  });
});
