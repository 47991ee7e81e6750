import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dictionaryOf } from '../../src/spell/dictionary.ts';
import { openDictionaries } from '../../src/spell/index.ts';
import { type GraphNode, packed } from '../../src/spell/pack.ts';

interface Node {
  f?: number;
  c?: Record<string, Node>;
}

/** A graph as cspell reads it: `+` marks where parts of a compound meet, `~` words without case, `!` words refused. */
function graphOf(words: readonly string[]): GraphNode {
  const root: Node = {};
  for (const word of words) {
    let node = root;
    for (const sign of word) {
      node.c ??= {};
      node.c[sign] ??= {};
      node = node.c[sign];
    }
    node.f = 1;
  }
  return root;
}

const small = dictionaryOf(
  packed(
    graphOf([
      'Rat',
      'Rats+',
      'Stadt',
      'Stadt+',
      '+rat',
      '+rats+',
      '+haus',
      '+-Haus',
      'z.B.',
      '~stadt',
      '!stat',
      '-rat',
    ]),
  ),
);

describe('a packed dictionary', () => {
  test.each(['Rat', 'Stadt', 'Stadtrat', 'Ratshaus', 'Stadtratshaus', 'z.B.'])('knows %s', (word) => {
    expect(small.has(word)).toBe(true);
  });

  test.each(['', 'S', 'Stad', 'stadt', 'rat', 'Rats', 'Ratrat', 'Stadthau', 'Stadt-Haus', 'Stadt日'])(
    'does not know %j',
    (word) => {
      expect(small.has(word)).toBe(false);
    },
  );

  test('tells what begins and what ends compounds', () => {
    expect([small.begins('Rats'), small.begins('Stadtrats'), small.begins('Rat')]).toEqual([
      true,
      true,
      false,
    ]);
    expect([small.ends('haus'), small.ends('ratshaus'), small.ends('Haus')]).toEqual([true, true, false]);
  });

  test('says which words are one slip away, how, and how much of a compound was right', () => {
    expect(small.near('Stadrat')).toEqual([{ word: 'Stadtrat', slip: 'missing', joints: 1, part: 5 }]);
    expect(small.near('Stadtratt')).toEqual([{ word: 'Stadtrat', slip: 'extra', joints: 1, part: 3 }]);
    expect(small.near('Satdt')).toEqual([{ word: 'Stadt', slip: 'swapped', joints: 0, part: 5 }]);
    expect(small.near('Rot')).toEqual([{ word: 'Rat', slip: 'other', joints: 0, part: 3 }]);
    expect(small.near('Stadt')).toEqual([]);
  });

  test('refuses what is no dictionary', () => {
    expect(() => dictionaryOf(new Uint32Array(8))).toThrow('npm run build');
  });
});

describe('German', async () => {
  const { de, en } = await openDictionaries();

  test.each(
    'Gemeinwesenarbeit Bürgermeister Straßenfest Stadtteilvorhaben Quartier ganz größer Äpfel'
      .split(' ')
      .slice(0, -1),
  )('has %s', (word) => {
    expect(de.has(word)).toBe(true);
  });

  test.each('daß gemeinwesenarbeit Vernetzungtreffen ErfahrungsAustausch Straßnfest'.split(' '))(
    'does not have %s',
    (word) => {
      expect(de.has(word)).toBe(false);
    },
  );

  test('knows what is meant by each slip in a word', () => {
    const words = fc.constantFrom(
      'Veranstaltung',
      'Stadtteilfest',
      'gemeinsam',
      'Nachbarschaftshilfe',
      'Förderung',
    );
    const letter = fc.constantFrom(...'enirstadhulgcmobwfkzäöü');
    const slip = fc.record({ word: words, at: fc.nat(8), letter, kind: fc.nat(3) });
    fc.assert(
      fc.property(slip, ({ word, at, letter: other, kind }) => {
        const [a, b] = [word.slice(0, at + 1), word.slice(at + 1)];
        const written = [
          a + other + b,
          a + b.slice(1),
          a + other + b.slice(1),
          a + (b[1] ?? '') + b.charAt(0) + b.slice(2),
        ][kind] as string;
        const meant = de.near(written).map((near) => near.word);
        expect(written === word || meant.includes(word)).toBe(true);
      }),
    );
  });

  test('takes no time over words that can be read in many ways', () => {
    const long = `${'erinner'.repeat(300)}x`;
    const start = performance.now();
    expect(de.has(long)).toBe(false);
    expect(de.near('ei'.repeat(2000))).toEqual([]);
    expect(performance.now() - start).toBeLessThan(5000);
  });

  test('comes with English', () => {
    expect([en.has('neighborhood'), en.has('practice'), en.has('Nachbarschaft')]).toEqual([
      true,
      true,
      false,
    ]);
  });
});
