import fc from 'fast-check';
import { expect, test } from 'vitest';
import { naturally } from '../../src/load/natural.ts';

const collator = new Intl.Collator('de', { numeric: true });

test('names have the order a German reader expects, numbers by what they count', () => {
  const names = [
    '10-ende.md',
    '2-mitte.md',
    'Äpfel.md',
    'apfel.md',
    '1-anfang.md',
    '2.md',
    '02-a.md',
    'zebra.md',
  ];
  expect(names.toSorted(naturally)).toEqual(
    names.toSorted((a, b) => collator.compare(a, b) || (a < b ? -1 : 1)),
  );
  expect(['10.md', '9.md', '1.md'].toSorted(naturally)).toEqual(['1.md', '9.md', '10.md']);
});

test('plain names stand as the collator has them', () => {
  const name = fc.stringMatching(/^[a-z0-9./-]{0,9}$/);
  fc.assert(
    fc.property(name, name, (a, b) => {
      const order = collator.compare(a, b) || (a < b ? -1 : 1);
      expect(Math.sign(naturally(a, b))).toBe(Math.sign(order));
    }),
    { numRuns: 5000 },
  );
});
