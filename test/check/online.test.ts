import { describe, expect, test } from 'vitest';
import { loadOnlineRules, releaseRules } from '../../src/check/index.ts';
import { ruleIds } from '../../src/problem/index.ts';
import { documentedOnlineRules, shown } from './examples.ts';
import { lineOf } from './judged.ts';
import { testedFrom } from './tested-from.ts';

const { onlineRules, runOnlineRules } = await loadOnlineRules();
const documented = documentedOnlineRules();
const examples = documented.flatMap(({ examples: each }) =>
  each.map((example) => ({ ...example, facts: shown(example) })),
);
const whole = { sources: new Map<string, string>(), unbekannt: new Set<never>() };

test('rule, file and id have one name', () => {
  expect(onlineRules.map(({ id }) => id)).toEqual(documented.map(({ rule }) => rule));
  expect(ruleIds).toEqual(expect.arrayContaining(onlineRules.map(({ id }) => id)));
});

test('every rule says what should hold and shows it right and wrong', () => {
  const poor = documented.filter(
    ({ claim, examples: each }) =>
      claim === '' || !each.some(({ isGood }) => isGood) || !each.some(({ isGood }) => !isGood),
  );
  expect(poor.map(({ rule }) => rule)).toEqual([]);
});

test('no release waits for a server of somebody else', () => {
  expect(onlineRules.filter(({ id }) => releaseRules.has(id))).toEqual([]);
});

describe('examples', () => {
  test.each(examples.filter(({ isGood }) => isGood))('no rule speaks on $facts', ({ facts }) => {
    expect(runOnlineRules(testedFrom(facts), whole).map(lineOf)).toEqual([]);
  });

  test.each(examples.filter(({ isGood }) => !isGood))('only $rule speaks on $facts', ({ rule, facts }) => {
    expect(runOnlineRules(testedFrom(facts), whole).map((problem) => problem.rule)).toEqual([rule]);
  });
});

test('a rule that crashes is a bug with its id, the others go on', () => {
  const crash = {
    id: 'links-are-direct' as const,
    *check(): Iterable<never> {
      yield* [];
      throw new TypeError('kaputt');
    },
  };
  const tested = testedFrom('links: [{url: https://example.org/, status: 410}]');
  const found = runOnlineRules(tested, whole, [crash, ...onlineRules]);
  expect(found.map(({ rule }) => rule)).toEqual(['rule-does-not-crash', 'links-are-alive']);
});
