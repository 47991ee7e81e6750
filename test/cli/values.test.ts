import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { earlyValue } from '../../src/cli/early-value.ts';
import { UsageError } from '../../src/cli/usage-error.ts';
import { levelOf, shardOf, someOf, wholeNumber } from '../../src/cli/values.ts';
import { nearest } from '../../src/problem/index.ts';

/** The usage problem a value is refused with. */
function refusal(read: () => unknown): {
  rule: string;
  expected: readonly string[] | undefined;
  hint: string;
} {
  try {
    read();
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    const { rule, expected, hint } = error.problem;
    return { rule, expected, hint: hint?.en ?? '' };
  }
  throw new Error('the value was taken');
}

describe('values of options', () => {
  it.each(['0', '7', '007', '999999999'])('takes the whole number %s', (value) => {
    expect(wholeNumber('--n', 0)(value)).toBe(Number(value));
  });

  it.each(['', '-1', '1.5', '1e3', '0x10', ' 1', '1 ', 'NaN', '9999999999', '١'])(
    'refuses %j as a whole number',
    (value) => {
      expect(refusal(() => wholeNumber('--n', 0)(value)).rule).toBe('option-value-is-valid');
    },
  );

  it('takes every shard there can be, and nothing else', () => {
    const pair = fc.tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 30 }));
    fc.assert(
      fc.property(pair, ([part, parts]) => {
        const read = () => shardOf(`${part}/${parts}`);
        if (part >= 1 && part <= parts) expect(read()).toEqual({ part, parts });
        else expect(read).toThrow(UsageError);
      }),
    );
    for (const value of ['1', '1/', '/2', '1/2/3', 'a/b', '1 / 2'])
      expect(() => shardOf(value)).toThrow(UsageError);
  });

  it('collects repeated words without repetition', () => {
    const read = someOf('--e', ['a', 'b', 'c']);
    expect(read('b', read('a', read('b')))).toEqual(['b', 'a']);
  });

  it('collects severities by rule, the last one counting', () => {
    expect(levelOf('file-exists=warn', levelOf('file-exists=off', levelOf('issue-exists=info')))).toEqual({
      'issue-exists': 'info',
      'file-exists': 'warn',
    });
  });

  it('shows how a severity is given', () => {
    expect(refusal(() => levelOf('file-exists')).expected).toContain('file-exists=off');
    expect(refusal(() => levelOf('file-exists=off=on')).rule).toBe('option-value-is-valid');
    expect(refusal(() => levelOf('file-exists=warning')).hint).toContain('Did you mean `warn`?');
    expect(refusal(() => levelOf('=off')).rule).toBe('rule-is-known');
  });
});

describe('nearest', () => {
  const names = ['build', 'check', 'browser', 'doctor', 'new', 'schema'];

  it.each([
    ['bulid', 'build'],
    ['BUILD', 'build'],
    ['chek', 'check'],
    ['doc', 'doctor'],
    ['brows', 'browser'],
    ['nwe', 'new'],
    ['xyz', undefined],
    ['', undefined],
    ['preview', undefined],
  ])('%j → %s', (typed, expected) => {
    expect(nearest(typed, names)).toBe(expected);
  });

  it('finds every candidate itself, and one with a letter too many', () => {
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.constantFrom(...'abcxyz'), fc.nat(9), (name, letter, at) => {
        expect(nearest(name, names)).toBe(name);
        expect(nearest(name.slice(0, at) + letter + name.slice(at), names)).toBe(name);
      }),
    );
  });
});

describe('early values', () => {
  it.each([
    [['--lang', 'en'], 'en'],
    [['build', '--lang=en', 'nr-2'], 'en'],
    [['--lang', 'en', '--lang', 'de'], 'de'],
    [['--lang='], ''],
    [['--lang'], undefined],
    [['--language', 'en'], undefined],
    [['--', '--lang', 'en'], undefined],
    [[], undefined],
  ])('%j → %s', (argv, expected) => {
    expect(earlyValue(argv, '--lang')).toBe(expected);
  });
});
