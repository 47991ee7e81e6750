import type { Panel, Panels, Zeitfenster } from '../../model/index.ts';
import { farbeOf, type Kontext, slot } from '../context.ts';
import { partOfDay, timeSpan } from '../dates.ts';
import { title } from '../markdown.ts';
import { sourceAttribute } from '../source-places.ts';
import { protocolId } from './discs.ts';
import { headingOf } from './heading.ts';
import { namesOnLines } from './persons.ts';

/** The barcamp grid: slots are columns, up to three side by side; more are stacked in tables of two. */
export function gridView(kontext: Kontext, panels: Panels) {
  const { zeitfenster } = panels;
  const columns = zeitfenster.length > 3 ? 2 : zeitfenster.length;
  const tafeln: (readonly Zeitfenster[])[] = [];
  for (let from = 0; from < zeitfenster.length; from += columns) {
    tafeln.push(zeitfenster.slice(from, from + columns));
  }
  return {
    h1: headingOf(kontext, panels.titel),
    tafeln: tafeln.map((fenster) => tableView(kontext, fenster)),
  };
}

function tableView(kontext: Kontext, fenster: readonly Zeitfenster[]) {
  const rows = Math.max(...fenster.map((one) => one.panels.length));
  return {
    drei: fenster.length === 3,
    fenster: fenster.map((one) => ({
      tageszeit: partOfDay(one.von, kontext.wort),
      zeit: timeSpan(one.von, one.bis, kontext.wort),
    })),
    reihen: Array.from({ length: rows }, (_, row) => ({
      zellen: fenster.map((one) =>
        cellView(kontext, one.panels[row], fenster.length === 3 ? 'three' : 'two'),
      ),
    })),
  };
}

/** So many letters stand on a line of a card, where there are two and three columns. */
const widest = { title: { two: 22, three: 18 }, name: { two: 26, three: 21 } };

function cellView(kontext: Kontext, panel: Panel | undefined, columns: 'two' | 'three') {
  if (panel === undefined) return { panel: false };
  const target = protocolId(kontext, panel);
  return {
    panel: true,
    quelle: sourceAttribute(kontext, panel),
    farbe: farbeOf(kontext.farben.get(panel.nummer)),
    nummer: panel.nummer,
    thema: title(kontext, panel.thema, widest.title[columns]),
    raum: panel.raum && `${kontext.wort.raum}: ${panel.raum}`,
    moderation: namesOnLines(panel.moderation, widest.name[columns]),
    protokoll: namesOnLines(panel.protokoll, widest.name[columns]),
    seiten:
      target &&
      slot(kontext, `panel-${panel.nummer}`, [{ start: target, end: target }], `${kontext.wort.seite}\u00a0`),
  };
}
