/** What cannot be printed as meant is refused: every problem said, nothing written, what was there stays as it was. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  copyFolder,
  type Files,
  filesBelow,
  handreichung,
  newFolder,
  ownTemplates,
  writeFiles,
} from './workshop.ts';

interface Expected {
  readonly rule: string;
  readonly severity: string;
  readonly file: string;
  readonly line: number;
}

const fixtures = join(import.meta.dirname, '..', 'fixtures');
const expectedIn = (name: string): Expected[] =>
  JSON.parse(readFileSync(join(fixtures, name, 'expected.json'), 'utf8'));
const cases = readdirSync(fixtures)
  .filter((name) => existsSync(join(fixtures, name, 'expected.json')))
  .filter((name) => expectedIn(name).some(({ severity }) => severity === 'error'));

/** What an earlier build left. */
const earlier: Files = {
  'output/handreichung-nr-1.pdf': '%PDF-1.7 as it was',
  'output/manifest.json': '{ "files": [] }\n',
};

/** A working directory with these files and an earlier result. */
function folderWith(files: Files): string {
  const cwd = newFolder();
  writeFiles(cwd, { ...earlier, ...files });
  return cwd;
}

const untouched = (cwd: string) => {
  const output = [...filesBelow(join(cwd, 'output'))].map(([name, bytes]) => [
    `output/${name}`,
    String(bytes),
  ]);
  expect(Object.fromEntries(output)).toEqual(earlier);
};

describe('content with mistakes', () => {
  it('has cases', () => expect(cases.length).toBeGreaterThan(20));

  it.each(cases)('%s: exit 1, every problem printed, nothing written', async (name) => {
    const cwd = folderWith({});
    copyFolder(join(fixtures, name, 'content'), join(cwd, 'content'));
    const place = { cwd, content: 'content' };
    const pretty = await handreichung(['build', '--lang', 'de'], place);
    // A folder without its issue file is no issue: there is nothing to build, which is wrong usage.
    expect(pretty.code).toBe(name === 'missing-issue-file' ? 2 : 1);
    expect(pretty.stdout).toBe('');
    untouched(cwd);
    if (pretty.code === 2) return;
    const errors = expectedIn(name).filter(({ severity }) => severity === 'error');
    for (const { rule, file, line } of errors) {
      expect(pretty.stderr).toContain(rule);
      expect(pretty.stderr).toContain(line ? `${file}:${line}:` : file);
    }
    expect(pretty.stderr).toContain('Nichts geschrieben');
  });

  it('says the same in English', async () => {
    const cwd = folderWith({});
    copyFolder(join(fixtures, 'impossible-dates', 'content'), join(cwd, 'content'));
    const { code, stderr } = await handreichung(['build', '--lang', 'en'], { cwd, content: 'content' });
    expect(code).toBe(1);
    expect(stderr).toContain('Nothing written');
    untouched(cwd);
  });
});

/** An issue of one page. */
const page = (body: string, head = ''): Files => ({
  'content/nr-1/handreichung.yaml': `reihe: Handreichung
nummer: 1
titel: Kurz
datum: 2024-09-24
veroeffentlicht: 2024-10
herausgeber: {name: Verein, url: "https://www.verein.example"}
${head}kapitel:
  - {art: seite, datei: seiten/seite.md}
`,
  'content/nr-1/seiten/seite.md': `---\ntitel: Seite\n---\n\n${body}\n`,
});

/** The project's templates with one file changed. */
function templatesWith(file: string, change: (text: string) => string): string {
  const folder = join(newFolder(), 'templates');
  copyFolder(ownTemplates, folder);
  const path = join(folder, file);
  const text = readFileSync(path, 'utf8');
  const changed = change(text);
  expect(changed).not.toBe(text);
  writeFiles(folder, { [file]: changed });
  return folder;
}

describe('what goes wrong on the way to the page', () => {
  const refused = async (files: Files, rule: string, what: RegExp, templates = ownTemplates) => {
    const cwd = folderWith(files);
    const ran = await handreichung(['build', '--lang', 'de'], { cwd, content: 'content', templates });
    expect(ran.stderr).toContain(rule);
    expect(ran.stderr).toMatch(what);
    expect(ran.code).toBe(1);
    expect(ran.stdout).toBe('');
    untouched(cwd);
  };

  it('a picture that is not there', () =>
    refused(page('::bild{datei=bilder/fehlt.jpg alt="Fehlt"}'), 'file-exists', /bilder\/fehlt\.jpg/));

  it('a picture that is none', () =>
    refused(
      {
        ...page('::bild{datei=bilder/kaputt.jpg alt="Kaputt"}'),
        'content/nr-1/bilder/kaputt.jpg': 'no picture',
      },
      'picture',
      /kaputt\.jpg/,
    ));

  it('a template with a mistake in its language', () =>
    refused(
      page('Text.'),
      'template',
      /seite\.hbs|handreichung\.hbs|#if/,
      templatesWith('partials/seite.hbs', (text) => `${text}{{#if titel}}`),
    ));

  it('a template that asks the network for a picture', () =>
    refused(
      page('Text.'),
      'page-loads-only-local-files',
      /http:\/\/bilder\.example\/zaehler\.png/,
      templatesWith(
        'partials/seite.hbs',
        (text) => `${text}<img src="http://bilder.example/zaehler.png" alt="">`,
      ),
    ));

  it('a template with a script that fails', () =>
    refused(
      page('Text.'),
      'page-has-no-errors',
      /kaputt/,
      templatesWith('partials/seite.hbs', (text) => `${text}<script>throw new Error('kaputt')</script>`),
    ));
});
