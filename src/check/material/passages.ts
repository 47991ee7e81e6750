import type { Nodes } from 'mdast';
import type { Handreichung, Text } from '../../model/index.ts';
import type { Place } from '../../problem/index.ts';

/** A stretch of text of a file, without markup around it. */
export interface Passage {
  readonly file: string;
  /** UTF-16 offsets in the file; the end is exclusive. */
  readonly start: number;
  readonly end: number;
  /** The paragraph, heading, cell or line it is part of. */
  readonly within: { readonly start: number; readonly end: number };
  /** As written in the file, escapes of YAML and Markdown included. */
  readonly raw: string;
  /** Running text, a heading or title, the text of a link, or a plain value such as a name. */
  readonly form: 'text' | 'title' | 'link' | 'value';
  /** Key of the value in the model, or `body`. */
  readonly key: string;
  /** Spoken or sent in by somebody, or a key: findings are told, but nothing is changed without asking. */
  readonly quoted: boolean;
}

/** A body, or a text value of several blocks. */
export interface Block {
  readonly file: string;
  readonly root: Text;
}

/** A whole line of prose outside of bodies, markup included. */
export type Run = Pick<Passage, 'file' | 'start' | 'end'>;

interface Sources {
  readonly sources: ReadonlyMap<string, string>;
  readonly of: (object: object, key?: string | number) => Place | undefined;
  readonly span: (place: Place) => { readonly start: number; readonly end: number };
}

/** Values that are no language: addresses, file names, numbers as text, settings. */
const technical = new Set(
  [
    'url email telefon datei bild id art stufe form sprache ordner datum veroeffentlicht beginn ende um ab von bis',
    'grundfarbe diagramm ausgaben regeln woerter abkuerzungen gender stellen freigabe',
  ].flatMap((names) => names.split(' ')),
);
const titles = new Set(['titel', 'untertitel', 'thema', 'kurz']);

/** Walks the whole model: every run of prose, every plain value, every block text, each place once. */
export function passagesOf(
  handreichung: Handreichung,
  sources: Sources,
): { passages: readonly Passage[]; texts: readonly Block[]; runs: readonly Run[] } {
  const walk: Walk = { ...sources, passages: new Map(), texts: [], runs: [], seen: new Set() };
  visit(walk, handreichung, '', false);
  return { passages: [...walk.passages.values()], texts: walk.texts, runs: walk.runs };
}

interface Walk extends Sources {
  readonly passages: Map<string, Passage>;
  readonly texts: Block[];
  readonly runs: Run[];
  readonly seen: Set<object>;
}

function visit(walk: Walk, value: object, key: string, quoted: boolean): void {
  if (walk.seen.has(value)) return;
  walk.seen.add(value);
  if (isText(value)) visitText(walk, value);
  else if (isProsa(value)) visitProsa(walk, value, key, quoted);
  else visitParts(walk, value, key, quoted);
}

function visitParts(walk: Walk, value: object, key: string, quoted: boolean): void {
  const isQuote = quoted || ('art' in value && value.art === 'zitat');
  for (const [name, below] of Object.entries(value)) {
    const part = Array.isArray(value) ? key : name;
    if (technical.has(part)) continue;
    if (typeof below === 'string')
      visitString(walk, value, Array.isArray(value) ? Number(name) : name, below);
    else if (typeof below === 'object' && below !== null)
      visit(walk, below, part, isQuote || part === 'freitexte' || part === 'antwort');
  }
}

const isText = (value: object): value is Text => 'type' in value && value.type === 'root';

interface Line {
  readonly text: string;
  readonly inhalt: readonly Nodes[];
}
const isProsa = (value: object): value is Line =>
  'text' in value && 'inhalt' in value && Array.isArray(value.inhalt);

function visitProsa(walk: Walk, prosa: Line, key: string, quoted: boolean): void {
  const file = walk.of(prosa)?.file;
  const form = titles.has(key) ? 'title' : 'text';
  if (file === undefined) return;
  const start = prosa.inhalt[0]?.position?.start.offset;
  const end = prosa.inhalt.at(-1)?.position?.end.offset;
  if (start === undefined || end === undefined) return;
  walk.runs.push({ file, start, end });
  for (const node of prosa.inhalt) visitNode(walk, node, { file, key, form, quoted, within: { start, end } });
}

function visitText(walk: Walk, root: Text): void {
  const file = walk.of(root)?.file;
  if (file === undefined) return;
  walk.texts.push({ file, root });
  const within = { start: 0, end: 0 };
  for (const node of root.children)
    visitNode(walk, node, { file, key: 'body', form: 'text', quoted: false, within });
}

type Context = Omit<Passage, 'start' | 'end' | 'raw'>;

function visitNode(walk: Walk, node: Nodes, context: Context): void {
  // What is cited keeps its spelling.
  if (node.type === 'blockquote') return;
  if (node.type === 'text') {
    const [start, end] = [node.position?.start.offset, node.position?.end.offset];
    if (start !== undefined && end !== undefined) add(walk, { ...context, start, end });
  }
  if (node.type === 'leafDirective') visitAttributes(walk, node, context);
  if (!('children' in node)) return;
  const below = belowOf(node, context);
  for (const child of node.children) visitNode(walk, child, below);
}

/** The prose among the attributes of a picture; the parser tells of the directive as a whole only where it stands. */
function visitAttributes(walk: Walk, node: Nodes, { file }: Context): void {
  const [start, end] = [node.position?.start.offset, node.position?.end.offset];
  const text = walk.sources.get(file)?.slice(start, end) ?? '';
  for (const { 0: attribute, 1: key = '', 2: value = '', index } of text.matchAll(
    /(?<=[\s{])(alt|nachweis)="([^"]*)"/g,
  )) {
    const at = (start ?? 0) + index + attribute.length - 1 - value.length;
    const run = { file, start: at, end: at + value.length };
    add(walk, { ...run, form: 'value', key, quoted: false, within: run });
  }
}

function belowOf(node: Nodes, given: Context): Context {
  const [start, end] = [node.position?.start.offset, node.position?.end.offset];
  const isWhole = node.type === 'heading' || node.type === 'paragraph' || node.type === 'tableCell';
  const context =
    isWhole && start !== undefined && end !== undefined ? { ...given, within: { start, end } } : given;
  if (node.type === 'heading') return { ...context, form: 'title' };
  return node.type === 'link' || node.type === 'linkReference' ? { ...context, form: 'link' } : context;
}

/** A person written as "Name (Ort)" is one value with two parts: its stretch is taken once. */
function visitString(walk: Walk, holder: object, key: string | number, value: string): void {
  const place = walk.of(holder, key);
  if (place?.endLine === undefined || value === '') return;
  const { start, end } = walk.span(place);
  const raw = walk.sources.get(place.file)?.slice(start, end) ?? '';
  const quote = /^["']/.test(raw) ? 1 : 0;
  const form = titles.has(String(key)) ? 'title' : 'value';
  const run = { file: place.file, start: start + quote, end: end - quote };
  if (add(walk, { ...run, form, key: String(key), quoted: false, within: run })) walk.runs.push(run);
}

function add(walk: Walk, passage: Omit<Passage, 'raw'>): boolean {
  const raw = walk.sources.get(passage.file)?.slice(passage.start, passage.end) ?? '';
  const id = `${passage.file} ${passage.start}`;
  if (raw === '' || walk.passages.has(id)) return false;
  walk.passages.set(id, { ...passage, raw });
  return true;
}
