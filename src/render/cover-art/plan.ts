import type { TopicColour } from '../colours.ts';

/** Who sits on a seat: moderation or protokoll (drawn as a thick ring), a named person (disc), an unnamed one (ring). */
export type PlatzArt = 'moderation' | 'protokoll' | 'namentlich' | 'ohne-namen';

export interface Platz {
  readonly art: PlatzArt;
  /** The person by which seats are compared: name without title; empty where nobody is named. */
  readonly person: string;
  readonly ort?: string;
}

/** A table is a panel. */
export interface Tisch {
  readonly nummer: number;
  readonly farbe: TopicColour;
  /** Column of the drawing, from 0. */
  readonly spalte: number;
  readonly plaetze: readonly Platz[];
}

/** One seat: index of the table in `tische`, index of the seat at that table. */
export interface Sitz {
  readonly tisch: number;
  readonly platz: number;
}

/** A person's way from a table of one column to a table of a later one. */
export interface Weg {
  readonly von: Sitz;
  readonly nach: Sitz;
}

/** What lies between two tables that a way joins; `kommune`: no way at all, but people of one Kommune at both. */
export type Uebergang = 'mittagspause' | 'pause' | 'runde' | 'kommune';

export interface Tischplan {
  readonly art: 'tische';
  readonly sprache: string;
  readonly spalten: number;
  readonly tische: readonly Tisch[];
  readonly wege: readonly Weg[];
  readonly uebergang: Uebergang;
}

/** Issues without panels: their agenda. */
export interface Programmplan {
  readonly art: 'programm';
  readonly sprache: string;
  readonly punkte: readonly Programmscheibe[];
}

export interface Programmscheibe {
  readonly farbe: TopicColour;
  /** Duration; undefined where the agenda does not tell. */
  readonly minuten?: number;
}

/** What the cover draws, still without any measure. */
export type Sitzplan = Tischplan | Programmplan;
