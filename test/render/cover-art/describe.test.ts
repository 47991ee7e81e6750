import { expect, test } from 'vitest';
import { describePlan, seatingPlan } from '../../../src/render/cover-art/index.ts';
import { barcamp, fenster, ohneAnwesende, protokolle } from './barcamp.ts';
import { cases } from './cases.ts';
import { gruppe, handreichung, panel, protokoll, punkt, slot } from './make.ts';

const sentence = (issue: Parameters<typeof seatingPlan>[0]) => describePlan(seatingPlan(issue));

const rooms = (count: number) => Array.from({ length: count }, (_, at) => panel(at + 1));

test('counts tables and ways, up to twelve in words', () => {
  expect(sentence(barcamp)).toBe('Sitzplan des Barcamps: acht Tische, 30 Wege über die Mittagspause');
  expect(sentence(ohneAnwesende)).toBe('Sitzplan des Barcamps: acht Tische, acht Wege über die Mittagspause');
});

test.each([
  [12, 'zwölf Tische'],
  [13, '13 Tische'],
  [2, 'zwei Tische'],
  [1, 'ein Tisch'],
])('%i: %s', (count, words) => {
  expect(sentence(handreichung({ fenster: [slot('10:00', '11:00', rooms(count))] }))).toBe(
    `Sitzplan des Barcamps: ${words}`,
  );
});

test('says one way in the singular', () => {
  const [a, b] = [panel(1), panel(2)];
  const met = [protokoll([a], [gruppe('Ada A')]), protokoll([b], [gruppe('Ada A')])];
  const day = (bis: string, von: string) =>
    handreichung({ fenster: [slot('09:00', bis, [a]), slot(von, '18:00', [b])], protokolle: met });
  expect(sentence(day('12:00', '13:00'))).toBe(
    'Sitzplan des Barcamps: zwei Tische, ein Weg über die Mittagspause',
  );
  expect(sentence(day('10:00', '10:15'))).toBe('Sitzplan des Barcamps: zwei Tische, ein Weg über die Pause');
  expect(sentence(day('10:00', '10:00'))).toBe(
    'Sitzplan des Barcamps: zwei Tische, ein Weg von Runde zu Runde',
  );
});

test('does not call the lines of one slot ways', () => {
  expect(sentence(cases['ein Zeitfenster'] as typeof barcamp)).toBe(
    'Sitzplan des Barcamps: fünf Tische, fünf Linien zwischen Personen aus derselben Kommune',
  );
});

test('describes the agenda where there are no panels', () => {
  expect(sentence(cases.Programm as typeof barcamp)).toBe(
    'Tagesablauf als Scheiben auf einer Linie: neun Programmpunkte, je länger, desto größer',
  );
  expect(sentence(handreichung({ punkte: [punkt('10:00')] }))).toBe(
    'Tagesablauf als Scheiben auf einer Linie: ein Programmpunkt',
  );
  expect(sentence(handreichung({}))).toBe('');
});

test('is English where the issue is', () => {
  const english = (parts: Parameters<typeof handreichung>[0]) =>
    sentence(handreichung({ ...parts, sprache: 'en-GB' }));
  expect(english({ fenster, protokolle })).toBe(
    'Seating plan of the barcamp: eight tables, 30 ways across the lunch break',
  );
  expect(english({ punkte: [punkt('10:00'), punkt('11:00')] })).toBe(
    'The day’s agenda as discs on one line: two items, the longer the larger',
  );
  expect(sentence(handreichung({ fenster, protokolle, sprache: 'de-AT' }))).toBe(sentence(barcamp));
});
