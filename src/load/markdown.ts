import type { PhrasingContent, Root, RootContent } from 'mdast';
import { directiveFromMarkdown } from 'mdast-util-directive';
import type { CompileContext, Extension as FromMarkdown, Token } from 'mdast-util-from-markdown';
import { directive } from 'micromark-extension-directive';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { type Data, type Processor, unified } from 'unified';
import type { Point, Position } from 'unist';
import { genderStar } from './gender-star.ts';
import type { Quelle } from './source.ts';
import type { Span } from './types.ts';

/** A text value to parse, and where each of its UTF-16 units stands in its file. */
export interface Stelle {
  readonly text: string;
  readonly quelle: Quelle;
  readonly offsets: () => readonly number[];
}

/** Where the attributes of a directive stand: the name of each, and its value without quotes. */
export interface Attributstelle {
  readonly name: Span;
  readonly value?: Span;
}

declare module 'mdast' {
  interface Data {
    attributes?: Record<string, Attributstelle>;
  }
}

/** The constructs that would make a title such as "1. Panel" or "# x" anything but text. */
const flowConstructs = [
  'blockQuote codeFenced codeIndented definition headingAtx htmlFlow list setextUnderline thematicBreak',
  'table gfmFootnoteDefinition gfmFootnoteCall tasklistCheck',
].flatMap((names) => names.split(' '));

/** Without any of this there is no markup: most titles and names skip the parser. */
const markup = /[*_`~[\]<>&\\@\r\n]|:\/\/|www\.|^\s/i;

const blockParser = parserOf((settings) => {
  const flow = directive().flow;
  settings.micromark.push(flow === undefined ? {} : { flow });
  settings.mdast.push(directiveFromMarkdown(), attributeSpans);
});
const inlineParser = parserOf((settings) => settings.micromark.push({ disable: { null: flowConstructs } }));

interface Settings {
  readonly micromark: NonNullable<Data['micromarkExtensions']>;
  readonly mdast: NonNullable<Data['fromMarkdownExtensions']>;
}

/** What every address that is a link by itself holds. */
const address = /@|www\.|https?:/i;

/** Each word may begin an address: where there is none, looking for one would take half of the time. */
function parserOf(extend: (settings: Settings) => void): (text: string) => Root {
  let linking: ReturnType<typeof make> | undefined;
  let plain: ReturnType<typeof make> | undefined;
  const make = (links: boolean) =>
    unified()
      .use(remarkParse)
      .use(remarkGfm)
      .use(function extras(this: Processor) {
        const data = this.data();
        if (!links) leaveOutAddresses(data);
        data.micromarkExtensions ??= [];
        data.fromMarkdownExtensions ??= [];
        data.micromarkExtensions.push(genderStar);
        extend({ micromark: data.micromarkExtensions, mdast: data.fromMarkdownExtensions });
      })
      .freeze();
  return (text) => {
    if (address.test(text)) {
      linking ??= make(true);
      return linking.parse(text);
    }
    plain ??= make(false);
    return plain.parse(text);
  };
}

type Constructs = NonNullable<Settings['micromark'][number]['text']>;

const autolink = /^(?:www|protocol|email)Autolink$/;

function withoutAddresses(constructs: Constructs = {}): Constructs {
  const left = Object.entries(constructs).flatMap(([code, some = []]) => {
    const others = [some].flat().filter(({ name = '' }) => !autolink.test(name));
    return others.length === 0 ? [] : [[code, others] as const];
  });
  return Object.fromEntries(left);
}

function leaveOutAddresses(data: Data): void {
  const { micromarkExtensions: syntax = [], fromMarkdownExtensions: trees = [] } = data;
  data.micromarkExtensions = syntax.map((one) => ({ ...one, text: withoutAddresses(one.text) }));
  // Of all of GFM only these look at the finished tree, for what was missed before.
  data.fromMarkdownExtensions = trees.flat().filter(({ transforms }) => transforms === undefined);
}

/** mdast keeps no places of attributes, and a message about one should point at it. */
const rememberName = function (this: CompileContext, token: Token): undefined {
  const node = this.stack.at(-2);
  if (node === undefined) return;
  node.data ??= {};
  node.data.attributes ??= {};
  node.data.attributes[this.sliceSerialize(token)] = { name: spanOf(token) };
};
const rememberValue = function (this: CompileContext, token: Token): undefined {
  const attributes = this.stack.at(-2)?.data?.attributes ?? {};
  const [name, found] = Object.entries(attributes).at(-1) ?? [];
  if (name !== undefined && found !== undefined) attributes[name] = { ...found, value: spanOf(token) };
};
const spanOf = ({ start, end }: Token): Span => ({ start: start.offset, end: end.offset });
const attributeSpans: FromMarkdown = {
  enter: {
    directiveLeafAttributeName: rememberName,
    directiveLeafAttributeValue: rememberValue,
    directiveContainerAttributeName: rememberName,
    directiveContainerAttributeValue: rememberValue,
  },
};

/** Parses the body of a Markdown file (GFM and directives); positions count in the text given. */
export const parseBody = (text: string): Root => blockParser(text);

/** Parses a text value as block Markdown; positions count in its file. */
export function blockAt(stelle: Stelle): Root {
  const root = blockParser(stelle.text);
  moveAll(root, mover(stelle));
  return root;
}

/** Parses a text value as one run of inline Markdown; line breaks of the value stay breaks. */
export function inlineAt(stelle: Stelle): readonly PhrasingContent[] {
  const text = stelle.text.trimEnd();
  const move = mover(stelle);
  if (text === '') return [];
  if (!markup.test(text)) return [{ type: 'text', value: text, position: move(0, text.length) }];
  const root = inlineParser(text);
  const nodes = root.children.flatMap((node, index) => phrasingOf(node, index > 0));
  const broken = nodes.flatMap((node) => breakLines(node, text));
  for (const node of broken) moveAll(node, move);
  return broken;
}

type Move = (start: number, end: number) => Position;

function mover({ quelle, offsets }: Stelle): Move {
  let table: readonly number[] | undefined;
  const at = (index: number): Point => {
    table ??= offsets();
    return quelle.point(table[index] ?? table.at(-1) ?? 0);
  };
  return (start, end) => ({ start: at(start), end: at(end) });
}

/** With every flow construct off, the parser can only give paragraphs; more than one came from blank lines. */
function phrasingOf(node: RootContent, follows: boolean): PhrasingContent[] {
  if (node.type !== 'paragraph') return [];
  return follows ? [{ type: 'break' }, ...node.children] : node.children;
}

/** A line ending inside a text becomes a break node: in YAML it only stands where an editor meant one. */
function breakLines(node: PhrasingContent, written: string): PhrasingContent[] {
  if ('children' in node) {
    const children = node.children.flatMap((child) => breakLines(child, written));
    return [{ ...node, children } as PhrasingContent];
  }
  if (node.type !== 'text' || !lineEnding.test(node.value)) return [node];
  const lines = linesIn(written, node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
  return node.value.split(lineEnding).flatMap((value, index): PhrasingContent[] => {
    const { start, end } = lines[index] ?? { start: 0, end: 0 };
    const text: PhrasingContent = { type: 'text', value, position: pointsAt(start, end) };
    const lineBreak: PhrasingContent = { type: 'break', position: pointsAt(start, start) };
    return [...(index > 0 ? [lineBreak] : []), ...(value === '' ? [] : [text])];
  });
}

const lineEnding = /\r\n|\r|\n/;

/** Where the lines of a stretch stand, without the spaces around line endings, which Markdown drops. */
function linesIn(written: string, from: number, to: number): Span[] {
  let at = from;
  return written
    .slice(from, to)
    .split(/(\r\n|\r|\n)/)
    .flatMap((part, index) => {
      const start = at;
      at += part.length;
      if (index % 2 === 1) return [];
      const lead = index === 0 ? 0 : part.length - part.trimStart().length;
      return [{ start: start + lead, end: start + Math.max(lead, part.trimEnd().length) }];
    });
}

const pointsAt = (start: number, end: number): Position => ({
  start: { line: 1, column: 1, offset: start },
  end: { line: 1, column: 1, offset: end },
});

/** Rewrites the positions of a node and all below it; nodes the parser left without one stay so. */
function moveAll(node: Root | RootContent, move: Move): void {
  if (node.position !== undefined) {
    node.position = move(node.position.start.offset ?? 0, node.position.end.offset ?? 0);
  }
  if ('children' in node) for (const child of node.children) moveAll(child, move);
}
