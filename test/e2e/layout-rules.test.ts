/** What only the printed pages show is found on them: each with its sheet and the line it was made from. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { layoutRules } from '../../src/check/index.ts';
import { filesOf } from '../docs/example.ts';
import { pageOf } from '../docs/page.ts';
import {
  copyFolder,
  fixture,
  handreichung,
  newFolder,
  ownContent,
  ownTemplates,
  writeFiles,
} from './workshop.ts';

interface Found {
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
  readonly page?: number;
}

const ids = new Set<string>(layoutRules.map(({ id }) => id));
const findingsIn = (json: string): Found[] =>
  (JSON.parse(json) as { problems: Found[] }).problems.filter(({ rule }) => ids.has(rule));
/** `text-has-contrast error 3 seiten/worte.md:5` */
const lineOf = ({ rule, severity, page, file, line }: Found): string =>
  `${rule} ${severity} ${page} ${file?.replace(/^.*?content\/(nr-\d+\/)?/, '')}:${line}`;

/** The project's templates with more CSS. */
function templatesWith(css: string): string {
  const folder = join(newFolder(), 'templates');
  copyFolder(ownTemplates, folder);
  writeFiles(folder, { 'css/zuletzt.css': css });
  return folder;
}

const check = async (content: string, templates = ownTemplates) => {
  const ran = await handreichung(['check', '--layout', '--lang', 'de', '--format', 'json'], {
    content,
    templates,
  });
  return { ...ran, found: findingsIn(ran.stdout) };
};

describe('faults of a page', () => {
  const css = readFileSync(join(fixture('e2e-layout'), '..', 'fehler.css'), 'utf8');
  const faulty = check(fixture('e2e-layout'), templatesWith(css));

  it('are all found, with sheet and line', async () => {
    const { found } = await faulty;
    // Whether a face of the machine has the character decides which of two rules speaks of it.
    const lines = found.map(lineOf).filter((line) => !line.endsWith('worte.md:17'));
    expect(lines.toSorted()).toEqual(
      [
        'picture-is-sharp warn 1 handreichung.yaml:7',
        'emblem-is-no-smaller-than-logos error 1 serie.yaml:7',
        'emblem-is-no-smaller-than-logos error 10 serie.yaml:7',
        'emblem-is-large-enough warn 10 serie.yaml:7',
        'text-has-contrast error 3 seiten/worte.md:5',
        'text-is-large-enough warn 3 seiten/worte.md:7',
        'text-is-not-cut-off error 3 seiten/worte.md:9',
        'text-stays-in-its-box warn 3 seiten/worte.md:11',
        'text-stays-in-the-type-area error 3 seiten/worte.md:13',
        'text-is-in-its-own-face warn 3 seiten/worte.md:15',
        'link-leads-somewhere error 3 seiten/worte.md:19',
        'picture-is-sharp warn 3 seiten/worte.md:21',
        'row-stays-whole warn 4 seiten/teile.md:10',
        'heading-stays-with-its-text warn 5 seiten/teile.md:14',
        'page-is-filled warn 6 seiten/teile.md:16',
        'chart-stays-whole warn 8 evaluation.yaml:5',
      ].toSorted(),
    );
    expect(found.some(({ line, file }) => line === 17 && file?.endsWith('worte.md'))).toBe(true);
  });

  it('are named: what is read there, and what was measured', async () => {
    const messages = (await faulty).found.map(({ message }) => message);
    for (const part of [
      '„Blasse Worte, die kaum jemand lesen kann.“ hat 2,8 : 1 (#999999 auf #ffffff), nötig sind 4,5 : 1.',
      '„Winzige Worte, die kaum jemand lesen kann.“ ist 6 pt groß',
      'Die Überschrift „Einsame Überschrift“ steht allein',
      'Die Tabellenzeile „Zerrissene Zeile“ wird zerrissen: Sie endet erst auf Blatt 5.',
      'Das Diagramm „Wie zufrieden waren Sie?“ wird zerrissen: Es endet erst auf Blatt 9.',
      'Das Bild „Ein grobes Bild“ hat gedruckt nur 96 Bildpunkte je Zoll',
      'Das EU-Emblem ist nur 8 mm hoch',
      'Das EU-Emblem (16 × 11 mm) ist kleiner als das Logo „Verein für Quartiersarbeit“',
      '`#nirgends` gibt es nicht',
    ])
      expect(messages.join('\n')).toContain(part);
  });

  it('of a picture are not told twice where the content has been told of them', async () => {
    const rules = ['picture-has-enough-pixels', 'picture-is-sharp'];
    const argv = ['check', '--layout', '--format', 'json', '--rule', 'picture-has-enough-pixels=warn'];
    const { stdout } = await handreichung(argv, {
      content: fixture('e2e-layout'),
      templates: templatesWith(css),
    });
    const { problems } = JSON.parse(stdout) as { problems: Found[] };
    expect(problems.filter(({ rule }) => rules.includes(rule)).map(lineOf)).toEqual([
      'picture-has-enough-pixels warn undefined handreichung.yaml:7',
      'picture-has-enough-pixels warn undefined seiten/worte.md:21',
    ]);
  });

  it('make the check fail and write nothing', async () => {
    const { code, output } = await faulty;
    expect(code).toBe(1);
    expect(output.size).toBe(0);
  });

  it('stop a build, which says the same', async () => {
    const content = fixture('e2e-layout');
    const built = await handreichung(['build', '--lang', 'de', '--format', 'json'], {
      content,
      templates: templatesWith(css),
    });
    expect(findingsIn(built.stdout).map(lineOf)).toEqual((await faulty).found.map(lineOf));
    expect(built.code).toBe(1);
    expect(built.output.size).toBe(0);
  });
});

describe('what is wider than the page', () => {
  it('is named: the browser scales everything down for it', async () => {
    const { code, found } = await check(
      fixture('e2e-placed'),
      templatesWith('.kapitel.seite h1 { position: relative; left: 120mm }'),
    );
    expect(found.map(lineOf)).toEqual(['page-fits-width error 4 seiten/a.md:2']);
    expect(found[0]?.message).toContain('„Eine Seite“');
    expect(code).toBe(1);
  });

  it('is found on the sheets where nothing on the page tells', async () => {
    const { code, found } = await check(fixture('e2e-placed'), templatesWith('.inhalt { width: 300mm }'));
    expect(found.map(({ rule, page }) => [rule, page])).toEqual([['document-keeps-its-size', 1]]);
    expect(found[0]?.message).toContain('70 %');
    expect(code).toBe(1);
  });
});

describe('pages that are right', () => {
  const sound = readdirSync(join(import.meta.dirname, '..', 'fixtures'))
    .filter((name) => name.startsWith('e2e-') && name !== 'e2e-layout')
    .map((name) => [name, fixture(name)]);

  it.each([['the own hand-out', ownContent], ...sound])('%s: no rule says anything', async (_, content) => {
    const { code, found, output } = await check(content ?? '');
    expect(found.map(lineOf)).toEqual([]);
    expect(code).toBe(0);
    expect(output.size).toBe(0);
  });

  it('the examples of the guide: no rule says anything', async () => {
    const photo = readFileSync(join(fixture('e2e-constructs'), 'nr-1', 'bilder', 'foto.jpg'));
    const cwd = newFolder();
    for (const [path, text] of filesOf(pageOf('docs/redaktion.md'))) {
      const name = path === 'serie.yaml' ? path : `nr-3/${path}`;
      const logo =
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 20"><path d="M0 0h60v20H0z"/></svg>';
      const data = text !== '' ? text : path.endsWith('.svg') ? logo : photo;
      writeFiles(join(cwd, 'content'), { [name]: data });
    }
    const { code, found } = await check(join(cwd, 'content'));
    expect(found.map(lineOf)).toEqual([]);
    expect(code).toBe(0);
  });
});

it('without a browser nothing is checked: the environment is at fault', async () => {
  const ran = await handreichung(['check', '--layout', '--browser', 'gibt-es-nicht'], {
    content: fixture('e2e-placed'),
  });
  expect(ran.stderr).toContain('browser-named-works');
  expect(ran.code).toBe(3);
});
