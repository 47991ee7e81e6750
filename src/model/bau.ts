import { toString as plainText } from 'mdast-util-to-string';
import type { Baum, Blatt, Geladen } from '../load/index.ts';
import type { Place, Problem } from '../problem/index.ts';
import { checkMarkdown } from './markdown.ts';
import type { Register } from './register.ts';
import type { Prosa, Text } from './types.ts';

/** What every part of the model needs while it is built. */
export interface Bau {
  readonly geladen: Geladen;
  readonly problems: Problem[];
  readonly register: Register;
  /** Files and parts that could not be made: with any, the whole is not made either. */
  readonly kaputt: string[];
  /** Questions that some body places, and where. */
  readonly platziert: { readonly id: string; readonly place: Place | undefined }[];
}

/** Keys without a value are left out, as the types of the model want it. */
export type Gegeben<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

/** Drops the keys whose value is undefined. */
export const gegeben = <T extends object>(object: T): Gegeben<T> =>
  Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as Gegeben<T>;

/** A key that is left out and one that is left empty are the same. */
export const oder = <T>(value: T | null | undefined): T | undefined => value ?? undefined;

/** The text at a key as inline Markdown; what is wrong in it becomes problems. */
export function prosaAt(bau: Bau, baum: Baum, halter: object, key: string | number): Prosa {
  const inhalt = baum.inline(halter, key);
  for (const node of inhalt) bau.register.tree(node, baum.file);
  checkMarkdown(bau, { nodes: inhalt, file: baum.file, source: baum.source, blocks: false });
  return bau.register.link({ text: textOf(inhalt), inhalt }, { baum, halter, key });
}

/** The text at a key that may be left out. */
export function prosaOder(bau: Bau, baum: Baum, halter: object, key: string): Prosa | undefined {
  const value: unknown = Reflect.get(halter, key);
  return typeof value === 'string' ? prosaAt(bau, baum, halter, key) : undefined;
}

/** Inline Markdown as it is read aloud: without markup, a line break is a space. */
export const textOf = (inhalt: Prosa['inhalt']): string =>
  inhalt.map((node) => (node.type === 'break' ? ' ' : plainText(node))).join('');

/** The text at a key as block Markdown. */
export function blockOder(bau: Bau, baum: Baum, halter: object, key: string): Text | undefined {
  if (typeof Reflect.get(halter, key) !== 'string') return undefined;
  const root = bau.register.tree(baum.block(halter, key), baum.file);
  checkMarkdown(bau, { nodes: root.children, file: baum.file, source: baum.source, blocks: true });
  return root;
}

/** The body of a Markdown file. */
export function bodyOf(bau: Bau, blatt: Blatt): Text {
  const root = bau.register.tree(blatt.body, blatt.file);
  checkMarkdown(bau, { nodes: root.children, file: blatt.file, source: blatt.source, blocks: true });
  return root;
}
