import { nearest, report, ruleIds, type Severity } from '../problem/index.ts';
import type { Shard } from './shard.ts';
import { UsageError } from './usage-error.ts';

/** Severities by rule id, as `--rule` and `regeln:` set them. */
export type Levels = Readonly<Record<string, Severity | 'off'>>;

const invalid = (option: string, value: string, expected: readonly string[]): UsageError =>
  new UsageError(
    report('option-value-is-valid', { option, value, near: nearest(value, expected) }, { expected }),
  );

/** Takes exactly one of the given words. */
export const oneOf =
  <T extends string>(option: string, words: readonly T[]) =>
  (value: string): T => {
    const word = words.find((candidate) => candidate === value);
    if (word === undefined) throw invalid(option, value, words);
    return word;
  };

/** Takes one of the given words each time the option is given; each counts once, in the order given. */
export const someOf =
  <T extends string>(option: string, words: readonly T[]) =>
  (value: string, previous: readonly T[] = []): readonly T[] => [
    ...new Set([...previous, oneOf(option, words)(value)]),
  ];

/** Takes a whole number from `min` on. */
export const wholeNumber =
  (option: string, min: number) =>
  (value: string): number => {
    const number = /^\d{1,9}$/.test(value) ? Number(value) : Number.NaN;
    if (!(number >= min)) throw invalid(option, value, [`${min}, ${min + 1}, ${min + 2}, …`]);
    return number;
  };

/** Takes `2/5`: the second of five parts. */
export function shardOf(value: string): Shard {
  const [, part = '', parts = ''] = /^(\d{1,4})\/(\d{1,4})$/.exec(value) ?? [];
  const shard = { part: Number(part), parts: Number(parts) };
  if (shard.part < 1 || shard.part > shard.parts) throw invalid('--shard', value, ['1/2', '2/2', '1/3', '…']);
  return shard;
}

const severities = ['off', 'info', 'warn', 'error'] as const;

/** Takes `names-match=off` and adds it to those before. */
export function levelOf(value: string, previous: Levels = {}): Levels {
  const [rule = '', level, ...rest] = value.split('=');
  if (level === undefined || rest.length > 0)
    throw invalid(
      '--rule',
      value,
      severities.map((one) => `${rule}=${one}`),
    );
  if (!ruleIds.includes(rule))
    throw new UsageError(report('rule-is-known', { rule, near: nearest(rule, ruleIds) }));
  return { ...previous, [rule]: oneOf(`--rule ${rule}=`, severities)(level) };
}
