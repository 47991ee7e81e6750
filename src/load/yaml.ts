import {
  isAlias,
  isCollection,
  isMap,
  isPair,
  isScalar,
  isSeq,
  type Node,
  parseDocument,
  Scalar,
} from 'yaml';
import { type Outcome, type Problem, report } from '../problem/index.ts';
import type { Schreibweise, Stueck } from './offsets.ts';
import type { Quelle } from './source.ts';
import { type Eintrag, type Spuren, treeOf } from './tree.ts';
import type { Baum, Span } from './types.ts';
import { yamlProblems } from './yaml-problems.ts';

/**
 * Parses YAML 1.2 (core schema: `yes`, `on` and dates stay text); of a Markdown file only the part given. `value` is undefined where the syntax is broken;
 * a key given twice is reported and the file still read. An empty file is an empty mapping.
 */
export function parseYaml(quelle: Quelle, part?: Span): Outcome<Baum | undefined> {
  const text = part === undefined ? quelle.text : blankBefore(quelle.text, part.start, part.end);
  const document = parseDocument(text, {
    version: '1.2',
    schema: 'core',
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent',
    stringKeys: false,
  });
  const broken = yamlProblems([...document.errors, ...document.warnings], quelle);
  if (broken.length > 0) return { value: undefined, problems: broken };
  const problems: Problem[] = [];
  const holders: Spuren['holders'] = new WeakMap();
  const context: Context = { quelle, holders, problems, seen: new Map(), resolve: (node) => resolve(node) };
  const resolve = (node: Node): Node | undefined => (isAlias(node) ? node.resolve(document) : node);
  const wert = document.contents === null ? null : plainOf(document.contents, context);
  return { value: treeOf(quelle, wert ?? emptyRoot(holders, part?.start ?? 0), { holders }), problems };
}

/** Keeps the offsets of a part of a file true by blanking what stands before it. */
const blankBefore = (text: string, start: number, end: number): string =>
  text.slice(0, start).replace(/[^\r\n]/g, ' ') + text.slice(start, end);

function emptyRoot(holders: Spuren['holders'], start: number): object {
  const root = {};
  holders.set(root, { start, entries: new Map() });
  return root;
}

interface Context {
  readonly quelle: Quelle;
  readonly holders: Spuren['holders'];
  readonly problems: Problem[];
  /** An alias gives the very value of its anchor, also where anchors contain themselves. */
  readonly seen: Map<Node, object>;
  readonly resolve: (node: Node) => Node | undefined;
}

function plainOf(given: Node, context: Context): unknown {
  const node = context.resolve(given);
  if (isScalar(node)) return scalarOf(node);
  if (!isCollection(node)) return null;
  const known = context.seen.get(node);
  if (known !== undefined) return known;
  const plain: object = isSeq(node) ? [] : {};
  const entries = new Map<string | number, Eintrag>();
  context.seen.set(node, plain);
  context.holders.set(plain, { start: node.range?.[0] ?? 0, entries });
  if (isSeq(node)) fillList(plain as unknown[], entries, node.items, context);
  else if (isMap(node)) fillMap(plain, entries, node.items, context);
  return plain;
}

const scalarOf = (node: Scalar): unknown =>
  typeof node.value === 'bigint' ? Number(node.value) : node.value;

function fillList(list: unknown[], entries: Eintraege, items: readonly unknown[], context: Context): void {
  items.forEach((item, index) => {
    const value = isPair(item) ? null : (item as Node);
    list.push(value === null ? null : plainOf(value, context));
    entries.set(index, entryOf(value, undefined, context));
  });
}

type Eintraege = Map<string | number, Eintrag>;

function fillMap(map: object, entries: Eintraege, items: readonly unknown[], context: Context): void {
  for (const item of items) {
    if (!isPair(item)) continue;
    const name = keyOf(item.key as Node | null, context);
    if (name === undefined) continue;
    const key = rangeOf(item.key as Node | null);
    const value = item.value as Node | null;
    const first = entries.get(name);
    if (first !== undefined) {
      context.problems.push(duplicate(name, key, first, context));
      continue;
    }
    const plain = value === null ? null : plainOf(value, context);
    setKey(map, name, plain);
    entries.set(name, entryOf(value, key, context));
  }
}

/** `__proto__` would change the object instead of adding a key. */
function setKey(map: object, name: string, value: unknown): void {
  if (name !== '__proto__') Reflect.set(map, name, value);
  else Object.defineProperty(map, name, { value, enumerable: true, configurable: true, writable: true });
}

const rangeOf = (node: Node | null) => {
  const [start, end] = node?.range ?? [0, 0];
  return { start, end };
};

/** The key as it is written: `2024` and `true` are names like any other. */
function keyOf(node: Node | null, { quelle, problems }: Context): string | undefined {
  if (isScalar(node)) return node.source ?? String(node.value);
  if (node === null) return '';
  problems.push(report('key-is-text', {}, { place: quelle.place(rangeOf(node).start) }));
  return undefined;
}

const duplicate = (name: string, key: Span, first: Eintrag, { quelle }: Context): Problem =>
  report(
    'key-is-unique',
    { key: name },
    {
      place: quelle.place(key.start, key.end),
      related: [
        {
          place: quelle.place(first.key?.start ?? first.start, first.key?.end),
          message: { de: 'Hier steht er zum ersten Mal.', en: 'It is first given here.' },
        },
      ],
    },
  );

/** An empty value has no place of its own worth showing: its key stands for it. */
function entryOf(given: Node | null, key: Span | undefined, context: Context): Eintrag {
  const node = given === null ? undefined : context.resolve(given);
  const [start, end] = node?.range ?? [key?.start ?? 0, key?.end ?? 0];
  if (node !== undefined && !isScalar(node)) return { key, start };
  const isEmpty = node === undefined || (node.value === null && start === end);
  if (isEmpty) return { key, start: key?.start ?? start, end: key?.end };
  const piece = pieceOf(node, start, end, context.quelle.text);
  return { key, start, end: piece.end, piece };
}

/** A block text ends with the last of its lines that holds anything. */
function pieceOf(node: Scalar, start: number, end: number, text: string): Stueck {
  const style = styleOf(node.type);
  const last = style === 'block' ? start + text.slice(start, end).trimEnd().length : end;
  return { value: node.value, start, end: last, style };
}

function styleOf(type: string | undefined): Schreibweise {
  if (type === Scalar.QUOTE_DOUBLE) return 'double';
  if (type === Scalar.QUOTE_SINGLE) return 'single';
  return type === Scalar.BLOCK_LITERAL || type === Scalar.BLOCK_FOLDED ? 'block' : 'plain';
}
