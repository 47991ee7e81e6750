/**
 * Grouping without meaning goes. Chromium wraps each text and each div in NonStruct; what is text becomes part of its
 * paragraph, bare text between blocks becomes a paragraph, and a language stays on a Span or Div.
 */
import { type Element, element, isAnnotation, isContent, isElement, type Kid } from '../tags/tree.ts';
import type { Work } from '../work.ts';

/** What may stand where: blocks only, either, or text only. */
type Context = 'blocks' | 'either' | 'text';

const types = (names: string): ReadonlySet<string> => new Set(names.split(' '));
const blocksOnly = types('Document Part Art Sect Div Aside BlockQuote');
const either = types('TD TH LI LBody Caption Figure Note FENote');
const textual = types(
  'Link Span Em Strong Code Quote Sub Lbl Ruby RB RT RP Reference Note FENote Annot Formula Form',
);
/** Elements that count even when nothing is in them: a table needs its empty cells. */
const keptEmpty = types('TD TH');

export function dissolveGrouping({ tree }: Work): void {
  tree.kids = regroup(tree.kids, 'blocks');
}

function regroup(kids: readonly Kid[], context: Context): Kid[] {
  const flat = kids.flatMap((kid) => (isElement(kid) ? regroupElement(kid, context, kids) : [kid]));
  return context === 'blocks' ? wrapText(flat) : flat;
}

function regroupElement(kid: Element, context: Context, siblings: readonly Kid[]): Kid[] {
  if (kid.tag !== 'NonStruct') {
    kid.kids = regroup(kid.kids, contextIn(kid.tag));
    return kid.kids.length > 0 || keptEmpty.has(kid.tag) ? [kid] : [];
  }
  if (isBareText(kid) && kid.attributes.size === 0) return kid.kids;
  if (kid.kids.some(isAnnotation)) return [retag(kid, 'Link', regroup(kid.kids, 'text'))];
  const inner = regroup(kid.kids, context === 'either' && areBlocks(siblings) ? 'blocks' : context);
  if (inner.length === 0 || kid.attributes.size === 0) return inner;
  return [retag(kid, inner.every(isTextual) ? 'Span' : 'Div', inner)];
}

/** In a cell or list item, groups that stand beside nothing but groups are lines of their own: divs, not spans. */
function areBlocks(siblings: readonly Kid[]): boolean {
  const body = siblings.filter((kid) => !isElement(kid) || kid.tag !== 'Lbl');
  return body.length > 1 && body.every((kid) => !isTextual(kid) && !isBareText(kid));
}

/** A NonStruct Chromium makes of each text node: it holds marked content directly. */
const isBareText = (kid: Kid): boolean =>
  isElement(kid) && kid.tag === 'NonStruct' && kid.kids.every(isContent);

const isTextual = (kid: Kid): boolean => !isElement(kid) || textual.has(kid.tag);

function contextIn(tag: string): Context {
  if (blocksOnly.has(tag)) return 'blocks';
  return either.has(tag) ? 'either' : 'text';
}

/** Runs of text between blocks become paragraphs. */
function wrapText(kids: readonly Kid[]): Kid[] {
  const wrapped: Kid[] = [];
  let paragraph: Element | undefined;
  for (const kid of kids) {
    if (!isTextual(kid)) {
      paragraph = undefined;
      wrapped.push(kid);
    } else if (paragraph) paragraph.kids.push(kid);
    else {
      paragraph = element('P', [kid]);
      wrapped.push(paragraph);
    }
  }
  return wrapped;
}

function retag(kid: Element, tag: string, kids: Kid[]): Element {
  kid.tag = tag;
  kid.kids = kids;
  return kid;
}
