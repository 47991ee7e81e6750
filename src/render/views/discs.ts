import type { Panel } from '../../model/index.ts';
import { type Farbe, farbeOf, type Kontext } from '../context.ts';

/** A panel as a disc in its topic's colour; `ziel` is the id of its protocol, where there is one. */
export interface Scheibe {
  readonly nummer: number;
  readonly farbe: Farbe;
  readonly ziel: string | undefined;
}

export function discOf(kontext: Kontext, panel: Panel): Scheibe {
  return {
    nummer: panel.nummer,
    farbe: farbeOf(kontext.farben.get(panel.nummer)),
    ziel: protocolId(kontext, panel),
  };
}

/** Id of the protocol of a panel. */
export function protocolId(kontext: Kontext, panel: Panel): string | undefined {
  const found = kontext.h.kapitel
    .flatMap((kapitel) => (kapitel.art === 'protokolle' ? kapitel.inhalt : []))
    .find((protokoll) => protokoll.panels.some((one) => one.nummer === panel.nummer));
  return found && idOf(found.panels);
}

/** `protokoll-2-5`: ids come from the content, so that every build has the same. */
export const idOf = (panels: readonly Panel[]): string =>
  `protokoll-${panels.map((panel) => panel.nummer).join('-')}`;
