import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Fixable, fixedText, fixesByFile } from '../../src/fix/index.ts';
import type { Problem } from '../../src/problem/index.ts';

const fixing = (start: number, end: number, text: string, file = 'a.md'): Fixable => ({
  rule: 'dash-is-long',
  severity: 'warn',
  message: { de: '', en: '' },
  fix: { file, start, end, text },
});
const chosen = (problems: readonly Problem[]) =>
  [...fixesByFile(problems)].map(
    ([file, fixes]) => [file, fixes.map(({ fix }) => [fix.start, fix.end, fix.text])] as const,
  );

describe('of the fixes of a file', () => {
  test('those that do not overlap are made, from its start to its end', () => {
    expect(chosen([fixing(8, 9, 'c'), fixing(0, 2, 'a'), fixing(2, 4, 'b')])).toEqual([
      [
        'a.md',
        [
          [0, 2, 'a'],
          [2, 4, 'b'],
          [8, 9, 'c'],
        ],
      ],
    ]);
  });

  test.each([
    ['begins first', [fixing(3, 5, 'late'), fixing(0, 4, 'early')], [0, 4, 'early']],
    ['was found first at one place', [fixing(0, 2, 'one'), fixing(0, 5, 'two')], [0, 2, 'one']],
    ['puts in first', [fixing(1, 1, 'one'), fixing(1, 1, 'two')], [1, 1, 'one']],
  ])('that one is made that %s', (_, problems, fix) => {
    expect(chosen(problems)).toEqual([['a.md', [fix]]]);
  });

  test('other files and problems without a fix know nothing', () => {
    const bare: Problem = { rule: 'file-exists', severity: 'error', message: { de: '', en: '' } };
    expect(chosen([fixing(0, 1, 'x'), bare, fixing(0, 1, 'y', 'b.md')])).toEqual([
      ['a.md', [[0, 1, 'x']]],
      ['b.md', [[0, 1, 'y']]],
    ]);
  });
});

test('a fixed text is the text outside of the fixes and their texts in order', () => {
  const span = fc.tuple(fc.nat(40), fc.nat(5), fc.string({ maxLength: 3 }));
  fc.assert(
    fc.property(fc.string({ minLength: 45, maxLength: 60 }), fc.array(span), (text, spans) => {
      const all = spans.map(([start, length, instead]) => fixing(start, start + length, instead));
      const fixes = fixesByFile(all).get('a.md') ?? [];
      const fromTheEnd = fixes.reduceRight(
        (before, { fix }) => before.slice(0, fix.start) + fix.text + before.slice(fix.end),
        text,
      );
      expect(fixedText(text, fixes)).toBe(fromTheEnd);
      for (const [index, { fix }] of fixes.entries())
        expect(fix.start).toBeGreaterThanOrEqual(fixes[index - 1]?.fix.end ?? 0);
    }),
  );
});
