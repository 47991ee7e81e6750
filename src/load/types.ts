import type { PhrasingContent, Root } from 'mdast';
import type { Place, Problem } from '../problem/index.ts';
import type { Bildpunkte } from './picture-size.ts';

/**
 * The values of one file (YAML, front matter or CSV) and where each stands. Values are plain: strings, numbers,
 * booleans, null, arrays and objects; places are found by the object or array that holds a value, and its key there.
 */
export interface Baum {
  /** Relative to the working directory, with `/`. */
  readonly file: string;
  /** The whole text of the file: what places and spans count in. */
  readonly source: string;
  readonly wert: unknown;
  /** Keys of a mapping in the order of the file (JavaScript would sort whole numbers first). */
  namen(halter: object): readonly string[];
  /** Place of a value; without a key, of the holder itself. */
  place(halter: object, key?: string | number): Place | undefined;
  /** Place of the key of a mapping. */
  keyPlace(halter: object, key: string | number): Place | undefined;
  /** Where a scalar stands as UTF-16 offsets of the source, with its quotes; for fixes. */
  span(halter: object, key: string | number): Span | undefined;
  /** Where the key of a mapping stands, likewise. */
  keySpan(halter: object, key: string | number): Span | undefined;
  /** The text value as inline Markdown, with positions in the file. */
  inline(halter: object, key: string | number): readonly PhrasingContent[];
  /** The key of a mapping as inline Markdown, with positions in the file. */
  inlineKey(halter: object, key: string | number): readonly PhrasingContent[];
  /** The text value as block Markdown, with positions in the file. */
  block(halter: object, key: string | number): Root;
}

/** Offsets in UTF-16 units of the decoded text (without a BOM); the end is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A Markdown file: its front matter as a tree, its body as mdast with positions in the whole file. */
export interface Blatt extends Baum {
  readonly body: Root;
}

/** A survey export: one row a form, cells as text. */
export interface Tabelle {
  readonly kopf: readonly string[];
  readonly zeilen: readonly (readonly string[])[];
}

/** What is known of a file below the issue folder: a file, or a link that leads out of the folder. */
export type Fund = 'datei' | 'aussen';

/** Everything read for one issue; what is undefined or left out could not be read and has its problem. */
export interface Geladen {
  /** Name of the folder. */
  readonly ordner: string;
  /** The issue folder relative to the working directory, with `/`. */
  readonly pfad: string;
  readonly serie?: Baum | undefined;
  readonly handreichung?: Baum | undefined;
  readonly programm?: Baum | undefined;
  readonly panels?: Baum | undefined;
  readonly evaluation?: Baum | undefined;
  readonly stimmen?: Baum | undefined;
  readonly kontakte?: Baum | undefined;
  readonly zusammenfassung?: Blatt | undefined;
  readonly impressum?: Blatt | undefined;
  /** In file-name order, numbers by value. */
  readonly kurzfassungen: readonly Blatt[];
  readonly protokolle: readonly Blatt[];
  /** By `datei` as written in the chapter. */
  readonly seiten: ReadonlyMap<string, Blatt>;
  /** Survey exports by `quelle.datei` as written. */
  readonly tabellen: ReadonlyMap<string, Tabelle>;
  /** Files below the issue folder by path with `/`, Unicode form C, to the path on disk. */
  readonly bestand: ReadonlyMap<string, { readonly pfad: string; readonly fund: Fund }>;
  /** Sizes of the raster pictures below the issue folder whose head could be read, by path as in `bestand`. */
  readonly bildpunkte: ReadonlyMap<string, Bildpunkte>;
  /** Files that were asked for but could not be read, relative to the working directory; each has its problem. */
  readonly kaputt: readonly string[];
  /** Text of every file read, by path relative to the working directory: for code frames. */
  readonly quellen: ReadonlyMap<string, string>;
  readonly problems: readonly Problem[];
}
