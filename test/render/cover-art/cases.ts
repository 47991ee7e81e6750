/** Odd issues: every one must still give a drawing. */
import type { Handreichung } from '../../../src/model/index.ts';
import { barcamp, ohneAnwesende } from './barcamp.ts';
import { gruppe, handreichung, panel, protokoll, punkt, slot } from './make.ts';

/** `n` people P0, P1, … from the given one on, as editors write them, spread over four places. */
const crowd = (n: number, from = 0) =>
  Array.from({ length: n }, (_, at) => `Kim P${from + at} (Ort ${(from + at) % 4})`).join(', ');

const roles = { moderation: 'Maxi Blunck', protokoll: 'Clara Zeitler' };

/** Slots with the given numbers of tables; everyone sits at a table of every slot, somewhere else each time. */
function rounds(tables: readonly number[], perTable: number): Handreichung {
  let nummer = 0;
  const fenster = tables.map((count, at) =>
    slot(
      `${10 + at}:00`,
      `${10 + at}:45`,
      Array.from({ length: count }, () => panel(++nummer, { moderation: `M ${nummer}` })),
    ),
  );
  const protokolle = fenster.flatMap(({ panels }, round) =>
    panels.map((one, at) => {
      const people = Array.from(
        { length: perTable },
        (_, seat) => (at + seat * (round + 1)) * 7 + seat * 3 + round * seat,
      );
      return protokoll([one], [gruppe(people.map((who) => `Kim P${who % (perTable * 4)}`).join(', '))]);
    }),
  );
  return handreichung({ fenster, protokolle });
}

const single = panel(1, roles);
const five = [
  panel(1, { moderation: 'A Eins' }),
  panel(2, { moderation: 'B Zwei' }),
  panel(3, { moderation: 'C Drei' }),
  panel(4, { moderation: 'D Vier' }),
  panel(5, { moderation: 'E Fünf' }),
] as const;

const large = [panel(1, roles), panel(2), panel(3, roles), panel(4)] as const;

export const cases: Readonly<Record<string, Handreichung>> = {
  barcamp,
  ohneAnwesende,
  'ein Tisch': handreichung({
    fenster: [slot('10:00', '11:00', [single])],
    protokolle: [protokoll([single], [gruppe(crowd(9))])],
  }),
  'ein Tisch, vierzig Plätze': handreichung({
    fenster: [slot('10:00', '11:00', [single])],
    protokolle: [protokoll([single], [gruppe(crowd(38))])],
  }),
  'ein Zeitfenster': handreichung({
    fenster: [slot('10:00', '11:00', five)],
    protokolle: [
      protokoll([five[0]], [gruppe('A F (Aue), A G (Aue), A H (Borna), A I (Coswig)', { anzahl: 6 })]),
      protokoll([five[1]], [gruppe('B F (Leipzig), B G (Plauen), B H (Torgau), B I (Torgau)')]),
      protokoll([five[2]], [gruppe('C F (Leipzig), C G (Zwickau)', { anzahl: 4 })]),
      protokoll([five[3]], [gruppe('D F (Zwickau), D G (Plauen), D H (Aue)', { anzahl: 5 })]),
      protokoll([five[4]], [gruppe('E F (Plauen), E G (Löbau), E H (Riesa), E I (Pirna)', { anzahl: 6 })]),
    ],
  }),
  'drei Zeitfenster': rounds([3, 3, 3], 8),
  'vier Zeitfenster': rounds([2, 3, 1, 2], 6),
  'sechs Zeitfenster': rounds([2, 2, 2, 2, 2, 2], 5),
  'zwölf Tische in zwei Zeitfenstern': rounds([6, 6], 9),
  'ungleiche Zeitfenster': rounds([1, 5], 9),
  'ein Tisch mit vierzig Plätzen': handreichung({
    fenster: [slot('10:00', '11:00', [large[0], large[1]]), slot('11:00', '12:00', [large[2], large[3]])],
    protokolle: [
      protokoll([large[0]], [gruppe(crowd(38))]),
      protokoll([large[1]], [gruppe(crowd(4, 50))]),
      protokoll([large[2]], [gruppe(crowd(12, 30))]),
      protokoll([large[3]], [gruppe(crowd(6, 0))]),
    ],
  }),
  'leere Protokolle': handreichung({
    fenster: [slot('10:00', '11:00', five.slice(0, 2)), slot('11:00', '12:00', five.slice(2))],
    protokolle: five.map((one) => protokoll([one], [])),
  }),
  'niemand bekannt': handreichung({
    fenster: [slot('10:00', '11:00', [panel(1), panel(2)]), slot('11:00', '12:00', [panel(3)])],
    protokolle: [protokoll([large[3]], [gruppe('Kim P1')])],
  }),
  'neun Themen': rounds([5, 5], 5),
  Programm: handreichung({
    punkte: [
      punkt('09:00'),
      punkt('10:00'),
      punkt('10:30'),
      punkt('11:00'),
      punkt('11:30'),
      punkt('12:15'),
      punkt('13:15'),
      punkt('14:00'),
      punkt('15:00'),
    ],
  }),
  'kurzes Programm': handreichung({
    punkte: [punkt('10:00'), punkt('10:20', '12:00'), punkt('13:00', '13:30')],
  }),
  'langes Programm': handreichung({
    punkte: Array.from({ length: 22 }, (_, at) =>
      punkt(`${String(8 + Math.floor(at / 2)).padStart(2, '0')}:${at % 2 ? '30' : '00'}`),
    ),
  }),
  'ein Punkt': handreichung({ punkte: [punkt('10:00', '11:00')] }),
  leer: handreichung({}),
};
