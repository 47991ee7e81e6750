import { describe, expect, test } from 'vitest';
import { loadRules } from '../../src/check/index.ts';
import { ruleIds } from '../../src/problem/index.ts';
import { documentedRules, type Example } from './examples.ts';
import { found, judged, lineOf } from './judged.ts';
import { soundIssue } from './sound-issue.ts';

const { rules } = await loadRules();

const documented = documentedRules();
const examples = documented.flatMap(({ examples: each }) => each);
const runs = new Map<string, ReturnType<typeof found>>();
const run = ({ file, text }: Example): ReturnType<typeof found> => {
  const known = runs.get(file + text) ?? found({ ...soundIssue, [`nr-1/${file}`]: text });
  runs.set(file + text, known);
  return known;
};

test('the sound issue is silent', async () => {
  expect((await judged(soundIssue)).problems.map(lineOf)).toEqual([]);
});

test('rule, file and id have one name', () => {
  expect(rules.map(({ id }) => id)).toEqual(documented.map(({ rule }) => rule));
  expect(ruleIds).toEqual(expect.arrayContaining(rules.map(({ id }) => id)));
});

test('every rule says what should hold and shows it right and wrong', () => {
  const poor = documented.filter(
    ({ claim, examples: each }) =>
      claim === '' || !each.some(({ isGood }) => isGood) || !each.some(({ isGood }) => !isGood),
  );
  expect(poor.map(({ rule }) => rule)).toEqual([]);
});

describe('examples', () => {
  test.each(examples.filter(({ isGood }) => isGood))('$rule is silent on $file: $text', async (example) => {
    const { problems } = await run(example);
    const told = problems.filter(({ rule, quiet }) => rule === example.rule && quiet !== true);
    expect(told.map(lineOf)).toEqual([]);
  });

  test.each(examples.filter(({ isGood }) => !isGood))('$rule speaks on $file: $text', async (example) => {
    const { problems } = await run(example);
    const told = problems.filter(({ rule }) => rule === example.rule);
    expect(told).not.toEqual([]);
    if (example.at === undefined) return;
    const before = example.text.slice(0, example.at).split('\n');
    const places = told.map(({ place }) => `${place?.file}:${place?.line}:${place?.column}`);
    expect(places).toContain(
      `content/nr-1/${example.file}:${before.length}:${(before.at(-1) ?? '').length + 1}`,
    );
  });

  test.each(examples.filter(({ isGood }) => !isGood))('$rule: its fix mends $text', async (example) => {
    const { problems, sources } = await run(example);
    const { fix } = problems.find(({ rule, fix }) => rule === example.rule && fix !== undefined) ?? {};
    if (fix === undefined) return;
    const text = sources.get(fix.file) ?? '';
    const mended = text.slice(0, fix.start) + fix.text + text.slice(fix.end);
    const again = await run({ ...example, text: mended });
    const count = (all: typeof problems) => all.filter(({ rule }) => rule === example.rule).length;
    expect(count(again.problems)).toBe(count(problems) - 1);
  });
});
