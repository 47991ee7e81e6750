import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findIssues, loadIssue } from '../../src/load/index.ts';
import { type Handreichung, modelOf } from '../../src/model/index.ts';
import { problem, result, run, type World } from './world.ts';

let cwd: string;

beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'new-'));
});
afterEach(() => rm(cwd, { recursive: true, force: true }));

const at = (...path: readonly string[]): string => join(cwd, ...path);
const create = (argv: readonly string[], world: World = {}) =>
  run(['new', ...argv], {
    cwd,
    now: () => Date.UTC(2026, 2, 7, 12),
    ...world,
    pipeline: { findIssues, ...world.pipeline },
  });

/** The model of an issue as the program itself reads it, with every complaint. */
async function modelled(
  issue: string,
): Promise<{ handreichung: Handreichung | undefined; problems: string[] }> {
  const loaded = await loadIssue({ contentDir: at('content'), issue, cwd });
  const { handreichung, problems } = modelOf(loaded);
  return { handreichung, problems: problems.map(({ rule, message }) => `${rule}: ${message.de}`) };
}

const files = async (issue: string): Promise<string[]> => {
  const entries = await readdir(at('content', issue), { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
};

const older = `nummer: 4
titel: Ein älteres Treffen
datum: 2025-01-15
ort: Dresden
veroeffentlicht: 2025-02
reihe: Arbeitshilfe
erscheinungsort: Dresden
herausgeber: { name: Der Verband, url: https://example.org }
foerderung: { eu: true, logos: [{ bild: bilder/land.svg, alt: Land }, { bild: ../fremd.svg, alt: Fremd }] }
umschlag: { bild: bilder/titel.jpg, alt: Saal, logos: [{ bild: bilder/verband.svg, alt: Verband }] }
beginn_zaehlung: seite
kapitel:
  - { art: seite, titel: Grußwort, datei: seiten/grusswort.md }
  - { art: kontakte, ausgaben: [intern] }
  - { art: impressum, inhaltsverzeichnis: false }
`;

async function writeOlder(text = older): Promise<void> {
  await mkdir(at('content/alt/bilder'), { recursive: true });
  await writeFile(at('content/alt/handreichung.yaml'), text);
  await writeFile(at('content/alt/kontakte.yaml'), 'titel: Kontakte\nkontakte: [{ name: Erika Muster }]\n');
  for (const name of ['land.svg', 'verband.svg', 'titel.jpg'])
    await writeFile(at('content/alt/bilder', name), name);
}

describe('new', () => {
  it('creates an issue with all chapters that the program reads without a complaint', async () => {
    const { code } = await create(['nr-1']);
    expect(code).toBe(0);
    const { handreichung, problems } = await modelled('nr-1');
    expect(problems).toEqual([]);
    expect(handreichung).toMatchObject({
      reihe: 'Handreichung',
      nummer: 1,
      datum: '2026-03-07',
      veroeffentlicht: '2026-03',
    });
    expect(handreichung?.kapitel.map(({ art }) => art)).toEqual([
      'programm',
      'panels',
      'zusammenfassung',
      'protokolle',
      'evaluation',
      'stimmen',
      'seite',
      'kontakte',
      'impressum',
    ]);
  });

  it('marks what is to be replaced in every file, and its numbers as sample data', async () => {
    await create(['nr-1']);
    for (const path of await files('nr-1')) {
      const values = (await readFile(path, 'utf8')).replace(/^#.*$/gm, '');
      expect(values, path).toContain('PLATZHALTER');
    }
    expect(await readFile(at('content/nr-1/evaluation.yaml'), 'utf8')).toContain('beispieldaten: true');
  });

  it('prints each file’s path on stdout and what comes next on stderr', async () => {
    const { stdout, stderr } = await create(['nr-1']);
    const paths = stdout.trim().split('\n');
    expect(paths).toContain('content/nr-1/handreichung.yaml');
    expect(paths.map((path) => at(path)).sort()).toEqual((await files('nr-1')).sort());
    expect(stderr).toBe(
      'Angelegt. Als Nächstes: die PLATZHALTER ersetzen, dann `handreichung build nr-1`.\n',
    );
  });

  it('leaves to serie.yaml what stands there', async () => {
    await mkdir(at('content'));
    await writeFile(
      at('content/serie.yaml'),
      'reihe: Reihe\nherausgeber: { name: Verband, url: https://example.org }\n',
    );
    await create(['nr-1']);
    const { handreichung, problems } = await modelled('nr-1');
    expect(problems).toEqual([]);
    expect(handreichung).toMatchObject({ reihe: 'Reihe', herausgeber: { name: 'Verband' } });
    expect(await readFile(at('content/nr-1/handreichung.yaml'), 'utf8')).not.toContain('herausgeber');
  });

  it('counts on from the highest number, whatever the folders are called', async () => {
    await writeOlder();
    await create(['a']);
    await create(['b']);
    expect((await modelled('a')).handreichung?.nummer).toBe(5);
    expect((await modelled('b')).handreichung?.nummer).toBe(6);
  });

  it('never overwrites: a folder, an empty folder and a file stop it', async () => {
    await create(['nr-1']);
    await writeFile(at('content/nr-1/impressum.md'), 'meins');
    await mkdir(at('content/leer'));
    await writeFile(at('content/datei'), 'meins');
    for (const name of ['nr-1', 'leer', 'datei']) {
      const { code, stdout, stderr } = await create([name]);
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toContain(`\`content/${name}\` gibt es schon; nichts wurde geändert.`);
    }
    expect(await readFile(at('content/nr-1/impressum.md'), 'utf8')).toBe('meins');
    expect(await readdir(at('content/leer'))).toEqual([]);
  });

  it.each(['../nr-1', 'a/b', '.', '', 'Nr-1', 'nr--1', '-nr', 'nr 1', 'prüf', '.versteckt'])(
    'refuses a name that is no plain folder name: %j',
    async (name) => {
      const { code, stderr } = await create(['--', name]);
      expect(code).toBe(2);
      expect(stderr).toContain(`\`${name}\` taugt nicht als Name einer Ausgabe`);
      expect(await readdir(cwd)).toEqual([]);
    },
  );

  it('says so where nothing can be written, and leaves nothing', async () => {
    await writeFile(at('content'), 'eine Datei im Weg');
    const { code, stdout, stderr } = await create(['nr-1']);
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr).toContain('output-is-writable');
    expect(await readdir(cwd)).toEqual(['content']);
  });
});

describe('new --from', () => {
  it('takes chapters, standing facts and their pictures, not the content', async () => {
    await writeOlder();
    const { code, stdout } = await create(['neu', '--from', 'alt']);
    expect(code).toBe(0);
    const { handreichung } = await modelled('neu');
    expect(handreichung).toMatchObject({
      reihe: 'Arbeitshilfe',
      erscheinungsort: 'Dresden',
      herausgeber: { name: 'Der Verband' },
      foerderung: { eu: true },
      umschlag: { logos: [{ bild: 'bilder/verband.svg', alt: 'Verband' }] },
      nummer: 5,
      datum: '2026-03-07',
    });
    expect(handreichung?.kapitel.map(({ art, titel, ausgaben }) => [art, titel, ausgaben.length])).toEqual([
      ['seite', 'Grußwort', 4],
      ['kontakte', 'Kontaktliste', 1],
      ['impressum', 'Impressum', 4],
    ]);
    expect(stdout.trim().split('\n').sort()).toEqual(
      [
        'content/neu/bilder/land.svg',
        'content/neu/bilder/verband.svg',
        'content/neu/handreichung.yaml',
        'content/neu/impressum.md',
        'content/neu/kontakte.yaml',
        'content/neu/seiten/grusswort.md',
      ].sort(),
    );
    expect(await readFile(at('content/neu/bilder/land.svg'), 'utf8')).toBe('land.svg');
    const texts = await Promise.all((await files('neu')).map((path) => readFile(path, 'utf8')));
    expect(texts.join()).not.toMatch(/Erika|älteres/);
  });

  it('names the issue that may be meant', async () => {
    await writeOlder();
    const { code, stderr } = await create(['neu', '--from', 'allt']);
    expect(code).toBe(2);
    expect(stderr).toContain('Meintest du `alt`?');
    expect(await readdir(at('content'))).toEqual(['alt']);
  });

  it('shows what is wrong with an issue it cannot read, and creates nothing', async () => {
    await writeOlder('nummer: [');
    const check = async () => result({ status: 'content', problems: [problem('error', 'yaml-is-valid')] });
    const { code, stderr } = await create(['neu', '--from', 'alt'], { pipeline: { check } });
    expect(code).toBe(1);
    expect(stderr).toContain('yaml-is-valid');
    expect(await readdir(at('content'))).toEqual(['alt']);
  });

  it('never leads out of the new folder', async () => {
    await writeOlder(older.replace('seiten/grusswort.md', '../../weg.md'));
    const { stdout } = await create(['neu', '--from', 'alt']);
    expect(stdout).not.toContain('weg.md');
    expect(await readdir(cwd)).toEqual(['content']);
    expect((await readdir(at('content'))).sort()).toEqual(['alt', 'neu']);
  });
});
