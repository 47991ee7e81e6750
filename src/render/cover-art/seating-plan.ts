import type { Handreichung, Inhalte, Panel, Zeitfenster } from '../../model/index.ts';
import { minutesOf } from '../clock.ts';
import { topicColours } from '../colours.ts';
import { agendaPlan } from './agenda-plan.ts';
import { waysOfKommunen, waysOfPeople } from './links.ts';
import type { Sitzplan, Tisch, Tischplan, Uebergang } from './plan.ts';
import { seatsOf } from './seats.ts';

/**
 * What the cover of an issue draws: its tables, their seats and people's ways between them, or its agenda where it has no
 * panels (rules 1 and 2 of the look's cover art). The Handreichung is the one of the edition: people not published there
 * have an empty name.
 */
export function seatingPlan(handreichung: Handreichung): Sitzplan {
  const fenster = chapters(handreichung, 'panels')
    .flatMap(({ zeitfenster }) => zeitfenster)
    .filter(({ panels }) => panels.length > 0);
  if (fenster.length === 0) return agendaPlan(chapters(handreichung, 'programm'), handreichung.sprache);
  return tablePlan(handreichung, fenster);
}

function tablePlan(handreichung: Handreichung, fenster: readonly Zeitfenster[]): Tischplan {
  const oneSlot = fenster.length === 1;
  const panels = fenster.flatMap((slot) => slot.panels);
  const columnOf = (panel: Panel) =>
    oneSlot ? panels.indexOf(panel) % 2 : fenster.findIndex((slot) => slot.panels.includes(panel));
  const colours = topicColours(panels);
  const protokolle = chapters(handreichung, 'protokolle').flat();
  const tische = panels.map(
    (panel): Tisch => ({
      nummer: panel.nummer,
      farbe: colours.get(panel.nummer) as Tisch['farbe'],
      spalte: columnOf(panel),
      plaetze: seatsOf(panel, protokolle),
    }),
  );
  const spalten = oneSlot ? Math.min(panels.length, 2) : fenster.length;
  const wege = oneSlot ? waysOfKommunen(tische) : waysOfPeople(tische, spalten);
  return { art: 'tische', sprache: handreichung.sprache, spalten, tische, wege, uebergang: passage(fenster) };
}

function chapters<A extends keyof Inhalte>(handreichung: Handreichung, art: A): Inhalte[A][] {
  return handreichung.kapitel.flatMap((kapitel) =>
    kapitel.art === art ? [kapitel.inhalt as Inhalte[A]] : [],
  );
}

/** A break of half an hour or more that reaches into the time from twelve to two is the lunch break. */
function passage([first, second, third]: readonly Zeitfenster[]): Uebergang {
  if (first === undefined || second === undefined) return 'kommune';
  const [from, to] = [minutesOf(first.bis), minutesOf(second.von)];
  if (third !== undefined || to <= from) return 'runde';
  return to - from >= 30 && from < 14 * 60 && to > 12 * 60 ? 'mittagspause' : 'pause';
}
