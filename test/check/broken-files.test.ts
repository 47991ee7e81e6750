/** A broken file yields its own problems, no others because of it, and the other files are still checked. */
import { describe, expect, test, vi } from 'vitest';
import { check } from '../../src/build.ts';
import { loadRules } from '../../src/check/index.ts';
import { modelOf } from '../../src/model/index.ts';
import { type Files, folderOf, loadFiles } from '../load/folder.ts';
import { judged, lineOf } from './judged.ts';
import { soundIssue } from './sound-issue.ts';

const { rules } = await loadRules();

const files = Object.keys(soundIssue).filter((file) => /\.(?:yaml|md)$/.test(file));
const textOf = (file: string): string => String(soundIssue[file]);
const head = (file: string, line: string): string =>
  file.endsWith('.md') ? textOf(file).replace('---\n', `---\n${line}\n`) : `${line}\n${textOf(file)}`;

/** Ways to break a file. */
const ways: Readonly<Record<string, (file: string) => string | Uint8Array>> = {
  'in its syntax': (file) => head(file, 'a: [b: "c'),
  'by a key nobody knows': (file) => head(file, 'niemand: kennt mich'),
  'in its encoding': (file) => Uint8Array.of(0xff, 0xfe, ...Buffer.from(textOf(file), 'utf16le')),
};
const broken = Object.entries(ways).flatMap(([way, damage]) =>
  files.map((file) => ({ file, way, files: { ...soundIssue, [file]: damage(file) } as Files })),
);

const outside = async (issue: Files, file: string) =>
  (await judged(issue)).problems.filter(({ place }) => place?.file !== `content/${file}`).map(lineOf);

describe('a broken file', () => {
  test.each(broken)('$file, broken $way, is the only one told', async ({ file, files: issue }) => {
    expect(await outside(issue, file)).toEqual([]);
    const { problems } = await judged(issue);
    expect(problems.some(({ severity }) => severity === 'error')).toBe(true);
    expect(modelOf(await loadFiles(issue)).handreichung).toBeUndefined();
  });

  test.each(files.filter((file) => !/(?:seiten|kurzfassungen|serie)/.test(file)))(
    '%s, missing, is told once',
    async (file) => {
      const { [file]: _, ...issue } = soundIssue;
      const { problems } = await judged(issue);
      const errors = problems.filter(({ severity }) => severity === 'error').map(({ rule }) => rule);
      const optional = file.startsWith('nr-1/protokolle/');
      expect(errors).toEqual(optional ? [] : ['file-exists']);
      expect(problems.map(({ rule }) => rule)).toEqual(optional ? ['panel-has-a-protocol'] : errors);
    },
  );

  test.each(broken)('$file, broken $way, silences no other file', async ({ file, files: issue }) => {
    const defects: Readonly<Record<string, readonly [string, string, string]>> = {
      'nr-1/seiten/text.md': ['Mehr steht', 'Mehr  steht', 'spaces-are-single'],
      'nr-1/protokolle/2.md': ['z. B.', 'z.B.', 'abbreviation-has-spaces'],
      'nr-1/kurzfassungen/1.md': ['brauchen Zeit', 'brauchen - Zeit', 'dash-is-long'],
      'nr-1/kontakte.yaml': ['hanna.habicht@', 'Hanna.Habicht@', 'email-is-lower-case'],
      'nr-1/evaluation.yaml': ['n: 12', 'n: 8', 'sums-agree'],
      'nr-1/programm.yaml': ['um: "12:00"', 'um: "11:00"', 'times-run-forward'],
    };
    const others = Object.entries(defects).filter(([other]) => other !== file);
    const damaged = Object.fromEntries(
      others.map(([other, [right, wrong]]) => [other, textOf(other).replace(right, wrong)]),
    );
    const { problems } = await judged({ ...issue, ...damaged });
    const told = problems.map(({ rule, place }) => `${rule} ${place?.file}`);
    expect(told).toEqual(
      expect.arrayContaining(others.map(([other, [, , rule]]) => `${rule} content/${other}`)),
    );
  });

  test('leaves rules off that are off, as far as that can be read', async () => {
    const off = 'regeln: {spaces-are-single: off}\n';
    const page = {
      'nr-1/seiten/text.md': textOf('nr-1/seiten/text.md').replace('Mehr steht', 'Mehr  steht'),
    };
    for (const file of ['serie.yaml', 'nr-1/handreichung.yaml']) {
      const issue = { ...soundIssue, ...page, [file]: `${textOf(file)}niemand: kennt mich\n${off}` };
      const { entwurf } = modelOf(await loadFiles(issue));
      expect(entwurf.regeln).toEqual({ 'spaces-are-single': 'off' });
    }
  });

  test('leaves suppressions alone whose rule keeps silent', async () => {
    const marked = textOf('nr-1/seiten/text.md').replace(
      'Mehr',
      '[handreichung]: #aus (abbreviation-is-explained – so heißt er)\n\nDer VLO: Mehr',
    );
    const issue = { ...soundIssue, 'nr-1/seiten/text.md': marked };
    expect((await judged(issue)).problems.map(lineOf)).toEqual([]);
    const file = 'nr-1/stimmen.yaml';
    expect(await outside({ ...issue, [file]: head(file, 'niemand: kennt mich') }, file)).toEqual([]);
  });

  test('counts of a survey export that is missing are not called missing too', async () => {
    const evaluation = textOf('nr-1/evaluation.yaml').replace(
      'antworten: {sehr: 7, mittel: 4, wenig: 1}',
      'quelle: {datei: antworten.csv, spalte: Zufrieden}',
    );
    const { problems } = await judged({ ...soundIssue, 'nr-1/evaluation.yaml': evaluation });
    expect(problems.map(({ rule }) => rule)).toEqual(['file-exists']);
  });
});

/** Checks all issues of these files as the command does. */
const checkAll = (issues: Files, more = {}) =>
  check({
    cwd: folder(issues),
    contentDir: `${folder(issues)}/content`,
    templatesDir: '',
    issues: [],
    release: false,
    rules: {},
    signal: new AbortController().signal,
    ...more,
  });
const folders = new Map<Files, string>();
const folder = (issues: Files): string => {
  const known = folders.get(issues) ?? folderOf(issues);
  folders.set(issues, known);
  return known;
};

describe('several issues', () => {
  const second = Object.fromEntries(
    Object.entries(soundIssue).flatMap(([file, text]) =>
      file.startsWith('nr-1/') ? [[file.replace('nr-1', 'sommer'), text]] : [],
    ),
  );
  const page = textOf('nr-1/seiten/text.md').replace('Mehr steht', 'Mehr  steht');

  test('a broken one does not silence the others', async () => {
    const issues = {
      ...soundIssue,
      ...second,
      'nr-1/handreichung.yaml': 'nummer: [',
      'sommer/seiten/text.md': page,
    };
    const { status, problems } = await checkAll(issues);
    expect(status).toBe('content');
    expect(problems.map(({ rule, place }) => `${rule} ${place?.file}`)).toEqual([
      'yaml-is-valid content/nr-1/handreichung.yaml',
      'spaces-are-single content/sommer/seiten/text.md',
    ]);
  });

  test('a broken serie.yaml is told once and silences none', async () => {
    const issues = { ...soundIssue, ...second, 'serie.yaml': 'reihe: [', 'sommer/seiten/text.md': page };
    const { problems } = await checkAll(issues);
    expect(problems.map(({ rule, place }) => `${rule} ${place?.file}`)).toEqual([
      'yaml-is-valid content/serie.yaml',
      'spaces-are-single content/sommer/seiten/text.md',
    ]);
  });
});

test('a rule that crashes makes the check a bug; the findings of the others are told', async () => {
  const [rule] = rules.filter(({ id }) => id === 'names-agree');
  if (rule === undefined) throw new Error('no such rule');
  const crash = vi.spyOn(rule, 'check').mockImplementation(() => {
    throw new RangeError('out of names');
  });
  const page = textOf('nr-1/seiten/text.md').replace('Mehr steht', 'Mehr  steht');
  const { status, problems } = await checkAll({ ...soundIssue, 'nr-1/seiten/text.md': page });
  crash.mockRestore();
  expect(status).toBe('bug');
  expect(problems.map(({ rule: id }) => id).sort()).toEqual(['rule-does-not-crash', 'spaces-are-single']);
  expect(problems.find(({ rule: id }) => id === 'rule-does-not-crash')?.message.de).toContain('names-agree');
});
