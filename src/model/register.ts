import type { Nodes } from 'mdast';
import type { Baum } from '../load/index.ts';
import type { Place } from '../problem/index.ts';
import type { Stellen } from './places.ts';

/** What an object of the model was made from: a holder in a file's tree, or the value at one of its keys. */
export interface Herkunft {
  readonly baum: Baum;
  readonly halter: object;
  readonly key?: string | number;
  /** The object was made from the key itself, not from its value. */
  readonly isKey?: boolean;
  /** Keys of the model that are called otherwise in the file. */
  readonly namen?: Readonly<Record<string, string>>;
}

/** Collects where the objects of a model come from while it is built; answers as `Stellen`. */
export interface Register extends Stellen {
  /** Remembers where an object comes from; of several sources the first that has a key gives its place. */
  link<T extends object>(object: T, ...sources: readonly Herkunft[]): T;
  /** Remembers the file of a Markdown tree; its nodes carry their positions themselves. */
  tree<T extends Nodes>(root: T, file: string): T;
}

/** An empty register. */
export function registerOf(): Register {
  const sources = new WeakMap<object, readonly Herkunft[]>();
  const files = new WeakMap<object, string>();
  const tree = <T extends Nodes>(root: T, file: string): T => {
    files.set(root, file);
    if ('children' in root) for (const child of root.children) tree(child, file);
    return root;
  };
  return {
    link: (object, ...given) => {
      sources.set(object, given);
      return object;
    },
    tree,
    of: (object, key) => nodePlace(object, files) ?? firstOf(sources.get(object), key),
    key: (object, key) =>
      sources
        .get(object)
        ?.map((each) => keyPlace(each, key))
        .find((place) => place !== undefined),
  };
}

function nodePlace(object: object, files: WeakMap<object, string>): Place | undefined {
  const file = files.get(object);
  if (file === undefined) return undefined;
  const { position } = object as Nodes;
  if (position === undefined) return { file, line: 1, column: 1 };
  const { start, end } = position;
  return { file, line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
}

function firstOf(sources: readonly Herkunft[] = [], key?: string | number): Place | undefined {
  const exact = key === undefined ? undefined : sources.map((each) => valuePlace(each, key)).find(Boolean);
  return exact ?? sources.map(ownPlace).find((place) => place !== undefined);
}

const ownPlace = ({ baum, halter, key, isKey }: Herkunft): Place | undefined =>
  isKey === true && key !== undefined ? baum.keyPlace(halter, key) : baum.place(halter, key);

/** Keys are looked up in the value itself, where the object was made from a mapping below a key. */
function holderOf({ halter, key }: Herkunft): object | undefined {
  const value: unknown = key === undefined ? halter : Reflect.get(halter, key);
  return typeof value === 'object' && value !== null ? value : undefined;
}

function valuePlace(source: Herkunft, key: string | number): Place | undefined {
  const holder = holderOf(source);
  return holder && source.baum.place(holder, source.namen?.[key] ?? key);
}

function keyPlace(source: Herkunft, key: string | number): Place | undefined {
  const holder = holderOf(source);
  return holder && source.baum.keyPlace(holder, source.namen?.[key] ?? key);
}

/** The same places for copies: each copy, also the copy of a copy, answers with the places of its original. */
export function withCopies(stellen: Stellen, originals: WeakMap<object, object>): Stellen {
  return {
    of: (object, key) => stellen.of(originOf(object, originals), key),
    key: (object, key) => stellen.key(originOf(object, originals), key),
  };
}

/** Follows copies back to what they were made from. */
export function originOf(object: object, originals: WeakMap<object, object>): object {
  const before = originals.get(object);
  return before === undefined ? object : originOf(before, originals);
}
