import type { Programm, ProgrammPunkt } from '../../model/index.ts';
import { minutesOf } from '../clock.ts';
import { topicColour } from '../colours.ts';
import type { Programmplan, Programmscheibe } from './plan.ts';

const begin = ({ um, ab, von }: ProgrammPunkt) => von ?? um ?? ab;

/** The agenda as discs in topic-colour order; a point without a time belongs to the one above it. */
export function agendaPlan(programme: readonly Programm[], sprache: string): Programmplan {
  const timed = programme.flatMap(({ punkte }) => punkte).filter((punkt) => begin(punkt) !== undefined);
  return { art: 'programm', sprache, punkte: timed.map((punkt, at) => disc(punkt, timed[at + 1], at)) };
}

/** Lasts until its own end, else until the next point begins. */
function disc(punkt: ProgrammPunkt, next: ProgrammPunkt | undefined, at: number): Programmscheibe {
  const from = begin(punkt);
  const to = punkt.bis ?? (next && begin(next));
  const minuten = from !== undefined && to !== undefined ? minutesOf(to) - minutesOf(from) : 0;
  return { farbe: topicColour(at), ...(minuten > 0 && { minuten }) };
}
