import type { Nodes } from 'mdast';
import type { Art, Handreichung, Inhalte, Part } from '../../model/index.ts';
import type { Fix, Place } from '../../problem/index.ts';
import type { Dictionaries } from '../../spell/index.ts';
import { type Lines, linesOf } from './lines.ts';
import { type Block, type Passage, passagesOf, type Run } from './passages.ts';
import { type Mention, mentionsOf } from './people.ts';

/** What is checked: an issue, the texts it was read from, and what lies in its folder. */
export interface Checked {
  readonly handreichung: Handreichung;
  /** Parts of which a file is broken or missing: they are absent, or hold only what is sound. */
  readonly unbekannt: ReadonlySet<Part>;
  /** Text of every file read, by path relative to the working directory. */
  readonly sources: ReadonlyMap<string, string>;
  /** Files below the issue folder, relative to it, with `/`. */
  readonly files: readonly string[];
  /** Size in pixels of the raster pictures among them. */
  readonly bildpunkte: ReadonlyMap<string, { readonly breite: number; readonly hoehe: number }>;
  /** Whether the document is to be published now. */
  readonly release: boolean;
  readonly woerterbuecher: Dictionaries;
}

/** What rules read: the model, and views of it that several rules need, each made when first asked for. */
export interface Material extends Checked {
  /** Every run of prose and every plain text value, in the order of the document. */
  readonly passages: readonly Passage[];
  /** All passages, a line each: one look tells whether a pattern is there at all. */
  readonly wholeText: string;
  /** Block Markdown with the file it stands in. */
  readonly texts: readonly Block[];
  /** Whole lines of prose and values outside of bodies. */
  readonly runs: readonly Run[];
  /** Everybody who is named in a place of his own, in the order of the document. */
  readonly mentions: readonly Mention[];
  /** What the chapter of a kind holds; undefined where the issue has none. */
  chapter<A extends Art>(art: A): Inhalte[A] | undefined;
  /** Place of a stretch of a file by UTF-16 offsets. */
  place(file: string, start: number, end: number): Place;
  /** Offsets of a place. */
  span(place: Place): { readonly start: number; readonly end: number };
  /** Place of an object of the model, or of the value at its key. */
  of(object: object, key?: string | number): Place | undefined;
  fix(file: string, start: number, end: number, text: string): Fix;
}

/** Makes the material of one issue. */
export function materialOf(checked: Checked): Material {
  const { handreichung, sources } = checked;
  const lines = new Map<string, Lines>();
  const linesIn = (file: string): Lines => {
    const known = lines.get(file) ?? linesOf(sources.get(file) ?? '');
    lines.set(file, known);
    return known;
  };
  const of = (object: object, key?: string | number) => handreichung.stellen.of(object, key);
  const span = (place: Place) => linesIn(place.file).span(place);
  const base = {
    ...checked,
    of,
    span,
    place: (file: string, start: number, end: number) => ({ file, ...linesIn(file).place(start, end) }),
    fix: (file: string, start: number, end: number, text: string) => ({ file, start, end, text }),
    chapter: <A extends Art>(art: A) =>
      handreichung.kapitel.find((kapitel) => kapitel.art === art)?.inhalt as Inhalte[A] | undefined,
  };
  const prose = once(() => passagesOf(handreichung, { sources, of, span }));
  const wholeText = once(() =>
    prose()
      .passages.map(({ raw }) => raw)
      .join('\n'),
  );
  const mentions = once(() => mentionsOf(base.chapter));
  return {
    ...base,
    get passages() {
      return prose().passages;
    },
    get texts() {
      return prose().texts;
    },
    get wholeText() {
      return wholeText();
    },
    get runs() {
      return prose().runs;
    },
    get mentions() {
      return mentions();
    },
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** UTF-16 offsets of a Markdown node in its file; undefined for nodes that were not read from one. */
export function offsetsOf(node: Nodes): { start: number; end: number } | undefined {
  const [start, end] = [node.position?.start.offset, node.position?.end.offset];
  return start === undefined || end === undefined ? undefined : { start, end };
}
