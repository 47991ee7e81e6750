import type { Kapitel, Protokoll } from '../../model/index.ts';
import { type Kontext, slot } from '../context.ts';
import type { Span } from '../types.ts';
import { discOf, idOf } from './discs.ts';

/** Over so many lines, or so many mm, the list is set closer: it should stay on one page. */
const roomy = { lines: 24, height: 232 };

/** What a row takes, in mm: its own line, each further one, and one of the list below it (look, "Contents"). */
const row = { first: 17.4, further: 8.6, below: 9.25 };
/** About as many letters and page numbers stand on one line of a row. */
const line = { letters: 40, numbers: 4 };

/** The contents page: a row per chapter, under the protocols a row per protocol. Page numbers come later. */
export function contentsView(kontext: Kontext, ids: ReadonlyMap<Kapitel, string>) {
  const listed = kontext.h.kapitel.filter((kapitel) => kapitel.inhaltsverzeichnis);
  const rows = listed.map((kapitel) => {
    const id = ids.get(kapitel) ?? '';
    kontext.links.set(id, kapitel.titel);
    const spans = spansOf(kontext, kapitel, id);
    return {
      titel: kapitel.titel,
      ziel: id,
      seiten: slot(kontext, id, spans),
      zahlen: spans.length,
      eintraege:
        kapitel.art === 'protokolle' ? kapitel.inhalt.map((one) => protocolRow(kontext, one)) : undefined,
    };
  });
  const lines = rows.reduce((sum, { eintraege = [] }) => sum + 1 + eintraege.length, 0);
  const height = rows.reduce((sum, each) => sum + heightOf(each), 0);
  return {
    titel: kontext.wort.inhalt,
    zeilen: rows,
    dicht: lines > roomy.lines || height > roomy.height,
  };
}

/** About how high a row will be, in mm. */
function heightOf({ titel, zahlen, eintraege = [] }: Zeile): number {
  const lines = Math.max(Math.ceil(titel.length / line.letters), Math.ceil(zahlen / line.numbers));
  return row.first + row.further * (lines - 1) + row.below * eintraege.length;
}

interface Zeile {
  readonly titel: string;
  readonly zahlen: number;
  readonly eintraege?: readonly unknown[] | undefined;
}

/** The evaluation stands wherever one of its charts does, and on its own pages. */
function spansOf(kontext: Kontext, kapitel: Kapitel, id: string): Span[] {
  const own = { start: id, end: `${id}-ende` };
  if (kapitel.art !== 'evaluation') return [own];
  const placed = kapitel.inhalt.fragen.filter((frage) => frage.platziert).map((frage) => `frage-${frage.id}`);
  const charts = kontext.diagramme.filter((chart) => placed.includes(chart));
  return [...charts.map((chart) => ({ start: chart, end: chart })), own];
}

function protocolRow(kontext: Kontext, protokoll: Protokoll) {
  const id = idOf(protokoll.panels);
  kontext.links.set(id, protokoll.kurz);
  return {
    titel: protokoll.kurz,
    ziel: id,
    scheiben: protokoll.panels.map((panel) => discOf(kontext, panel)),
    seiten: slot(kontext, id, [{ start: id, end: id }]),
  };
}
