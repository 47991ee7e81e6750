import { describe, expect, test } from 'vitest';
import { drawCircles } from '../../src/render/circles.ts';

describe('circles', () => {
  test('become paths of four curves and keep the rest of their attributes', () => {
    const drawn =
      '<path d="M0 10C0 4.477 4.477 0 10 0S20 4.477 20 10S15.523 20 10 20S0 15.523 0 10z" fill="red"/>';
    expect(drawCircles('<circle cx="10" cy="10" r="10" fill="red"/>')).toBe(drawn);
    expect(drawCircles('<g><circle fill="red" cx="10" cy="10" r="10"></circle></g>')).toBe(`<g>${drawn}</g>`);
  });

  test('lie within 0.03 % of the radius', () => {
    const [, d = ''] = / d="M([^"]*)z"/.exec(drawCircles('<circle cx="0" cy="0" r="1000"/>')) ?? [];
    const [start = [], ...curves] = d.split(/[CS]/).map((part) => part.split(' ').map(Number));
    let [x, y] = start as [number, number];
    let [x1, y1] = [0, 0];
    for (const numbers of curves) {
      const points = numbers.length === 6 ? numbers : [2 * x - x1, 2 * y - y1, ...numbers];
      const [ax = 0, ay = 0, bx = 0, by = 0, cx = 0, cy = 0] = points;
      for (const t of [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1]) {
        const mix = (a: number, b: number, c: number, d: number): number =>
          (1 - t) ** 3 * a + 3 * t * (1 - t) ** 2 * b + 3 * t ** 2 * (1 - t) * c + t ** 3 * d;
        expect(Math.abs(Math.hypot(mix(x, ax, bx, cx), mix(y, ay, by, cy)) - 1000)).toBeLessThan(0.3);
      }
      [x1, y1, x, y] = [bx, by, cx, cy];
    }
    expect([x, y]).toEqual(start);
  });

  test('without a radius stay as they are', () => {
    const page = '<circle cx="1" cy="1"/><circle class="punkt"></circle>';
    expect(drawCircles(page)).toBe(page);
  });
});
