import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judge, mergeLevels, type Strictness } from '../../src/check/index.ts';
import type { Problem } from '../../src/problem/index.ts';
import { problem } from '../cli/world.ts';

const lax: Strictness = { levels: {}, releaseRules: new Set() };
const severities = (problems: readonly Problem[]): string[] =>
  problems.map(({ rule, severity }) => `${rule} ${severity}`);

describe('judge', () => {
  it.each([
    ['leaves problems as they are', {}, ['a error', 'b warn', 'c info'], false],
    [
      'changes severities by rule',
      { levels: { a: 'warn', c: 'error' } },
      ['a warn', 'b warn', 'c error'],
      false,
    ],
    ['drops what is off', { levels: { a: 'off' } }, ['b warn', 'c info'], true],
    [
      'makes warnings of release rules errors',
      { releaseRules: new Set(['b', 'c']) },
      ['a error', 'b error', 'c info'],
      false,
    ],
    [
      'lets a release be no excuse for a lowered severity',
      { levels: { a: 'warn' }, releaseRules: new Set(['a']) },
      ['a error', 'b warn', 'c info'],
      false,
    ],
    [
      'but keeps off what is off',
      { levels: { a: 'off', b: 'off' }, releaseRules: new Set(['b']) },
      ['c info'],
      true,
    ],
  ] as const)('%s', (_name, strictness, expected, passed) => {
    const verdict = judge([problem('error', 'a'), problem('warn', 'b'), problem('info', 'c')], {
      ...lax,
      ...strictness,
    });
    expect(severities(verdict.problems)).toEqual(expected);
    expect(verdict.passed).toBe(passed);
  });

  it('counts warnings after severities are set', () => {
    const two = [problem('warn', 'a'), problem('error', 'b')];
    const limit = (levels: Strictness['levels'], maxWarnings: number) =>
      judge(two, { ...lax, levels, maxWarnings });
    expect(limit({ b: 'warn' }, 2).passed).toBe(true);
    expect(severities(limit({ b: 'warn' }, 1).problems)).toContain('warnings-stay-within-limit error');
    expect(limit({ a: 'info', b: 'warn' }, 1).passed).toBe(true);
  });

  it('changes nothing the second time', () => {
    const level = fc.constantFrom('off', 'info', 'warn', 'error') as fc.Arbitrary<
      'off' | Problem['severity']
    >;
    const rule = fc.constantFrom('a', 'b', 'c', 'd');
    const severity = fc.constantFrom<Problem['severity']>('error', 'warn', 'info');
    fc.assert(
      fc.property(
        fc.array(fc.tuple(severity, rule), { maxLength: 12 }),
        fc.dictionary(rule, level),
        fc.array(rule),
        fc.option(fc.nat(5), { nil: undefined }),
        (found, levels, releaseRules, maxWarnings) => {
          const strictness = { levels, releaseRules: new Set(releaseRules), maxWarnings };
          const once = judge(
            found.map(([severity, rule]) => problem(severity, rule)),
            strictness,
          );
          expect(judge(once.problems, strictness)).toEqual(once);
        },
      ),
    );
  });
});

describe('mergeLevels', () => {
  it('lets the narrower source win', () => {
    expect(mergeLevels({ a: 'off', b: 'warn' }, undefined, { a: 'error' }, { b: 'info' })).toEqual({
      a: 'error',
      b: 'info',
    });
  });
});

describe('what is only worth fixing', () => {
  const quiet = { ...problem('warn', 'spaces-do-not-break'), quiet: true };
  const verdict = (more: Partial<Strictness>) =>
    judge([quiet], { levels: {}, releaseRules: new Set(), ...more }).problems;

  it('is not told, unless asked for or set', () => {
    expect(verdict({})).toEqual([]);
    const { quiet: _, ...told } = quiet;
    expect(verdict({ tellsQuiet: true })).toEqual([told]);
    expect(verdict({ levels: { 'spaces-do-not-break': 'warn' } })).toEqual([told]);
    expect(verdict({ levels: { 'spaces-do-not-break': 'off' }, tellsQuiet: true })).toEqual([]);
  });
});
