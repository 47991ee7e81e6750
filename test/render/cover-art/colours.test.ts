import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  groundColour,
  inksOn,
  orderedChartColours,
  plainChartColour,
  tinte,
  topicColour,
  topicColours,
} from '../../../src/render/colours.ts';
import { panel } from './make.ts';

/** Contrast of two colours as WCAG 2.2 defines it. */
function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [a, b].map(luminance).toSorted((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

describe('topics', () => {
  test('share a colour where their text is the same, in order of first appearance', () => {
    const panels = [
      panel(4, { thema: 'A' }),
      panel(2, { thema: 'B' }),
      panel(9, { thema: ' A ' }),
      panel(1, { thema: 'C' }),
    ];
    const names = [...topicColours(panels)].map(([nummer, { name }]) => [nummer, name]);
    expect(names).toEqual([
      [4, 'blau'],
      [2, 'zinnober'],
      [9, 'blau'],
      [1, 'gelb'],
    ]);
  });

  test.each(Array.from({ length: 16 }, (_, at) => at))(
    'number %i can be read on fill, white and tint',
    (at) => {
      const { fill, onFill, text, tint } = topicColour(at);
      expect(contrast(onFill, fill)).toBeGreaterThan(4.5);
      expect(contrast(text, '#FFFFFF')).toBeGreaterThan(4.5);
      expect(contrast(text, tint)).toBeGreaterThan(4.5);
    },
  );

  test('repeat from the ninth on with inverted fill', () => {
    expect(topicColour(7).border).toBeUndefined();
    expect(topicColour(8)).toMatchObject({
      name: 'blau',
      fill: '#FFFFFF',
      border: '#2F5BEA',
      onFill: '#1F45C4',
      colour: '#2F5BEA',
    });
  });
});

describe('the ground', () => {
  test('takes turns by issue number', () => {
    expect([1, 2, 3, 4, 5].map((nummer) => groundColour({ nummer }))).toEqual([
      '#BFE6DC',
      '#DAD3F7',
      '#FFDDBF',
      '#C9E4F7',
      '#BFE6DC',
    ]);
  });

  test('gives way to the brand’s own', () => {
    expect(groundColour({ nummer: 2, grundfarbe: '#ABCDEF' })).toBe('#ABCDEF');
  });

  test('bears text in tinte', () => {
    for (const nummer of [1, 2, 3, 4]) expect(contrast(tinte, groundColour({ nummer }))).toBeGreaterThan(7);
  });
});

describe('what is written on a ground', () => {
  test('has the colours of the look where it is light', () => {
    for (const ground of ['#FFFFFF', ...[1, 2, 3, 4].map((nummer) => groundColour({ nummer }))])
      expect(inksOn(ground)).toEqual({ ink: tinte, quiet: '#4D4F63', link: '#1F45C4', onInk: '#FFFFFF' });
  });

  test('is white where it is dark, and its discs show the ground', () => {
    const white = '#FFFFFF';
    expect(inksOn('#2F6B3A')).toEqual({ ink: white, quiet: white, link: white, onInk: '#2F6B3A' });
  });

  test('can be read on any', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 0xffffff }), (number) => {
        const ground = `#${number.toString(16).padStart(6, '0')}`;
        const { ink, quiet, link } = inksOn(ground);
        for (const colour of [ink, quiet, link]) expect(contrast(colour, ground)).toBeGreaterThanOrEqual(4.5);
      }),
    );
  });
});

describe('chart colours', () => {
  test('are picked to stay far apart', () => {
    const fills = (steps: number) => orderedChartColours(steps).map(({ fill }) => fill);
    expect(fills(1)).toEqual(['#17182B']);
    expect(fills(2)).toEqual(['#17182B', '#C3C6E8']);
    expect(fills(3)).toEqual(['#17182B', '#7A80C4', '#FFFFFF']);
    expect(fills(4)).toEqual(['#17182B', '#434899', '#7A80C4', '#C3C6E8']);
    expect(fills(5)).toEqual(['#17182B', '#434899', '#7A80C4', '#C3C6E8', '#FFFFFF']);
    expect(fills(0)).toEqual([]);
  });

  test('are outlined where they are light', () => {
    expect(orderedChartColours(5).map(({ outline }) => outline)).toEqual([false, false, false, true, true]);
  });

  test('are one over five steps', () => {
    expect(orderedChartColours(6)).toEqual(Array(6).fill(plainChartColour));
  });
});
