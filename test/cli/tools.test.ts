import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nodeFinding } from '../../src/cli/doctor/machine.ts';
import { report } from '../../src/problem/index.ts';
import { run } from './world.ts';

let cwd: string;

beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'tools-'));
});
afterEach(() => rm(cwd, { recursive: true, force: true }));

const noBrowser = report('browser-is-found', { tried: ['chrome', 'chromium'] });
const none = { value: { candidates: [] }, problems: [noBrowser] };

describe('schema', () => {
  it('prints all schemas as one JSON object by name', async () => {
    const { stdout, stderr } = await run(['schema'], { cwd });
    expect(JSON.parse(stdout)).toEqual({ programm: { type: 'object' }, panels: { type: 'object' } });
    expect(stderr).toBe('');
    expect(await readdir(cwd)).toEqual([]);
  });

  it('writes each to its own file below the content folder', async () => {
    const { code, stdout } = await run(['schema', '--write', '--content', 'inhalt'], { cwd });
    expect(code).toBe(0);
    expect(stdout).toBe('inhalt/schema/programm.schema.json\ninhalt/schema/panels.schema.json\n');
    expect((await readdir(join(cwd, 'inhalt/schema'))).sort()).toEqual([
      'panels.schema.json',
      'programm.schema.json',
    ]);
    const text = await readFile(join(cwd, 'inhalt/schema/panels.schema.json'), 'utf8');
    expect(text).toBe('{\n  "type": "object"\n}\n');
  });

  it('says so where it cannot write, and leaves no draft', async () => {
    await mkdir(join(cwd, 'content/schema/programm.schema.json'), { recursive: true });
    const { code, stderr } = await run(['schema', '--write'], { cwd });
    expect(code).toBe(3);
    expect(stderr).toContain('output-is-writable');
    expect(await readdir(join(cwd, 'content/schema'))).toEqual(['programm.schema.json']);
  });
});

describe('browser', () => {
  it('prints the path of the one that would print on stdout, and why on stderr', async () => {
    for (const argv of [['browser'], ['browser', 'status']]) {
      const { code, stdout, stderr } = await run(argv, { cwd });
      expect({ code, stdout }).toEqual({ code: 0, stdout: '/usr/bin/chromium\n' });
      expect(stderr).toBe(
        '– zwischengespeichert  nicht installiert\n✓ installiert  /usr/bin/chromium  gefunden\n',
      );
    }
  });

  it('says what was tried and what to do where there is none', async () => {
    const { code, stdout, stderr } = await run(['browser'], {
      pipeline: { browserStatus: async () => none },
    });
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr).toContain('Versucht: chrome; chromium.');
    expect(stderr).toContain('handreichung browser install');
  });

  it('installs with progress on a terminal, without elsewhere', async () => {
    const installBrowser = async ({ onProgress }: { onProgress(done: number, all: number): void }) => {
      onProgress(0, 0);
      onProgress(50, 200);
      return { value: '/cache/shell', problems: [] };
    };
    const live = await run(['browser', 'install'], { pipeline: { installBrowser }, tty: true });
    expect(live).toMatchObject({ code: 0, stdout: '/cache/shell\n' });
    expect(live.stderr).toContain('\r\u001b[2K  Browser holen  25 %');
    expect(live.stderr.endsWith('\r\u001b[2K')).toBe(true);
    const plain = await run(['browser', 'install', '--lang', 'en'], { pipeline: { installBrowser } });
    expect(plain.stderr).toBe('Fetch browser\n');
    expect((await run(['browser', 'install', '--quiet'], { tty: true })).stderr).toBe('');
  });

  it('gives 3 where the installation fails', async () => {
    const installBrowser = async () => ({ value: undefined, problems: [noBrowser] });
    const { code, stderr } = await run(['browser', 'install'], { pipeline: { installBrowser } });
    expect(code).toBe(3);
    expect(stderr).toContain('browser-is-found');
  });
});

describe('doctor', () => {
  it('has one line for each finding and ends with 0 where all is well', async () => {
    const { code, stdout, stderr } = await run(['doctor'], { cwd });
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(stderr.trimEnd().split('\n')).toEqual([
      `✓ Node ${process.versions.node}`,
      expect.stringMatching(/^✓ \S+ \S+, handreichung \d/),
      '✓ Browser: 140.0 (installiert) /usr/bin/chromium',
      '✓ Vorlagen und Schriften: vollständig',
      '✓ Silbentrennung: Vernet-zungs-treffen',
      expect.stringMatching(/^✓ Bildverarbeitung: sharp \d/),
      '✓ Ergebnisse (output): Schreiben ist möglich',
      '✓ Zwischenspeicher (.cache): Schreiben ist möglich',
    ]);
    expect(await readdir(cwd)).toEqual([]);
  });

  it('says what to do about everything that is not well', async () => {
    await writeFile(join(cwd, 'aus'), 'im Weg');
    await writeFile(join(cwd, '.cache'), 'im Weg');
    const missing = report('file-exists', { file: 'templates/handreichung.hbs' });
    const { code, stderr } = await run(['doctor', '--quiet', '--output', 'aus/pdf'], {
      cwd,
      pipeline: {
        browserStatus: async () => none,
        loadTemplates: async () => ({ value: undefined, problems: [missing] }),
      },
    });
    expect(code).toBe(3);
    const findings = stderr.split(/\n(?=✗)/);
    expect(findings).toEqual([
      expect.stringMatching(/^✗ Kein brauchbarer Browser.*\n {2}Nenne einen mit `--browser/),
      expect.stringMatching(/^✗ Die Datei `templates\/handreichung.hbs` fehlt.\n {2}Lege/),
      expect.stringMatching(/^✗ `.*\/aus\/pdf` .* dort steht eine Datei.*\n {2}Schaffe Platz/),
      expect.stringMatching(/^✗ `.*\/.cache` .* dort steht eine Datei.*\n {2}Schaffe Platz/),
    ]);
  });

  it.each([
    ['20.18.3', false],
    ['20.19.0', true],
    ['22.0.0', true],
    ['18.20.0', false],
  ])('knows whether Node %s will do', (version, ok) => {
    const finding = nodeFinding(version, 'de');
    expect(finding.ok).toBe(ok);
    expect(finding.todo).toBe(ok ? undefined : 'Installiere Node 20.19 oder neuer (nodejs.org).');
  });
});
