import type { InferInput } from 'valibot';
import { report } from '../problem/index.ts';
import { type Bau, gegeben, oder } from './bau.ts';
import { personenAt } from './person.ts';
import { zeitOf } from './programm.ts';
import { prosaAt } from './prosa.ts';
import type { panels as schema } from './schema/panels.ts';
import type { Panel, Panels, Zeit, Zeitfenster } from './types.ts';
import type { Teil } from './validate.ts';

type Datei = InferInput<typeof schema>;
type Fenster = Datei['zeitfenster'][number];

/** The barcamp grid; panel numbers that come twice are reported. */
export function panelsOf(bau: Bau, { baum, wert }: Teil<Datei>): Panels {
  const zeitfenster = wert.zeitfenster.map((fenster) => fensterOf(bau, { baum, wert: fenster }));
  const panels = { titel: prosaAt(bau, baum, wert, 'titel'), zeitfenster };
  checkNumbers(bau, panels);
  return bau.register.link(panels, { baum, halter: wert });
}

/** All panels of all slots, in order. */
export const allPanels = (panels: Panels | undefined): readonly Panel[] =>
  panels?.zeitfenster.flatMap((fenster) => fenster.panels) ?? [];

function fensterOf(bau: Bau, { baum, wert }: Teil<Fenster>): Zeitfenster {
  const [von, bis] = [zeitOf(wert.von) ?? '', zeitOf(wert.bis) ?? ''];
  const panels = wert.panels.map((panel) => panelOf(bau, { baum, wert: panel }, von, bis));
  return bau.register.link({ von, bis, panels }, { baum, halter: wert });
}

function panelOf(bau: Bau, { baum, wert }: Teil<Fenster['panels'][number]>, von: Zeit, bis: Zeit): Panel {
  const thema = prosaAt(bau, baum, wert, 'thema');
  const panel = gegeben({
    nummer: wert.nummer,
    thema,
    kurz: oder(wert.kurz) ?? kurzOf(thema.text),
    moderation: personenAt(bau, baum, wert, 'moderation'),
    protokoll: personenAt(bau, baum, wert, 'protokoll'),
    raum: oder(wert.raum),
    von,
    bis,
  });
  return bau.register.link(panel, { baum, halter: wert });
}

/** The topic up to its first bracket. */
export const kurzOf = (thema: string): string => thema.split(/\s*[([]/, 1)[0] || thema;

function checkNumbers(bau: Bau, panels: Panels): void {
  const first = new Map<number, Panel>();
  for (const panel of allPanels(panels)) {
    const { nummer } = panel;
    const known = first.get(nummer);
    if (known === undefined) first.set(nummer, panel);
    else {
      const earlier = bau.register.of(known, 'nummer');
      const message = { de: 'Hier steht die Nummer zum ersten Mal.', en: 'The number is first given here.' };
      const related = earlier && [{ place: earlier, message }];
      const place = bau.register.of(panel, 'nummer');
      bau.problems.push(report('panel-is-unique', { number: nummer }, { place, related }));
    }
  }
}

/** The panels of a list of numbers; unknown numbers are reported, unless panels.yaml itself could not be read. */
export function panelsByNumber(
  bau: Bau,
  { baum, wert }: Teil<readonly number[]>,
  panels: Panels | undefined,
): Panel[] {
  const all = allPanels(panels);
  return wert.flatMap((number, index) => {
    const panel = all.find(({ nummer }) => nummer === number);
    if (panel !== undefined) return [panel];
    if (panels !== undefined) {
      const known = [...new Set(all.map(({ nummer }) => nummer))];
      const place = baum.place(wert, index);
      bau.problems.push(report('panel-is-known', { number, known }, { place, expected: known.map(String) }));
    }
    return [];
  });
}
