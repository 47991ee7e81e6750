import type { Panel, Programm, ProgrammPunkt } from '../../model/index.ts';
import { minutesOf } from '../clock.ts';
import type { Kontext } from '../context.ts';
import { longDate, weekday } from '../dates.ts';
import { inline, running } from '../markdown.ts';
import { sourceAttribute } from '../source-places.ts';
import { discOf } from './discs.ts';
import { headingOf } from './heading.ts';
import { actor } from './persons.ts';

/** The day as a line of points; what has no time belongs to the point above. */
export function agendaView(kontext: Kontext, programm: Programm) {
  const { h, wort } = kontext;
  const groups = grouped(programm.punkte);
  return {
    h1: headingOf(kontext, programm.titel),
    angaben: [
      `${weekday(h.datum, wort)}, ${longDate(h.datum, wort)}`,
      h.ort && inline(kontext, h.ort),
    ].filter((line) => line),
    punkte: groups.map((group, index) => pointView(kontext, group, groups[index + 1])),
  };
}

interface Gruppe {
  readonly punkt: ProgrammPunkt;
  readonly unterpunkte: readonly ProgrammPunkt[];
}

const startOf = ({ um, ab, von }: ProgrammPunkt): string | undefined => um ?? ab ?? von;

function grouped(punkte: readonly ProgrammPunkt[]): Gruppe[] {
  const groups: { punkt: ProgrammPunkt; unterpunkte: ProgrammPunkt[] }[] = [];
  for (const punkt of punkte) {
    const last = groups.at(-1);
    if (startOf(punkt) === undefined && last !== undefined) last.unterpunkte.push(punkt);
    else groups.push({ punkt, unterpunkte: [] });
  }
  return groups;
}

// Points at which nothing is on the programme: arrival, breaks, the end. A ring, and dashes through a break.
const breaks = /pause|mittagessen|imbiss|break|lunch/i;
const edges =
  /ankommen|einlass|anmeldung|ankunft|ende\b|schluss|abreise|ausklang|arrival|registration|end\b/i;

function pointView(kontext: Kontext, { punkt, unterpunkte }: Gruppe, next: Gruppe | undefined) {
  const start = startOf(punkt);
  const end = punkt.bis ?? (next && startOf(next.punkt));
  const pause = breaks.test(punkt.titel.text);
  return {
    quelle: sourceAttribute(kontext, punkt),
    zeit: start ?? '',
    nachsatz: punkt.bis && `–${punkt.bis}`,
    vorsatz: punkt.ab === undefined ? undefined : kontext.wort.ab,
    minuten: start === undefined || end === undefined ? 0 : Math.max(0, minutesOf(end) - minutesOf(start)),
    ring: pause || edges.test(punkt.titel.text),
    pause,
    titel: inline(kontext, punkt.titel),
    personen: punkt.personen.map(actor),
    text: punkt.text && running(kontext, punkt.text),
    unterpunkte: unterpunkte.map((unter) => ({
      titel: inline(kontext, unter.titel),
      text: unter.text && running(kontext, unter.text),
      personen: unter.personen.map(actor),
    })),
    tische: panelsAt(kontext, start).map((panel) => ({
      ...discOf(kontext, panel),
      kurz: kontext.hyphenate(panel.kurz),
    })),
  };
}

function panelsAt(kontext: Kontext, start: string | undefined): readonly Panel[] {
  return kontext.panels.filter((panel) => panel.von === start);
}
