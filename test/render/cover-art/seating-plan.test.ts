import { describe, expect, test } from 'vitest';
import type { Handreichung } from '../../../src/model/index.ts';
import { seatingPlan, type Tischplan } from '../../../src/render/cover-art/index.ts';
import { barcamp, fenster, ohneAnwesende, protokolle } from './barcamp.ts';
import { gruppe, handreichung, panel, protokoll, punkt, slot } from './make.ts';

function tables(issue: Handreichung): Tischplan {
  const plan = seatingPlan(issue);
  if (plan.art !== 'tische') throw new Error('expected a plan of tables');
  return plan;
}

const kinds = ({ tische }: Tischplan, tisch = 0) => tische[tisch]?.plaetze.map(({ art }) => art) ?? [];

/** Ways as "table:person>table:person", in order. */
const ways = ({ tische, wege }: Tischplan) =>
  wege.map(({ von, nach }) =>
    [von, nach]
      .map((sitz) => `${tische[sitz.tisch]?.nummer}:${tische[sitz.tisch]?.plaetze[sitz.platz]?.person}`)
      .join('>'),
  );

const two = (left: readonly string[], right: readonly string[]) => {
  const panels = [...left, ...right].map((_, at) => panel(at + 1));
  const groups = [...left, ...right].map((written) => gruppe(written));
  return handreichung({
    fenster: [
      slot('10:00', '11:00', panels.slice(0, left.length)),
      slot('11:00', '12:00', panels.slice(left.length)),
    ],
    protokolle: panels.map((one, at) => protokoll([one], groups.slice(at, at + 1))),
  });
};

const one = (groups: Parameters<typeof protokoll>[1], roles = {}) => {
  const only = panel(1, roles);
  return handreichung({ fenster: [slot('10:00', '11:00', [only])], protokolle: [protokoll([only], groups)] });
};

describe('the barcamp of Handreichung Nr. 2', () => {
  const plan = tables(barcamp);

  test('has eight tables in two columns', () => {
    expect(plan.spalten).toBe(2);
    expect(plan.tische.map(({ nummer, spalte }) => [nummer, spalte])).toEqual([
      [1, 0],
      [2, 0],
      [3, 0],
      [4, 0],
      [5, 1],
      [6, 1],
      [7, 1],
      [8, 1],
    ]);
  });

  test('has the seats of its attendance lists', () => {
    expect(plan.tische.map(({ plaetze }) => plaetze.length)).toEqual([10, 10, 7, 10, 10, 11, 12, 5]);
    expect(kinds(plan, 0).slice(0, 3)).toEqual(['moderation', 'protokoll', 'namentlich']);
    expect(plan.tische.map((_, at) => kinds(plan, at).filter((art) => art === 'ohne-namen').length)).toEqual([
      2, 0, 0, 0, 0, 0, 6, 0,
    ]);
  });

  test('has thirty ways over the lunch break', () => {
    expect(plan.uebergang).toBe('mittagspause');
    const from = (nummer: number) => ways(plan).filter((way) => way.startsWith(`${nummer}:`)).length;
    expect([1, 2, 3, 4].map(from)).toEqual([10, 5, 7, 8]);
    expect(plan.wege).toHaveLength(30);
  });

  test('knows people again under another title and with other spaces', () => {
    expect(ways(plan)).toEqual(
      expect.arrayContaining([
        '1:Stephan Beetz>7:Stephan Beetz',
        '3:Michael Behling>8:Michael Behling',
        '4:Sandra Saborowski>5:Sandra Saborowski',
      ]),
    );
  });

  test('draws two ways for a person at two tables of the next slot', () => {
    expect(ways(plan).filter((way) => way.includes('Anja Uhlemann'))).toEqual([
      '1:Anja Uhlemann>6:Anja Uhlemann',
      '1:Anja Uhlemann>7:Anja Uhlemann',
    ]);
  });

  test('shares a colour between the two tables of a topic', () => {
    expect(plan.tische.map(({ farbe }) => farbe.name)).toEqual([
      'blau',
      'zinnober',
      'gelb',
      'tanne',
      'zinnober',
      'pflaume',
      'rosa',
      'tanne',
    ]);
  });
});

describe('names', () => {
  test.each([
    ['Prof. Dr. Stephan Beetz', 'Stephan Beetz'],
    ['Prof. Stephan Beetz', 'Stephan  Beetz '],
    ['Prof.in Ada Müller', 'Ada Müller'],
    ['Dr.-Ing. Ada Müller', 'Dr. Ada Müller'],
    ['Prof. Dr. h. c. Ada Müller', 'Ada Müller'],
    ['Dr.med. Ada Müller', 'Dr. Ada Müller'],
    ['Prof.Dr.Ada Müller', 'Ada Müller'],
    ['Dipl.-Päd. Ada Müller', 'Ada\u00a0Müller'],
  ])('%s is %s', (left, right) => {
    expect(tables(two([left], [right])).wege).toHaveLength(1);
  });

  test.each([
    ['C. Müller', 'H. Müller'],
    ['Drago Müller', 'Müller'],
    ['Ada Müller', 'ada müller'],
    ['Magda Müller', 'da Müller'],
  ])('%s is not %s', (left, right) => {
    expect(tables(two([left], [right])).wege).toHaveLength(0);
  });
});

describe('seats', () => {
  test('fill up to the number given with unnamed ones', () => {
    expect(kinds(tables(one([gruppe('Ada A, Bo B', { anzahl: 4 })])))).toEqual([
      'namentlich',
      'namentlich',
      'ohne-namen',
      'ohne-namen',
    ]);
  });

  test('never fall below the people listed', () => {
    expect(kinds(tables(one([gruppe('Ada A, Bo B', { anzahl: 1 })])))).toEqual(['namentlich', 'namentlich']);
  });

  test('of people not named in this edition are unnamed, and lead nowhere', () => {
    const plan = tables(two(['Ada A, (Aue)'], ['(Aue), Ada A']));
    expect(kinds(plan)).toEqual(['namentlich', 'ohne-namen']);
    expect(ways(plan)).toEqual(['1:Ada A>2:Ada A']);
  });

  test('are one a person, even with two roles and a place in the list', () => {
    const roles = { moderation: 'Dr. Ada A', protokoll: 'Ada A' };
    expect(kinds(tables(one([gruppe('Ada A (Aue), Bo B')], roles)))).toEqual(['moderation', 'namentlich']);
  });

  test('count a nameless moderation', () => {
    expect(kinds(tables(one([gruppe('Bo B')], { moderation: '(Aue)' })))).toEqual([
      'moderation',
      'namentlich',
    ]);
  });

  test('belong to the table their group names, or to all of the protocol', () => {
    const [a, b] = [panel(1), panel(2)];
    const plan = tables(
      handreichung({
        fenster: [slot('10:00', '11:00', [a]), slot('11:00', '12:00', [b])],
        protokolle: [
          protokoll([a, b], [gruppe('Ada A', { panel: a }), gruppe('Bo B', { panel: b }), gruppe('Cy C')]),
        ],
      }),
    );
    expect(plan.tische.map(({ plaetze }) => plaetze.map(({ person }) => person))).toEqual([
      ['Ada A', 'Cy C'],
      ['Bo B', 'Cy C'],
    ]);
  });

  test('take moderation and protokoll from the protocol of that one panel', () => {
    const [a, b] = [panel(1, { moderation: 'Ada A' }), panel(2, { moderation: 'Bo B' })];
    const issue = handreichung({
      fenster: [slot('10:00', '11:00', [a, b])],
      protokolle: [protokoll([a], [gruppe('X Y')], { moderation: [{ name: 'Cy C' }] })],
    });
    expect(tables(issue).tische.map(({ plaetze }) => plaetze[0]?.person)).toEqual(['Cy C', 'Bo B']);
  });

  test('are moderation, protokoll and six unnamed where no attendance is known', () => {
    const plan = tables(ohneAnwesende);
    expect(plan.tische.every(({ plaetze }) => plaetze.length === 8)).toBe(true);
    expect(plan.wege).toHaveLength(8);
  });

  test('are not made up for one panel while others have lists', () => {
    const plan = tables(handreichung({ fenster, protokolle: protokolle.slice(0, 1) }));
    expect(plan.tische.map(({ plaetze }) => plaetze.length)).toEqual([10, 2, 2, 2, 2, 2, 2, 2]);
  });
});

describe('one slot', () => {
  const panels = [panel(1), panel(2), panel(3), panel(4), panel(5)];
  const issue = (written: readonly string[]) =>
    handreichung({
      fenster: [slot('10:00', '11:00', panels)],
      protokolle: panels.map((at, index) => protokoll([at], [gruppe(written[index] ?? '')])),
    });

  test('deals the tables left and right in turn', () => {
    expect(tables(issue([])).tische.map(({ spalte }) => spalte)).toEqual([0, 1, 0, 1, 0]);
  });

  test('links one person per Kommune and pair of tables, left to right', () => {
    const plan = tables(
      issue([
        'A A (Aue), B B (Aue)',
        'C C (Aue), D D (Aue)',
        'E E (Borna)',
        'F F (Borna), G G (Aue)',
        'H H (Riesa)',
      ]),
    );
    expect(plan.uebergang).toBe('kommune');
    expect(ways(plan)).toEqual(['1:A A>2:C C', '1:A A>4:G G', '3:E E>4:F F']);
  });

  test('stands in one column where it is a single table', () => {
    expect(tables(one([gruppe('A A (Aue)')]))).toMatchObject({ spalten: 1, wege: [] });
  });
});

describe('what lies between the slots', () => {
  const between = (bis: string, von: string, more: readonly string[] = []) =>
    tables(
      handreichung({
        fenster: [
          slot('08:00', bis, [panel(1)]),
          slot(von, '18:00', [panel(2)]),
          ...more.map((beginn) => slot(beginn, '20:00', [panel(3)])),
        ],
      }),
    ).uebergang;

  test.each([
    ['12:15', '13:15', 'mittagspause'],
    ['11:45', '12:30', 'mittagspause'],
    ['10:15', '10:45', 'pause'],
    ['12:30', '12:45', 'pause'],
    ['15:00', '16:00', 'pause'],
    ['11:00', '11:00', 'runde'],
  ])('%s to %s is a %s', (bis, von, expected) => {
    expect(between(bis, von)).toBe(expected);
  });

  test('more than two slots are rounds', () => {
    expect(between('12:15', '13:15', ['18:30'])).toBe('runde');
  });
});

describe('no panels', () => {
  test('turns the agenda into discs with durations, in topic-colour order', () => {
    const issue = handreichung({
      punkte: [punkt('10:00'), punkt('10:20', '12:00'), punkt('13:00')],
      fenster: [],
    });
    const plan = seatingPlan(issue);
    expect(plan).toMatchObject({ art: 'programm', punkte: [{ minuten: 20 }, { minuten: 100 }, {}] });
    expect(plan.art === 'programm' && plan.punkte.map(({ farbe, minuten }) => [farbe.name, minuten])).toEqual(
      [
        ['blau', 20],
        ['zinnober', 100],
        ['gelb', undefined],
      ],
    );
  });

  test('leaves out points without a time: they belong to the one above', () => {
    const [first, second] = [punkt('10:00'), punkt('11:00')];
    const { um: _, ...untimed } = punkt('10:30');
    expect(seatingPlan(handreichung({ punkte: [first, untimed, second] }))).toMatchObject({
      punkte: [{ minuten: 60 }, {}],
    });
  });

  test('skips slots without panels', () => {
    const issue = handreichung({ fenster: [slot('9:00', '10:00', []), slot('10:00', '11:00', [panel(1)])] });
    expect(tables(issue).spalten).toBe(1);
  });
});
