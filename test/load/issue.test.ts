import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findIssues, loadIssue } from '../../src/load/index.ts';
import { folderOf, issueWith, loadFiles } from './folder.ts';

const panels = 'titel: Themen\nzeitfenster: []\n';
const protocol = (number: number): string => `---\npanels: [${number}]\n---\n\nText\n`;

describe('findIssues', () => {
  it('finds the folders with a handreichung.yaml, numbers by value', async () => {
    const cwd = folderOf({
      'nr-10/handreichung.yaml': '',
      'nr-2/handreichung.yaml': '',
      'nr-1/handreichung.yaml': '',
      'entwurf/notiz.md': '',
      'serie.yaml': '',
    });
    expect(await findIssues(join(cwd, 'content'))).toEqual(['nr-1', 'nr-2', 'nr-10']);
  });

  it('finds none where there is no content folder', async () => {
    expect(await findIssues(join(folderOf({}), 'content'))).toEqual([]);
  });
});

describe('loadIssue', () => {
  it('reads only what the chapters ask for, and serie.yaml', async () => {
    const geladen = await loadFiles({
      'serie.yaml': 'reihe: Handreichung\n',
      'nr-1/handreichung.yaml': issueWith(['programm']),
      'nr-1/programm.yaml': 'titel: Ablauf\n',
      'nr-1/stimmen.yaml': 'titel: "offen\n',
    });
    expect(geladen.problems).toEqual([]);
    expect([...geladen.quellen.keys()]).toEqual([
      'content/nr-1/handreichung.yaml',
      'content/nr-1/programm.yaml',
      'content/serie.yaml',
    ]);
    expect(geladen).toMatchObject({ ordner: 'nr-1', pfad: 'content/nr-1' });
    expect(geladen.serie?.wert).toEqual({ reihe: 'Handreichung' });
    expect(geladen.stimmen).toBeUndefined();
  });

  it('reads protocols and summaries in file-name order, numbers by value', async () => {
    const numbers = [10, 9, 1, 2];
    const files = numbers.flatMap((number) => [
      [`nr-1/protokolle/panel-${number}.md`, protocol(number)],
      [`nr-1/kurzfassungen/${number}.md`, protocol(number)],
    ]);
    const geladen = await loadFiles({
      'nr-1/handreichung.yaml': issueWith(['protokolle', 'zusammenfassung']),
      'nr-1/panels.yaml': panels,
      'nr-1/zusammenfassung.md': 'Text\n',
      'nr-1/protokolle/notizen.txt': 'x',
      'nr-1/protokolle/.versteckt.md': 'x',
      'nr-1/protokolle/alt/panel-3.md': protocol(3),
      ...Object.fromEntries(files),
    });
    const names = (sheets: readonly { file: string }[]) => sheets.map(({ file }) => file.split('/').at(-1));
    expect(names(geladen.protokolle)).toEqual(['panel-1.md', 'panel-2.md', 'panel-9.md', 'panel-10.md']);
    expect(names(geladen.kurzfassungen)).toEqual(['1.md', '2.md', '9.md', '10.md']);
    expect(geladen.problems).toEqual([]);
  });

  it('reads panels.yaml for protocols even if it is no chapter, and asks for it', async () => {
    const files = {
      'nr-1/handreichung.yaml': issueWith(['protokolle']),
      'nr-1/protokolle/1.md': protocol(1),
    };
    expect((await loadFiles({ ...files, 'nr-1/panels.yaml': panels })).panels?.wert).toMatchObject({
      titel: 'Themen',
    });
    expect((await loadFiles(files)).problems).toMatchObject([
      { rule: 'file-exists', place: { file: 'content/nr-1/handreichung.yaml', line: 10, column: 10 } },
    ]);
  });

  it('finds a page by its path or, with a bare name, below seiten/', async () => {
    const page = '---\ntitel: Grußwort\n---\n';
    const { seiten, problems } = await loadFiles({
      'nr-1/handreichung.yaml': issueWith([
        'seite\n    datei: seiten/a.md',
        'seite\n    datei: b.md',
        'seite\n    datei: c.md',
      ]),
      'nr-1/seiten/a.md': page,
      'nr-1/seiten/b.md': page,
      'nr-1/c.md': page,
    });
    expect(problems).toEqual([]);
    expect([...seiten].map(([name, { file }]) => [name, file])).toEqual([
      ['seiten/a.md', 'content/nr-1/seiten/a.md'],
      ['b.md', 'content/nr-1/seiten/b.md'],
      ['c.md', 'content/nr-1/c.md'],
    ]);
  });

  it('reads every file there is while handreichung.yaml is broken', async () => {
    const { problems } = await loadFiles({
      'nr-1/handreichung.yaml': 'kapitel: [\n',
      'nr-1/programm.yaml': 'titel: "offen\n',
      'nr-1/kontakte.csv': 'name\n"Anna\n',
      'nr-1/protokolle/1.md': '---\n',
      'nr-1/panels.yaml': panels,
      'nr-1/seiten/gruss.md': '---js\n---\n',
    });
    expect(problems.map(({ place }) => place?.file)).toEqual([
      'content/nr-1/handreichung.yaml',
      'content/nr-1/kontakte.csv',
      'content/nr-1/programm.yaml',
      'content/nr-1/protokolle/1.md',
      'content/nr-1/seiten/gruss.md',
    ]);
  });

  it('gives the same result whichever file is read first', async () => {
    const files = {
      'nr-1/handreichung.yaml': issueWith(['programm', 'stimmen', 'kontakte', 'evaluation', 'impressum']),
      'nr-1/programm.yaml': '"',
      'nr-1/kontakte.yaml': 'a: 1\na: 2\na: 3\n',
      'nr-1/impressum.md': '---\n',
    };
    const cwd = folderOf(files);
    const runs = await Promise.all(
      Array.from({ length: 8 }, () => loadIssue({ contentDir: 'content', issue: 'nr-1', cwd })),
    );
    const lists = runs.map(({ problems, quellen }) => JSON.stringify([problems, [...quellen]]));
    expect(new Set(lists).size).toBe(1);
    expect(runs[0]?.problems).toHaveLength(6);
  });

  it('tells paths from the working directory, wherever the content folder is', async () => {
    const cwd = folderOf({ 'nr-1/handreichung.yaml': issueWith([]) });
    const inside = await loadIssue({ contentDir: '.', issue: 'nr-1', cwd: join(cwd, 'content') });
    expect(inside.handreichung?.file).toBe('nr-1/handreichung.yaml');
    const elsewhere = await loadIssue({
      contentDir: join(cwd, 'content'),
      issue: 'nr-1',
      cwd: join(cwd, 'output'),
    });
    expect(elsewhere.handreichung?.file).toBe('../content/nr-1/handreichung.yaml');
  });

  it('does not follow links out of the issue folder', async () => {
    const cwd = folderOf({
      'nr-1/handreichung.yaml': issueWith(['programm', 'stimmen']),
      'nr-1/echt.yaml': 'titel: Stimmen\n',
      'geheim.yaml': 'titel: geheim\n',
    });
    const folder = join(cwd, 'content', 'nr-1');
    symlinkSync(join(cwd, 'content', 'geheim.yaml'), join(folder, 'programm.yaml'));
    symlinkSync('echt.yaml', join(folder, 'stimmen.yaml'));
    symlinkSync('nirgends', join(folder, 'tot.yaml'));
    mkdirSync(join(folder, 'bilder'));
    symlinkSync('..', join(folder, 'bilder', 'kreis'));
    const geladen = await loadIssue({ contentDir: 'content', issue: 'nr-1', cwd });
    expect(geladen.problems).toMatchObject([{ rule: 'path-stays-inside', place: { line: 10, column: 10 } }]);
    expect(geladen.programm).toBeUndefined();
    expect(geladen.stimmen?.wert).toEqual({ titel: 'Stimmen' });
    expect([...geladen.bestand]).toEqual([
      ['echt.yaml', { pfad: 'echt.yaml', fund: 'datei' }],
      ['handreichung.yaml', { pfad: 'handreichung.yaml', fund: 'datei' }],
      ['programm.yaml', { pfad: 'programm.yaml', fund: 'aussen' }],
      ['stimmen.yaml', { pfad: 'stimmen.yaml', fund: 'datei' }],
    ]);
  });

  it('finds files however their umlauts are stored', async () => {
    const cwd = folderOf({ 'nr-1/handreichung.yaml': issueWith(['seite\n    datei: seiten/grüße.md']) });
    mkdirSync(join(cwd, 'content', 'nr-1', 'seiten'));
    writeFileSync(
      join(cwd, 'content', 'nr-1', 'seiten', 'grüße.md'.normalize('NFD')),
      '---\ntitel: x\n---\n',
    );
    const geladen = await loadIssue({ contentDir: 'content', issue: 'nr-1', cwd });
    expect(geladen.problems).toEqual([]);
    expect(geladen.seiten.size).toBe(1);
  });

  it('says which file to create where a chapter has none', async () => {
    const { problems } = await loadFiles({
      'nr-1/handreichung.yaml': issueWith(['impressum', 'protokolle']),
    });
    expect(problems.map(({ message }) => message.de)).toEqual([
      'Die Datei `content/nr-1/impressum.md` fehlt.',
      'Die Datei `content/nr-1/protokolle/panel-1.md` fehlt.',
    ]);
    expect(problems.map(({ place }) => [place?.line, place?.column])).toEqual([
      [10, 10],
      [11, 10],
    ]);
  });
});
