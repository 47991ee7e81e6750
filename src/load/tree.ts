import type { PhrasingContent, Root } from 'mdast';
import { blockAt, inlineAt, type Stelle } from './markdown.ts';
import { offsetsOf, type Stueck } from './offsets.ts';
import type { Quelle } from './source.ts';
import type { Baum } from './types.ts';

/** A value in its holder: scalars have a piece of source and an end, collections only a start. */
export interface Eintrag {
  readonly key?: Stueck | undefined;
  readonly start: number;
  readonly end?: number | undefined;
  readonly piece?: Stueck | undefined;
}

/** The entries of each mapping and list, by identity of the plain value, filled in while a file is parsed. */
export interface Spuren {
  readonly holders: WeakMap<
    object,
    { readonly start: number; readonly entries: Map<string | number, Eintrag> }
  >;
}

const nothing: Stueck = { value: '', start: 0, end: 0, style: 'plain' };

/** Makes the tree of a parsed file from its root value and the traces its parser left. */
export function treeOf(quelle: Quelle, wert: unknown, { holders }: Spuren): Baum {
  const entry = (halter: object, key: string | number): Eintrag | undefined =>
    holders.get(halter)?.entries.get(key);
  const at = (piece: Stueck = nothing): Stelle => ({
    text: String(piece.value ?? ''),
    quelle,
    offsets: () => offsetsOf(quelle.text, piece),
  });
  return {
    file: quelle.file,
    source: quelle.text,
    wert,
    namen: (halter) => [...(holders.get(halter)?.entries.keys() ?? [])].map(String),
    place: (halter, key) => {
      if (key === undefined) {
        const own = holders.get(halter);
        return own && quelle.place(own.start);
      }
      const found = entry(halter, key);
      return found && quelle.place(found.start, found.end);
    },
    keyPlace: (halter, key) => {
      const span = entry(halter, key)?.key;
      return span && quelle.place(span.start, span.end);
    },
    span: (halter, key) => entry(halter, key)?.piece,
    keySpan: (halter, key) => entry(halter, key)?.key,
    inline: (halter, key): readonly PhrasingContent[] => inlineAt(at(entry(halter, key)?.piece)),
    inlineKey: (halter, key): readonly PhrasingContent[] => inlineAt(at(entry(halter, key)?.key)),
    block: (halter, key): Root => blockAt(at(entry(halter, key)?.piece)),
  };
}
