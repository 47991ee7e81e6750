import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeFrame, type FrameOptions, type Place } from '../../src/problem/index.ts';

const plain: FrameOptions = { width: 40, context: 2, gutter: (text) => text, caret: (text) => text };
const at = (line: number, column: number, end: Partial<Place> = {}): Place => ({
  file: 'a.md',
  line,
  column,
  ...end,
});
const text = 'eins\nzwei\ndrei\nvier\nfünf\nsechs\n';

describe('codeFrame', () => {
  it('shows two lines before and after, and marks the range', () => {
    expect(codeFrame(text, at(3, 2, { endLine: 3, endColumn: 4 }), plain)).toEqual([
      '  1 │ eins',
      '  2 │ zwei',
      '> 3 │ drei',
      '    │  ^^',
      '  4 │ vier',
      '  5 │ fünf',
    ]);
  });

  it('stays inside the file at its start and end', () => {
    expect(codeFrame(text, at(1, 1), plain)[0]).toBe('> 1 │ eins');
    expect(codeFrame(text, at(6, 1), plain).at(-2)).toBe('> 6 │ sechs');
    expect(codeFrame(text, at(7, 1), plain).slice(-2)).toEqual(['> 7 │', '    │ ^']);
  });

  it('gives nothing for a line the text does not have', () => {
    expect(codeFrame(text, at(8, 1), plain)).toEqual([]);
    expect(codeFrame(text, at(0, 1), plain)).toEqual([]);
  });

  it('marks one cell where the range is empty, unknown or past the end of the line', () => {
    const marks = (place: Place): string | undefined => codeFrame(text, place, { ...plain, context: 0 })[1];
    expect(marks(at(1, 3))).toBe('    │   ^');
    expect(marks(at(1, 3, { endLine: 1, endColumn: 3 }))).toBe('    │   ^');
    expect(marks(at(1, 5))).toBe('    │     ^');
    expect(marks(at(1, 99))).toBe('    │     ^');
  });

  it('marks a range over several lines to the end of its first line and signs the others', () => {
    expect(codeFrame(text, at(2, 3, { endLine: 4, endColumn: 2 }), { ...plain, context: 1 })).toEqual([
      '  1 │ eins',
      '> 2 │ zwei',
      '    │   ^^',
      '> 3 │ drei',
      '> 4 │ vier',
      '  5 │ fünf',
    ]);
  });

  it('shows four lines of a longer range', () => {
    const long = Array.from({ length: 30 }, (_, index) => `Zeile ${index + 1}`).join('\n');
    const frame = codeFrame(long, at(8, 1, { endLine: 28, endColumn: 1 }), { ...plain, context: 0 });
    expect(frame).toHaveLength(5);
    expect(frame.at(-1)).toBe('> 11 │ Zeile 11');
  });

  it('aligns carets under tabs, wide characters and emoji', () => {
    const frame = (line: string, found: string): string[] => {
      const column = line.indexOf(found) + 1;
      return codeFrame(line, at(1, column, { endLine: 1, endColumn: column + found.length }), plain);
    };
    expect(frame('\ta\tX', 'X')).toEqual(['> 1 │     a   X', '    │         ^']);
    expect(frame('日本語 ja', '語')).toEqual(['> 1 │ 日本語 ja', '    │     ^^']);
    expect(frame('👩‍👩‍👧 und e\u0301 X', 'X')).toEqual(['> 1 │ 👩‍👩‍👧 und e\u0301 X', '    │          ^']);
  });

  it('writes out what is invisible or would steer the terminal', () => {
    expect(codeFrame('a\u001b[31mb\u200bc\u202ed', at(1, 1), plain)[0]).toBe(
      '> 1 │ a<U+001B>[31mb<U+200B>c<U+202E>d',
    );
  });

  it('reads CRLF and CR as line ends', () => {
    expect(codeFrame('eins\r\nzwei\r\ndrei', at(2, 1), { ...plain, context: 1 })).toEqual([
      '  1 │ eins',
      '> 2 │ zwei',
      '    │ ^',
      '  3 │ drei',
    ]);
  });

  it('cuts wide lines around the range, all at the same cell', () => {
    const line = '0123456789'.repeat(9);
    const place = at(2, 51, { endLine: 2, endColumn: 54 });
    const frame = codeFrame(['kurz', line, '-'.repeat(60)].join('\n'), place, plain);
    expect(frame).toEqual([
      '  1 │ …',
      '> 2 │ …67890123456789012345678901234567…',
      '    │                ^^^',
      '  3 │ …------------------------',
    ]);
  });

  it('never gets wider than the terminal, and its carets stand under what they mark', () => {
    const characters = fc.constantFrom('a', 'ß', '\t', '日', '👍', ' ', '\u200b', '—');
    fc.assert(
      fc.property(
        fc.array(characters, { minLength: 1, maxLength: 200 }),
        fc.nat(),
        fc.integer({ min: 40, max: 100 }),
        (before, seed, width) => {
          const line = [...before, 'XYZ', ...before.slice(0, seed % before.length)].join('');
          const column = line.indexOf('XYZ') + 1;
          const place = at(1, column, { endLine: 1, endColumn: column + 3 });
          const [source = '', carets = ''] = codeFrame(line, place, { ...plain, width });
          expect(cellsIn(source)).toBeLessThanOrEqual(width);
          expect(carets).toMatch(/│ *\^\^\^$/);
          expect(cellsIn(source.slice(0, source.indexOf('XYZ')))).toBe(carets.indexOf('^'));
        },
      ),
    );
  });
});

/** Cells counted in another way than the frame does it: two for these wide characters, one for the rest. */
const cellsIn = (text: string): number =>
  [...text].reduce((sum, character) => sum + (character === '日' || character === '👍' ? 2 : 1), 0);
