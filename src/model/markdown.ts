import type { Heading, Html, Link, LinkReference, Nodes, Parents, Text as TextNode } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { report } from '../problem/index.ts';
import type { Bau } from './bau.ts';
import { checkDirective, isDirective } from './directives.ts';

/** A piece of Markdown to check: a body with blocks, or one run of inline Markdown. */
export interface Abschnitt {
  readonly nodes: readonly Nodes[];
  readonly file: string;
  readonly source: string;
  readonly blocks: boolean;
}

/** Reports what Markdown may not hold: raw HTML, pictures, gaps between heading levels, empty links, wrong directives. */
export function checkMarkdown(bau: Bau, abschnitt: Abschnitt): void {
  checkSiblings(bau, abschnitt, abschnitt.nodes);
  if (abschnitt.blocks) checkHeadings(bau, abschnitt);
}

function checkSiblings(bau: Bau, abschnitt: Abschnitt, nodes: readonly Nodes[]): void {
  const open = new Set<string>();
  for (const node of nodes) {
    if (node.type === 'html') checkHtml(bau, node, open);
    else checkNode(bau, abschnitt, node);
    if (hasChildren(node)) checkSiblings(bau, abschnitt, node.children);
  }
}

const hasChildren = (node: Nodes): node is Parents => 'children' in node;

/** An element is reported once, where it opens. */
function checkHtml(bau: Bau, node: Html, open: Set<string>): void {
  const tag = /^<\/?(!--|[A-Za-z][A-Za-z0-9-]*)/.exec(node.value)?.[1]?.toLowerCase() ?? '';
  if (node.value.startsWith('</') && open.has(tag)) return;
  open.add(tag);
  const line = node.value.split('\n', 1)[0] ?? '';
  const html = line.length > 50 ? `${line.slice(0, 49)}…` : line;
  bau.problems.push(report('html-is-absent', { html, tag }, { place: bau.register.of(node) }));
}

function checkNode(bau: Bau, abschnitt: Abschnitt, node: Nodes): void {
  if (node.type === 'image' || node.type === 'imageReference')
    bau.problems.push(report('picture-is-a-directive', {}, { place: bau.register.of(node) }));
  else if (node.type === 'link' || node.type === 'linkReference') checkLink(bau, node);
  else if (node.type === 'definition') checkAddress(bau, node.url, node);
  else if (isDirective(node)) checkDirective(bau, node, abschnitt.source);
  else if (node.type === 'text' && abschnitt.blocks && node.value.includes(':'))
    checkColons(bau, abschnitt, node);
}

function checkLink(bau: Bau, node: Link | LinkReference): void {
  const url = node.type === 'link' ? node.url : node.identifier;
  if (plainText(node).trim() === '')
    bau.problems.push(report('link-has-text', { url }, { place: bau.register.of(node) }));
  if (node.type === 'link') checkAddress(bau, url, node);
}

/** In a PDF only whole addresses lead anywhere; a fragment leads to a heading or footnote of the same document. */
function checkAddress(bau: Bau, url: string, node: Nodes): void {
  if (!/^(https?:\/\/[^/]|mailto:[^@]+@|tel:[+\d]|#.)/i.test(url))
    bau.problems.push(report('link-has-an-address', { url }, { place: bau.register.of(node) }));
}

/** A line that begins with colons was meant as a directive; ordinary text never begins so. */
function checkColons(bau: Bau, { file, source }: Abschnitt, node: TextNode): void {
  const start = node.position?.start;
  const end = node.position?.end.offset;
  if (start?.offset === undefined || end === undefined) return;
  const atLineStart = source.slice(start.offset - start.column + 1, start.offset).trim() === '';
  const lines = source.slice(start.offset, end).split(/\r\n|\r|\n/);
  lines.forEach((line, index) => {
    const text = line.trimStart();
    if (!/^(::|:[A-Za-z]+[{[])/.test(text)) return;
    if (index === 0 && !atLineStart) return;
    const indent = line.length - text.length;
    const column = (index === 0 ? start.column : 1) + indent;
    const place = {
      file,
      line: start.line + index,
      column,
      endLine: start.line + index,
      endColumn: column + text.length,
    };
    bau.problems.push(report('directive-is-well-formed', { text: text.slice(0, 60) }, { place }));
  });
}

/** A body begins at level 2, and each heading is at most one level below the one before it. */
function checkHeadings(bau: Bau, { nodes }: Abschnitt): void {
  let level = 1;
  for (const node of headingsOf(nodes)) {
    const place = bau.register.of(node);
    const title = plainText(node);
    const found = node.depth;
    if (title.trim() === '') bau.problems.push(report('heading-has-text', {}, { place }));
    if (found === 1) bau.problems.push(report('heading-starts-at-two', { title }, { place }));
    else if (found > level + 1)
      bau.problems.push(report('heading-levels-follow', { title, found, expected: level + 1 }, { place }));
    level = found;
  }
}

const headingsOf = (nodes: readonly Nodes[]): Heading[] =>
  nodes.flatMap((node) =>
    node.type === 'heading' ? [node] : hasChildren(node) ? headingsOf(node.children) : [],
  );
