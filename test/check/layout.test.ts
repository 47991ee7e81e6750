import { describe, expect, test } from 'vitest';
import { layoutRules, runLayoutRules } from '../../src/check/index.ts';
import { ruleIds } from '../../src/problem/index.ts';
import { documentedLayoutRules, shown } from './examples.ts';
import { judged, lineOf } from './judged.ts';
import { layoutOf } from './layout-of.ts';
import { soundIssue } from './sound-issue.ts';

const documented = documentedLayoutRules();
const examples = documented.flatMap(({ examples: each }) =>
  each.map((example) => ({ ...example, facts: shown(example) })),
);

test('rule, file and id have one name', () => {
  expect(layoutRules.map(({ id }) => id)).toEqual(documented.map(({ rule }) => rule));
  expect(ruleIds).toEqual(expect.arrayContaining(layoutRules.map(({ id }) => id)));
});

test('every rule says what should hold and shows it right and wrong', () => {
  const poor = documented.filter(
    ({ claim, examples: each }) =>
      claim === '' || !each.some(({ isGood }) => isGood) || !each.some(({ isGood }) => !isGood),
  );
  expect(poor.map(({ rule }) => rule)).toEqual([]);
});

describe('examples', () => {
  test.each(examples.filter(({ isGood }) => isGood))('no rule speaks on $facts', ({ facts }) => {
    expect(runLayoutRules(layoutOf(facts), new Map()).map(lineOf)).toEqual([]);
  });

  test.each(examples.filter(({ isGood }) => !isGood))('only $rule speaks on $facts', ({ rule, facts }) => {
    const found = runLayoutRules(layoutOf(facts), new Map());
    expect(new Set(found.map((problem) => problem.rule))).toEqual(new Set([rule]));
    for (const { page } of found) expect(page).toBeGreaterThan(0);
  });
});

test('text that is only read aloud is not judged by its look', () => {
  const layout = layoutOf("texts: [{text: Handreichung, size: 1, colour: '#ffffff', cut: 3}]");
  expect(runLayoutRules(layout, new Map())).toEqual([]);
});

test('the same finding on one line of the source and one sheet is told once', () => {
  const layout = layoutOf(
    'texts: [{text: Ein, size: 6}, {text: Satz, size: 6}, {text: Satz, size: 6, page: 2}]',
  );
  expect(runLayoutRules(layout, new Map()).map(({ page }) => page)).toEqual([1, 2]);
});

test('a rule that crashes is a bug with its id, the others go on', () => {
  const crash = {
    id: 'page-is-filled' as const,
    *check(): Iterable<never> {
      yield* [];
      throw new TypeError('kaputt');
    },
  };
  const found = runLayoutRules(layoutOf('pictures: [{dpi: 10}]'), new Map(), [crash, ...layoutRules]);
  expect(found.map(({ rule }) => rule)).toEqual(['rule-does-not-crash', 'picture-is-sharp']);
});

describe('a suppression', () => {
  const file = 'content/nr-1/seiten/text.md';
  const text = `[handreichung]: #aus (picture-is-sharp – das Original ist verloren)

::bild{datei=bilder/hof.svg alt="Ein Hof mit einer Linde" nachweis="Foto: Jan Jaguar"}
`;
  const sources = new Map([[file, text]]);
  const at = `place: {file: ${file}, line: 3, column: 1}`;

  test('turns a warning on the layout off', () => {
    expect(runLayoutRules(layoutOf(`pictures: [{dpi: 96, ${at}}]`), sources)).toEqual([]);
  });

  test('that is not needed is a finding', () => {
    const found = runLayoutRules(layoutOf('pictures: []'), sources);
    expect(found.map(lineOf)).toEqual([expect.stringContaining(`suppression-is-used ${file}:1:1`)]);
  });

  test('is left alone where nothing was printed', async () => {
    const page = `---\ntitel: Zum Weiterlesen\n---\n\n${text}`;
    const { problems } = await judged({
      ...soundIssue,
      'nr-1/seiten/text.md': page,
      'nr-1/bilder/hof.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>\n',
    });
    expect(problems.map(lineOf)).toEqual([]);
  });

  test('of another rule is left to the check of the content', async () => {
    const page = '---\ntitel: Seite\n---\n\n[handreichung]: #aus (dash-is-long – Name)\n\nEin Satz.\n';
    const { sources: all, problems } = await judged({ ...soundIssue, 'nr-1/seiten/text.md': page });
    expect(problems.map(({ rule }) => rule)).toEqual(['suppression-is-used']);
    expect(runLayoutRules(layoutOf('texts: []'), all)).toEqual([]);
  });
});
