import type { Gruppe, Panel, Protokoll } from '../../model/index.ts';
import { bodyParts } from '../body.ts';
import { farbeOf, type Kontext } from '../context.ts';
import { type Sitzplan, tableArt } from '../cover-art/index.ts';
import { partOfDay, timeSpan } from '../dates.ts';
import { escapeHtml, type Html, html } from '../html.ts';
import { inline, title } from '../markdown.ts';
import { sourceAttribute } from '../source-places.ts';
import { idOf } from './discs.ts';
import { attendee, namesOf } from './persons.ts';

/** The protocols, each with its card, its Steckbrief and its body. */
export function protocolsView(kontext: Kontext, protokolle: readonly Protokoll[], plan: Sitzplan) {
  return protokolle.map((protokoll) => {
    const id = idOf(protokoll.panels);
    kontext.anker.add(id).add(`${id}-ende`);
    const first = protokoll.panels[0];
    return {
      id,
      seite: id,
      quelle: sourceAttribute(kontext, protokoll),
      farbe: farbeOf(first && kontext.farben.get(first.nummer)),
      mehrere: protokoll.panels.length > 2,
      doppelt: protokoll.panels.length > 1,
      tische: tablesOf(kontext, protokoll, plan),
      sitzungen: sessionsOf(kontext, protokoll),
      thema: title(kontext, protokoll.thema, widest.small),
      lang: protokoll.thema.text.length > 60 || longestWord(protokoll.thema.text) > widest.large,
      steckbrief: factsOf(kontext, protokoll),
      teile: bodyParts(kontext, protokoll.text.children, {
        spalten: true,
        ebene: 3,
      }),
    };
  });
}

/** So many letters stand on a line of the card in its two sizes. */
const widest = { large: 21, small: 27 };

const longestWord = (text: string): number =>
  Math.max(...(text.match(/[^\s/–-]+/g) ?? ['']).map((word) => word.length));

// One session ⌀ 40, two ⌀ 29 one above the other, three and more ⌀ 22 in two columns.
const diameters = [0, 40, 29];

function tablesOf(kontext: Kontext, { panels }: Protokoll, plan: Sitzplan): string[] {
  if (plan.art !== 'tische') return [];
  const size = diameters[panels.length] ?? 22;
  return panels.flatMap((panel) => {
    const tisch = plan.tische.find((one) => one.nummer === panel.nummer);
    const colour = kontext.farben.get(panel.nummer);
    return tisch === undefined || colour === undefined
      ? []
      : [tableArt(tisch, { size, colour: colour.fill, onColour: colour.onFill })];
  });
}

function sessionsOf(kontext: Kontext, { panels, zeitraum }: Protokoll): (string | Html)[] {
  const { wort } = kontext;
  const line = (panel: Panel) => `${wort.panel} ${panel.nummer}`;
  if (zeitraum !== undefined) {
    const numbers = panels.map((panel) => panel.nummer).join(` ${wort.und} `);
    return [html(`${escapeHtml(wort.panel)} ${numbers} · ${inline(kontext, zeitraum)}`)];
  }
  return panels.map((panel) => `${line(panel)} · ${timeSpan(panel.von, panel.bis, wort)}`);
}

interface Zeile {
  readonly label: string;
  readonly text: Html | string;
  readonly viele: boolean;
}

function factsOf(kontext: Kontext, protokoll: Protokoll): Zeile[] {
  const { wort } = kontext;
  const rows: Zeile[] = [
    { label: wort.moderation, text: namesOf(protokoll.moderation), viele: false },
    { label: wort.protokoll, text: namesOf(protokoll.protokoll), viele: false },
    ...protokoll.anwesende.map((gruppe, _, all) => groupRow(kontext, gruppe, all.length > 1)),
  ];
  return rows.filter((row) => String(row.text) !== '');
}

function groupRow(kontext: Kontext, gruppe: Gruppe, several: boolean): Zeile {
  const { wort } = kontext;
  const fallback =
    several && gruppe.panel ? wort.anwesendeAm(partOfDay(gruppe.panel.von, wort)) : wort.anwesende;
  const people = gruppe.personen.map((person) => String(attendee(person))).join(', ');
  const count = gruppe.anzahl === undefined ? '' : String(gruppe.anzahl);
  const among = gruppe.unterAnderem && people !== '' ? `${count && `${count}, `}${wort.unterAnderem}` : count;
  const separator = among === '' || people === '' ? '' : gruppe.unterAnderem ? ' ' : ': ';
  return {
    label: gruppe.gruppe ?? fallback,
    text: html(`${among}${separator}${people}`),
    viele: gruppe.personen.length > 24,
  };
}
