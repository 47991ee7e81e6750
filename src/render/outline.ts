import type { Handreichung, Kapitel } from '../model/index.ts';
import type { OutlineItem } from './types.ts';
import { idOf as protocolIdOf } from './views/discs.ts';
import { shortId } from './views/summary.ts';

/** The bookmarks: chapters, under them panels and short summaries. */
export function outlineOf(h: Handreichung, idOf: (kapitel: Kapitel, index: number) => string): OutlineItem[] {
  return h.kapitel.map((kapitel, index) => ({
    title: kapitel.titel,
    target: idOf(kapitel, index),
    children: childrenOf(kapitel),
  }));
}

function childrenOf(kapitel: Kapitel): OutlineItem[] {
  if (kapitel.art === 'protokolle') {
    return kapitel.inhalt.map(({ panels, kurz }) => ({
      title: `${panels.map((panel) => panel.nummer).join('/')} ${kurz}`,
      target: protocolIdOf(panels),
      children: [],
    }));
  }
  if (kapitel.art === 'zusammenfassung') {
    return kapitel.inhalt.kurzfassungen.map(({ titel }, index) => ({
      title: `${index + 1} ${titel.text}`,
      target: shortId(index),
      children: [],
    }));
  }
  return [];
}
