import { isAlias, isCollection, isMap, isPair, isScalar, isSeq, type Node, Scalar } from 'yaml';
import { type Problem, report } from '../problem/index.ts';
import type { Schreibweise, Stueck } from './offsets.ts';
import type { Quelle } from './source.ts';
import type { Eintrag, Spuren } from './tree.ts';
import type { Span } from './types.ts';
import { specialStart } from './yaml-problems.ts';

/** What the conversion of a document shares: where places and problems are collected, and how aliases are resolved. */
export interface Umwandlung {
  readonly quelle: Quelle;
  readonly holders: Spuren['holders'];
  readonly problems: Problem[];
  /** An alias gives the very value of its anchor, also where anchors contain themselves. */
  readonly seen: Map<Node, object>;
  /** Anchors that no alias has named yet. */
  readonly anchors: Map<string, Span>;
  readonly resolve: (node: Node) => Node | undefined;
}

/** The plain value of a node; its places go into `holders`. */
export function plainValue(given: Node, umwandlung: Umwandlung): unknown {
  const node = resolved(given, umwandlung);
  if (isScalar(node)) return scalarOf(node);
  if (!isCollection(node)) return null;
  const known = umwandlung.seen.get(node);
  if (known !== undefined) return known;
  const plain: object = isSeq(node) ? [] : {};
  const entries = new Map<string | number, Eintrag>();
  umwandlung.seen.set(node, plain);
  umwandlung.holders.set(plain, { start: node.range?.[0] ?? 0, entries });
  if (isSeq(node)) fillList(plain as unknown[], entries, node.items, umwandlung);
  else if (isMap(node)) fillMap(plain, entries, node.items, umwandlung);
  return plain;
}

/** Follows an alias; one that leads nowhere was meant as text. */
function resolved(given: Node, { resolve, anchors, problems, quelle }: Umwandlung): Node | undefined {
  const node = resolve(given);
  const { start, end } = rangeOf(given);
  if (isAlias(given)) anchors.delete(given.source);
  else if ('anchor' in given && given.anchor) anchors.set(given.anchor, { start, end });
  if (node === undefined) problems.push(specialStart(quelle, { start, end }));
  return node;
}

const scalarOf = (node: Scalar): unknown =>
  typeof node.value === 'bigint' ? Number(node.value) : node.value;

function fillList(
  list: unknown[],
  entries: Eintraege,
  items: readonly unknown[],
  umwandlung: Umwandlung,
): void {
  items.forEach((item, index) => {
    const value = isPair(item) ? null : (item as Node);
    list.push(value === null ? null : plainValue(value, umwandlung));
    entries.set(index, entryOf(value, undefined, umwandlung));
  });
}

type Eintraege = Map<string | number, Eintrag>;

function fillMap(map: object, entries: Eintraege, items: readonly unknown[], umwandlung: Umwandlung): void {
  for (const item of items) {
    if (!isPair(item)) continue;
    const name = keyOf(item.key as Node | null, umwandlung);
    if (name === undefined) continue;
    const key = keyPiece(item.key as Node | null, name, umwandlung);
    const value = item.value as Node | null;
    const first = entries.get(name);
    if (first !== undefined) {
      umwandlung.problems.push(duplicate(name, key, first, umwandlung));
      continue;
    }
    const plain = value === null ? null : plainValue(value, umwandlung);
    setKey(map, name, plain);
    entries.set(name, entryOf(value, key, umwandlung));
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
function keyOf(node: Node | null, { quelle, problems }: Umwandlung): string | undefined {
  if (isScalar(node)) return node.source ?? String(node.value);
  if (node === null) return '';
  problems.push(report('key-is-text', {}, { place: quelle.place(rangeOf(node).start) }));
  return undefined;
}

function keyPiece(node: Node | null, name: string, { quelle }: Umwandlung): Stueck {
  const { start, end } = rangeOf(node);
  return isScalar(node)
    ? { ...pieceOf(node, start, end, quelle.text), value: name }
    : { value: name, start, end, style: 'plain' };
}

const duplicate = (name: string, key: Span, first: Eintrag, { quelle }: Umwandlung): Problem =>
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
function entryOf(given: Node | null, key: Stueck | undefined, umwandlung: Umwandlung): Eintrag {
  const node = given === null ? undefined : umwandlung.resolve(given);
  const [start, end] = node?.range ?? [key?.start ?? 0, key?.end ?? 0];
  if (node !== undefined && !isScalar(node)) return { key, start };
  const isEmpty = node === undefined || (node.value === null && start === end);
  if (isEmpty) return { key, start: key?.start ?? start, end: key?.end };
  const piece = pieceOf(node, start, end, umwandlung.quelle.text);
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
