import fc from 'fast-check';
import { expect, test } from 'vitest';
import { byLetters } from '../../src/model/index.ts';

test('names are ordered as in a German list', () => {
  const ordered = ['Aal', 'Äcker', 'Ahorn', 'de Boer', 'Groß', 'Großmann', 'Öhm', 'Ziegler', 'zur Nedden'];
  expect([...ordered].reverse().toSorted(byLetters)).toEqual(ordered);
});

test('the order is the one of a German collator where only letters differ', () => {
  const collator = new Intl.Collator('de', { sensitivity: 'base' });
  const name = fc.stringMatching(/^[A-ZÄÖÜ][a-zäöüßéç]{0,8}$/);
  fc.assert(
    fc.property(name, name, (a, b) => {
      const order = collator.compare(a, b);
      if (order !== 0) expect(Math.sign(byLetters(a, b))).toBe(order);
      expect(byLetters(a, b) === 0).toBe(a === b);
      expect(Math.sign(byLetters(b, a)) + Math.sign(byLetters(a, b))).toBe(0);
    }),
    { numRuns: 3000 },
  );
});
