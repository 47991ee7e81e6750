import type { ElementContent, Element as HastElement, Root as HastRoot, Properties } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Node, PhrasingContent, Root, RootContent } from 'mdast';
import type { Directives, LeafDirective } from 'mdast-util-directive';
import { type Handlers, type State, toHast } from 'mdast-util-to-hast';
import { toString as plainText } from 'mdast-util-to-string';
import type { Prosa } from '../model/index.ts';
import type { Kontext } from './context.ts';
import { directiveBlock } from './directive-block.ts';
import { type Html, html } from './html.ts';
import { markSources } from './source-places.ts';

/** How Markdown becomes HTML at one spot. */
export interface Satzart {
  /** What `##` is on this page: the level of its heading. */
  readonly ebene: number;
  /** Soft hyphens in running text; as a number: only in words of more letters. */
  readonly trennen: boolean | number;
  /** Footnotes that stand elsewhere in the file. */
  readonly fussnoten: readonly RootContent[];
}

/** So many letters of a section's heading stand on a line of a column. */
const widest = 30;

const prosaSatz: Satzart = { ebene: 2, trennen: false, fussnoten: [] };

/** Inline Markdown → HTML, not hyphenated: titles, names, labels. */
export function inline(kontext: Kontext, prosa: Prosa | readonly PhrasingContent[]): Html {
  return inlineWith(kontext, prosa, prosaSatz);
}

/** The same for a title: words of more letters than its line holds get soft hyphens, and no others. */
export function title(
  kontext: Kontext,
  prosa: Prosa | readonly PhrasingContent[],
  letters: number = widest,
): Html {
  return inlineWith(kontext, prosa, { ...prosaSatz, trennen: letters });
}

/** Inline Markdown → HTML with soft hyphens: running text. */
export function running(kontext: Kontext, prosa: Prosa): Html {
  return inlineWith(kontext, prosa, { ...prosaSatz, trennen: true });
}

function inlineWith(kontext: Kontext, prosa: Prosa | readonly PhrasingContent[], satz: Satzart): Html {
  const children = 'inhalt' in prosa ? prosa.inhalt : prosa;
  const root: Root = { type: 'root', children: [{ type: 'paragraph', children: [...children] }] };
  const hast = hastOf(kontext, root, satz);
  const paragraph = hast.children[0];
  return html(paragraph?.type === 'element' ? toHtml(paragraph.children) : '');
}

/** Block Markdown → HTML. What was set before is not set again: who renders again and again keeps its nodes. */
export function blocks(kontext: Kontext, nodes: readonly RootContent[], satz: Partial<Satzart> = {}): Html {
  const [first] = nodes;
  if (first === undefined || !nodes.every(standsAlone)) return freshBlocks(kontext, nodes, satz);
  const umstand = [satz.ebene, satz.trennen, kontext.umstand].join(' ');
  const known = settled.get(first);
  if (known?.umstand === umstand && isSameList(known.nodes, nodes)) {
    // The runs after it are numbered as if it had been set.
    kontext.anmerkungen.push(first);
    return known.html;
  }
  const made = freshBlocks(kontext, nodes, satz);
  settled.set(first, { nodes, umstand, html: made });
  return made;
}

/** Runs of Markdown that were set before, by their first node. */
const settled = new WeakMap<
  RootContent,
  { readonly nodes: readonly RootContent[]; readonly umstand: string; readonly html: Html }
>();

/** Whether a node's HTML is made of nothing but itself: no picture or question, no footnote. */
const standsAlone = (node: RootContent): boolean =>
  node.type !== 'leafDirective' &&
  !node.type.startsWith('footnote') &&
  (!('children' in node) || (node.children as RootContent[]).every(standsAlone));

const isSameList = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((one, index) => one === b[index]);

function freshBlocks(kontext: Kontext, nodes: readonly RootContent[], satz: Partial<Satzart>): Html {
  const notes = (satz.fussnoten ?? []).filter((note) => !nodes.includes(note));
  const root: Root = { type: 'root', children: [...nodes, ...notes] };
  const tree = hastOf(kontext, root, { ebene: 3, trennen: true, fussnoten: [], ...satz });
  return html(toHtml(tree, { allowDangerousHtml: true }));
}

function hastOf(kontext: Kontext, root: Root, satz: Satzart): HastRoot {
  const tree = toHast(root, {
    handlers: handlersFor(kontext, satz),
    // Each run of Markdown numbers its own notes; the label is a paragraph, so that no heading level is skipped.
    clobberPrefix: `anmerkung-${kontext.anmerkungen.length}-`,
    footnoteLabel: kontext.wort.anmerkungen,
    footnoteLabelTagName: 'p',
    footnoteLabelProperties: { className: ['anmerkungen'] },
    footnoteBackContent: kontext.wort.zurueck,
    footnoteBackLabel: (index) => `${kontext.wort.zurueck} ${index + 1}`,
  }) as HastRoot;
  kontext.anmerkungen.push(root);
  if (satz.trennen !== false) hyphenateIn(tree, hyphenatorFor(kontext, satz.trennen));
  if (satz.trennen === true) hyphenateHeadings(tree, hyphenatorFor(kontext, widest));
  openBreaks(tree);
  markSources(kontext, root.children, tree);
  return tree;
}

function handlersFor(kontext: Kontext, satz: Satzart): Handlers {
  return {
    heading: (state: State, node) =>
      element(state, node, `h${Math.min(6, node.depth - 2 + satz.ebene)}`, {}, state.all(node)),
    paragraph: (state: State, node) => element(state, node, 'p', keep(node, 420), state.all(node)),
    list: (state: State, node) =>
      element(
        state,
        node,
        node.ordered ? 'ol' : 'ul',
        node.ordered && node.start !== 1 && node.start !== null ? { start: node.start } : {},
        node.children.map((item: RootContent & { children: RootContent[] }, index: number) =>
          listItem(state, item, node.ordered ? (node.start ?? 1) + index : undefined),
        ),
      ),
    leafDirective: (_state: State, node: LeafDirective) =>
      directiveBlock(kontext, node).map((one) => ({ ...one, position: node.position })),
    containerDirective: (state: State, node: Directives) =>
      node.name === 'hinweis'
        ? element(state, node, 'div', { className: ['hinweis'] }, state.all(node as never))
        : [],
  };
}

function element(
  state: State,
  node: Node,
  tagName: string,
  properties: Properties,
  children: ElementContent[],
): HastElement {
  const result: HastElement = { type: 'element', tagName, properties, children };
  state.patch(node as never, result);
  return state.applyData(node as never, result) as HastElement;
}

// A list item: its dot or number is drawn beside it; up to about six lines stay together.
function listItem(
  state: State,
  item: RootContent & { children: RootContent[] },
  number: number | undefined,
): HastElement {
  const children = item.children.flatMap((child): ElementContent[] => {
    const made = state.one(child as never, item as never);
    const list = made === undefined ? [] : Array.isArray(made) ? made : [made];
    // The paragraphs of a tight item are its text, not paragraphs of their own.
    return list.flatMap((one) =>
      one.type === 'element' && one.tagName === 'p' && item.children.length === 1 ? one.children : [one],
    ) as ElementContent[];
  });
  return element(state, item, 'li', keep(item, 240), marked(markOf(number), children));
}

// In a loose item the mark belongs to the line of its first paragraph.
function marked(mark: ElementContent, children: ElementContent[]): ElementContent[] {
  const [first, ...rest] = children;
  return first?.type === 'element' && first.tagName === 'p'
    ? [{ ...first, children: [mark, ...first.children] }, ...rest]
    : [mark, ...children];
}

function markOf(number: number | undefined): ElementContent {
  if (number !== undefined) {
    return {
      type: 'element',
      tagName: 'span',
      properties: { className: ['ziffer'] },
      children: [{ type: 'text', value: `${number}.` }],
    };
  }
  return {
    type: 'element',
    tagName: 'svg',
    properties: { className: ['punkt'], viewBox: '0 0 10 10', ariaHidden: 'true' },
    children: [
      { type: 'element', tagName: 'circle', properties: { cx: '5', cy: '5', r: '4.2' }, children: [] },
    ],
  };
}

/** Short pieces are not torn between pages: about 40 letters make a line of a column. */
function keep(node: unknown, letters: number): Properties {
  return plainText(node as never).length <= letters ? { className: ['fest'] } : {};
}

// A line may end after the slash between two words, and in an address shown in full after "/" or "."; it does not begin
// with a dash.
const breaks = { words: /(?<=\p{L}\/)(?=\p{L})/u, address: /(?<=[/.?&=])(?=[^/.])/ };

function openBreaks(node: HastRoot | HastElement): void {
  node.children = node.children.flatMap((child): ElementContent[] => {
    if (child.type === 'element') openBreaks(child);
    if (child.type !== 'text') return [child as ElementContent];
    const whole = child.value.replace(/ (?=– )/g, '\u00a0');
    const parts = whole.split(whole.includes('://') ? breaks.address : breaks.words);
    return parts.flatMap((value, index): ElementContent[] => {
      const text: ElementContent = { type: 'text', value };
      return index === 0 ? [text] : [{ type: 'element', tagName: 'wbr', properties: {}, children: [] }, text];
    });
  });
}

const headings = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const untouched = new Set([...headings, 'a', 'code', 'pre']);

function hyphenateHeadings(tree: HastRoot, hyphenate: (text: string) => string): void {
  for (const node of tree.children)
    if (node.type === 'element' && headings.has(node.tagName)) hyphenateIn(node, hyphenate);
}

const hyphenatorFor = ({ hyphenate }: Kontext, trennen: true | number): ((text: string) => string) =>
  trennen === true
    ? hyphenate
    : (text) => text.replace(/\p{L}+/gu, (word) => (word.length > trennen ? hyphenate(word) : word));

function hyphenateIn(node: HastRoot | HastElement, hyphenate: (text: string) => string): void {
  for (const child of node.children) {
    if (child.type === 'text') child.value = hyphenate(child.value);
    else if (child.type === 'element' && !untouched.has(child.tagName)) hyphenateIn(child, hyphenate);
  }
}
