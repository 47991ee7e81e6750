import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Handreichung } from '../../../src/model/index.ts';
import {
  backCoverArt,
  coverArt,
  imprintArt,
  type Sitzplan,
  seatingPlan,
} from '../../../src/render/cover-art/index.ts';
import { barcamp } from './barcamp.ts';
import { cases } from './cases.ts';
import { gruppe, handreichung, panel, protokoll, punkt, slot } from './make.ts';
import { type Circle, discsIn, figuresIn, linesIn, numbersIn, sampled, seatsIn, viewBox } from './parse.ts';

const ground = '#DAD3F7';
const apart = (a: Circle, b: Circle) => Math.hypot(a.x - b.x, a.y - b.y) - a.radius - b.radius;

const pairs = <T>(all: readonly T[]): [T, T][] =>
  all.flatMap((a, at) => all.slice(at + 1).map((b): [T, T] => [a, b]));

/** What holds of every drawing, whatever the issue. Rounding to 0.01 is allowed for. */
function sound(plan: Sitzplan): void {
  for (const art of [coverArt, imprintArt, backCoverArt]) {
    const svg = art(plan, { ground });
    expect(svg).toBe(art(plan, { ground }));
    expect(svg).not.toMatch(/NaN|Infinity|undefined|null/);
    expect(svg).not.toMatch(/ (id|style|class|href)=/);
    expect(svg).toMatch(/^<svg [^>]*aria-hidden="true"/);
    expect(figuresIn(svg).filter((figure) => /\.\d{3}|e/.test(figure))).toEqual([]);
  }
  standsInTheBox(coverArt(plan, { ground }), 18);
  standsInTheBox(imprintArt(plan, { ground }), 0);
}

function standsInTheBox(svg: string, edge: number): void {
  const circles = [...discsIn(svg), ...seatsIn(svg).flat()];
  const outside = circles.filter(
    ({ x, y, radius }) => Math.min(x - edge, 210 - edge - x, y, 166 - y) < radius - 0.02,
  );
  expect(outside).toEqual([]);
  expect(pairs(circles).filter(([a, b]) => apart(a, b) <= 0)).toEqual([]);
  const strayed = linesIn(svg)
    .flatMap(({ points }) => sampled(points))
    .filter(([x, y]) => x < 0.85 || x > 209.15 || y < 0.85 - 12 || y > 178 - 0.85);
  expect(strayed).toEqual([]);
  const centres = new Set(circles.map(({ x, y }) => `${x} ${y}`));
  for (const { from, to } of linesIn(svg)) {
    expect(centres).toContain(from?.join(' '));
    expect(centres).toContain(to?.join(' '));
  }
}

/** Issues of one to four slots; people come from a small pool, so that many of them sit in several slots. */
const issues: fc.Arbitrary<Handreichung> = fc
  .array(
    fc.array(
      fc.record({
        people: fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 14 }),
        anzahl: fc.integer({ min: 0, max: 24 }),
        roles: fc.boolean(),
      }),
      { minLength: 1, maxLength: 7 },
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((slots) => {
    let nummer = 0;
    const tables = slots.map((slot) =>
      slot.map(({ people, anzahl, roles }) => {
        const at = panel(++nummer, roles ? { moderation: `M P${nummer % 3}`, protokoll: 'M Q' } : {});
        const written = people.map((who) => `Kim P${who} (Ort ${who % 5})`).join(', ');
        return { at, protokoll: protokoll([at], [gruppe(written, { anzahl })]) };
      }),
    );
    return handreichung({
      fenster: tables.map((row, at) =>
        slot(
          `${10 + at}:00`,
          `${10 + at}:50`,
          row.map((table) => table.at),
        ),
      ),
      protokolle: tables.flat().map((table) => table.protokoll),
    });
  });

const agendas: fc.Arbitrary<Handreichung> = fc
  .array(fc.integer({ min: 0, max: 240 }), { maxLength: 40 })
  .map((steps) => {
    const minutes = steps.map((_, at) => steps.slice(0, at + 1).reduce((sum, step) => sum + step, 0));
    const times = minutes.map((now) => `${Math.floor(now / 60)}:${now % 60}`);
    return handreichung({ punkte: times.map((time) => punkt(time)) });
  });

describe('every drawing', () => {
  test.each(Object.entries(cases))('of the case “%s” is sound', (_, issue) => sound(seatingPlan(issue)));

  test('of any attendance is sound and complete', () => {
    fc.assert(
      fc.property(issues, (issue) => {
        const plan = seatingPlan(issue);
        sound(plan);
        if (plan.art !== 'tische') throw new Error('expected tables');
        const svg = coverArt(plan, { ground });
        expect(discsIn(svg)).toHaveLength(plan.tische.length);
        expect(seatsIn(svg).flat()).toHaveLength(plan.tische.flatMap(({ plaetze }) => plaetze).length);
        expect(linesIn(svg)).toHaveLength(plan.wege.length);
      }),
      { numRuns: 60 },
    );
  });

  test('of any agenda is sound and complete', () => {
    fc.assert(
      fc.property(agendas, (issue) => {
        const plan = seatingPlan(issue);
        sound(plan);
        const svg = coverArt(plan, { ground });
        const count = plan.art === 'programm' ? plan.punkte.length : 0;
        expect(discsIn(svg)).toHaveLength(count);
        expect(linesIn(svg)).toHaveLength(Math.max(count - 1, 0));
      }),
      { numRuns: 60 },
    );
  });
});

describe('the cover of Handreichung Nr. 2', () => {
  const plan = seatingPlan(barcamp);
  const svg = coverArt(plan, { ground });

  test('shows eight numbered tables, 75 seats and 30 lines', () => {
    expect(numbersIn(svg)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8']);
    expect(discsIn(svg)).toHaveLength(8);
    expect(seatsIn(svg).map((seats) => seats.length)).toEqual([10, 10, 7, 10, 10, 11, 12, 5]);
    expect(linesIn(svg)).toHaveLength(30);
  });

  test('leaves room for the arcs above and below its box', () => {
    expect(viewBox(svg)).toEqual([0, -12, 210, 190]);
    expect(svg).toMatch(/ width="210mm" height="190mm"/);
    const top = Math.min(
      ...linesIn(svg)
        .flatMap(({ points }) => sampled(points))
        .map(([, y]) => y),
    );
    expect(top).toBeGreaterThan(-12 + 0.85);
    expect(top).toBeLessThan(-9);
  });

  test('has the columns at the edges, the tables spread over the whole height', () => {
    const discs = discsIn(svg);
    expect(discs.slice(0, 4).map(({ x }) => x)).toEqual([34.89, 34.89, 34.89, 34.89]);
    const gaps = [discs.slice(0, 4), discs.slice(4)].map((column) =>
      column.slice(1).map((disc, at) => disc.y - (column[at]?.y ?? 0)),
    );
    expect(gaps[0]?.map(Math.round)).toEqual([44, 44, 44]);
    const ys = seatsIn(svg)
      .flat()
      .map(({ y, radius }) => [y - radius, y + radius]);
    expect(Math.min(...ys.map(([top = 0]) => top))).toBeLessThan(0.2);
    expect(Math.max(...ys.map(([, bottom = 0]) => bottom))).toBeGreaterThan(165.8);
  });

  test('spreads linked seats over a fan of 190° towards the other column', () => {
    const [disc] = discsIn(svg);
    const [seats = []] = seatsIn(svg);
    const angles = seats.map(({ x, y }) =>
      Math.round((Math.atan2(y - (disc?.y ?? 0), x - (disc?.x ?? 0)) * 180) / Math.PI),
    );
    expect(angles.toSorted((a, b) => a - b)).toEqual([-152, -95, -68, -41, -14, 14, 41, 68, 95, 152]);
  });

  test('draws a line in the colour of the table it starts from, steep ones first', () => {
    const drawn = linesIn(svg);
    const steep = drawn.map(({ from, to }) => Math.abs((to?.[1] ?? 0) - (from?.[1] ?? 0)));
    expect(steep.every((value, at) => at === 0 || value <= (steep[at - 1] ?? 0) + 0.02)).toBe(true);
    const count = (colour: string) => drawn.filter((line) => line.colour === colour).length;
    expect(['#2F5BEA', '#F0522B', '#FFC400', '#00806B'].map(count)).toEqual([10, 5, 7, 8]);
  });

  test('lays each line on a casing in the ground colour', () => {
    expect(svg).toContain(`<g fill="none" stroke="${ground}" stroke-width="2.94"><path d="M`);
    expect(
      svg.match(/<path d="[^"]*"\/><path d="[^"]*" stroke="#[0-9A-F]{6}" stroke-width="1.7"\/>/g),
    ).toHaveLength(30);
  });

  test('scales with its width', () => {
    expect(coverArt(plan, { ground, width: 105 })).toMatch(
      /viewBox="0 -12 210 190" width="105mm" height="95mm"/,
    );
  });

  test('is small', () => expect(svg.length).toBeLessThan(12_000));
});

describe('relatives of the cover', () => {
  const plan = seatingPlan(barcamp);

  test('the imprint shows all of it, 82 mm wide, without edge and with finer lines', () => {
    const svg = imprintArt(plan, { ground });
    expect(svg).toMatch(/ width="82mm" height="74.19mm"/);
    expect(linesIn(svg)).toHaveLength(30);
    expect(discsIn(svg)[0]?.x).toBe(16.89);
    expect(svg).toContain('stroke-width="1.79"');
  });

  test('the back cover shows a detail of the lines alone, one stroke a colour, the steepest colour undermost', () => {
    const svg = backCoverArt(plan, { ground });
    expect(viewBox(svg)).toEqual([64, 64, 76, 83.6]);
    expect(svg).toMatch(/ width="210mm" height="231mm"/);
    expect(svg).not.toMatch(/<circle|<text/);
    expect(linesIn(svg).map(({ colour }) => colour)).toEqual(['#00806B', '#2F5BEA', '#FFC400', '#F0522B']);
    expect(svg).toContain(`stroke="${ground}" stroke-width="2.7"`);
  });
});

describe('people with ways to both sides', () => {
  const panels = [panel(1), panel(2), panel(3)];
  const everyone = gruppe('Ada A, Bo B, Cy C');
  const svg = coverArt(
    seatingPlan(
      handreichung({
        fenster: panels.map((one, at) => slot(`${10 + at}:00`, `${11 + at}:00`, [one])),
        protokolle: panels.map((one) => protokoll([one], [everyone])),
      }),
    ),
    { ground },
  );

  test('have one seat, which both their ways end on', () => {
    const [, middle = []] = seatsIn(svg);
    expect(middle).toHaveLength(3);
    const ends = (which: 'from' | 'to') => linesIn(svg).map((line) => line[which]?.join(' '));
    for (const { x, y } of middle) {
      expect(ends('from')).toContain(`${x} ${y}`);
      expect(ends('to')).toContain(`${x} ${y}`);
    }
  });

  test('sit on both sides of the table, and pass under it where the way leads on', () => {
    const disc = discsIn(svg)[1];
    const [, middle = []] = seatsIn(svg);
    expect(middle.filter(({ x }) => x < (disc?.x ?? 0))).toHaveLength(2);
    expect(linesIn(svg).filter(({ points }) => points.length === 7)).toHaveLength(3);
  });
});

describe('crowded days', () => {
  const radii = (issue: Handreichung) =>
    seatsIn(coverArt(seatingPlan(issue), { ground }))
      .flat()
      .map(({ radius }) => radius);

  test('draw every seat in the same size, smaller where forty share a table', () => {
    const [large, small] = [panel(1), panel(2)];
    const crowded = radii(
      handreichung({
        fenster: [slot('10:00', '11:00', [large]), slot('11:00', '12:00', [small])],
        protokolle: [
          protokoll([large], [gruppe('', { anzahl: 40 })]),
          protokoll([small], [gruppe('Ada A, Bo B')]),
        ],
      }),
    );
    expect(Math.max(...crowded) - Math.min(...crowded)).toBeLessThan(0.02);
    expect(Math.max(...crowded)).toBeLessThan(2.2);
  });

  test('keep the usual size where there is room', () => {
    const usual = radii(barcamp);
    expect(Math.min(...usual)).toBeGreaterThan(2.38);
    expect(Math.max(...usual)).toBeLessThan(3.2);
  });
});

describe('the agenda', () => {
  test('sizes its discs by duration, 10 to 44 mm, on one line', () => {
    const svg = coverArt(seatingPlan(cases['kurzes Programm'] as Handreichung), { ground });
    expect(discsIn(svg).map(({ radius }) => radius)).toEqual([8.4, 22, 10.1]);
    const [first, second] = linesIn(svg);
    expect(first?.to).toEqual(second?.from);
    expect(numbersIn(svg)).toEqual([]);
  });

  test('winds: rows run right, left, right', () => {
    const xs = discsIn(coverArt(seatingPlan(cases.Programm as Handreichung), { ground })).map(({ x }) => x);
    const direction = (row: number) => Math.sign((xs[row * 3 + 2] ?? 0) - (xs[row * 3] ?? 0));
    expect([0, 1, 2].map(direction)).toEqual([1, -1, 1]);
  });
});

test('a small plan is drawn exactly so', async () => {
  const [a, b] = [panel(1, { moderation: 'Maxi Blunck' }), panel(2)];
  const issue = handreichung({
    fenster: [slot('10:00', '11:00', [a]), slot('11:30', '12:00', [b])],
    protokolle: [
      protokoll([a], [gruppe('Ada A, Bo B', { anzahl: 3 })]),
      protokoll([b], [gruppe('Ada A, Bo B')]),
    ],
  });
  const svg = coverArt(seatingPlan(issue), { ground: '#BFE6DC' });
  await expect(svg.replaceAll('><', '>\n<')).toMatchFileSnapshot('small-plan.svg');
});
