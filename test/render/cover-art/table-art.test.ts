import { describe, expect, test } from 'vitest';
import { seatingPlan, type Tisch, tableArt } from '../../../src/render/cover-art/index.ts';
import { barcamp } from './barcamp.ts';
import { gruppe, handreichung, panel, protokoll, slot } from './make.ts';
import { discsIn, numbersIn, seatsIn, viewBox } from './parse.ts';

const card = { colour: '#2F5BEA', onColour: '#FFFFFF' };

function first(issue: Parameters<typeof seatingPlan>[0]): Tisch {
  const plan = seatingPlan(issue);
  if (plan.art !== 'tische' || plan.tische[0] === undefined) throw new Error('expected a table');
  return plan.tische[0];
}

function tableOf(anzahl: number): Tisch {
  const only = panel(117);
  return first(
    handreichung({
      fenster: [slot('10:00', '11:00', [only])],
      protokolle: [protokoll([only], [gruppe('Ada A', { anzahl })])],
    }),
  );
}

describe.each([40, 29, 22])('a table ⌀ %i', (size) => {
  const svg = tableArt(first(barcamp), { size, ...card });
  const [seats = []] = seatsIn(svg);
  const [disc] = discsIn(svg);

  test('is a square of that size, filled by its seats', () => {
    expect(viewBox(svg)).toEqual([0, 0, size, size]);
    expect(svg).toContain(` width="${size}mm" height="${size}mm"`);
    expect(Math.min(...seats.map(({ y, radius }) => y - radius))).toBeCloseTo(0, 1);
  });

  test('has its seats evenly round it, moderation at twelve o’clock', () => {
    expect(seats).toHaveLength(10);
    expect(seats[0]).toMatchObject({ x: size / 2 });
    const steps = seats.map(({ x, y }, at) => {
      const next = seats[(at + 1) % seats.length];
      return Math.hypot(x - (next?.x ?? 0), y - (next?.y ?? 0));
    });
    expect(Math.max(...steps) - Math.min(...steps)).toBeLessThan(0.03);
  });

  test('shows disc and seats in the text colour of the card, the number in the card’s', () => {
    expect(numbersIn(svg)).toEqual(['1']);
    expect(svg).toMatch(/<text [^>]*fill="#2F5BEA"/);
    expect(svg).toMatch(/<circle [^>]*fill="#FFFFFF"\/>/);
    expect(svg).toMatch(/<g fill="#FFFFFF" stroke="#FFFFFF"/);
    expect(disc).toMatchObject({ x: size / 2, y: size / 2 });
  });

  test('tells moderation, named and unnamed seats apart', () => {
    const [inner = ''] = svg.match(/<g [^>]*stroke-width="0">.*?<\/g>/) ?? [];
    const strokes = [...inner.matchAll(/<circle ([^>]*)\/>/g)].map(([, mark = '']) =>
      Number(/stroke-width="([^"]*)"/.exec(mark)?.[1] ?? 0),
    );
    const [role = 0, , named, , , , , , , unnamed = 0] = strokes;
    expect(named).toBe(0);
    expect(role).toBeGreaterThan(2 * unnamed);
    expect(unnamed).toBeGreaterThan(0);
  });
});

test.each([1, 2, 7, 24, 60])('seats and disc of %i never touch', (count) => {
  const svg = tableArt(tableOf(count), { size: 22, ...card });
  const [seats = []] = seatsIn(svg);
  const [disc] = discsIn(svg);
  expect(seats).toHaveLength(count);
  for (const [at, seat] of seats.entries()) {
    const others = [disc, ...seats.slice(at + 1)].filter((other) => other !== undefined);
    for (const other of others) {
      expect(Math.hypot(seat.x - other.x, seat.y - other.y)).toBeGreaterThan(seat.radius + other.radius);
    }
  }
});

test('sets a number of three digits smaller', () => {
  const size = (svg: string) => Number(/font-size="([^"]*)"/.exec(svg)?.[1]);
  const table = tableOf(10);
  const [long, short] = [table, { ...table, nummer: 11 }].map((one) =>
    size(tableArt(one, { size: 40, ...card })),
  );
  expect(long).toBeLessThan(short ?? 0);
});

test('a table nobody is known of is its disc', () => {
  const svg = tableArt({ ...tableOf(1), plaetze: [] }, { size: 40, ...card });
  expect(discsIn(svg)).toHaveLength(1);
  expect(seatsIn(svg)).toEqual([]);
});
