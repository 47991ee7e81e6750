import type { Kapitel, Protokoll } from '../../model/index.ts';
import { type Kontext, slot } from '../context.ts';
import type { Span } from '../types.ts';
import { discOf, idOf } from './discs.ts';

/** Over so many lines the list is set closer. */
const roomy = 24;

/** The contents page: a row per chapter, under the protocols a row per protocol. Page numbers come later. */
export function contentsView(kontext: Kontext, ids: ReadonlyMap<Kapitel, string>) {
  const listed = kontext.h.kapitel.filter((kapitel) => kapitel.inhaltsverzeichnis);
  const rows = listed.map((kapitel) => {
    const id = ids.get(kapitel) ?? '';
    kontext.links.set(id, kapitel.titel);
    return {
      titel: kapitel.titel,
      ziel: id,
      seiten: slot(kontext, id, spansOf(kontext, kapitel, id)),
      eintraege:
        kapitel.art === 'protokolle' ? kapitel.inhalt.map((one) => protocolRow(kontext, one)) : undefined,
    };
  });
  const lines = rows.reduce((sum, row) => sum + 1 + (row.eintraege?.length ?? 0), 0);
  return { titel: kontext.wort.inhalt, zeilen: rows, dicht: lines > roomy };
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
