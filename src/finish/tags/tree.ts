/** The structure tree as plain data: read once, changed by the passes, written once. */
import type { Dict, Ref } from '../pdf/objects.ts';

export interface Element {
  readonly kind: 'element';
  /** Structure type: `P`, `H1`, `TD` … */
  tag: string;
  /** Everything the element states besides its place in the tree: Alt, Lang, A, ID … */
  readonly attributes: Dict;
  kids: Kid[];
}

/** A marked sequence on a page or in a form drawn on it. */
export interface Content {
  readonly kind: 'content';
  /** Index of the page, from 0. */
  readonly page: number;
  /** The form whose content holds the sequence. */
  readonly form: Ref | undefined;
  readonly mcid: number;
}

/** An annotation, here always a link's area. */
export interface Annotation {
  readonly kind: 'annotation';
  readonly page: number;
  readonly ref: Ref;
}

export type Kid = Element | Content | Annotation;

export const isElement = (kid: Kid): kid is Element => kid.kind === 'element';
export const isContent = (kid: Kid): kid is Content => kid.kind === 'content';
export const isAnnotation = (kid: Kid): kid is Annotation => kid.kind === 'annotation';

export const element = (tag: string, kids: Kid[]): Element => ({
  kind: 'element',
  tag,
  attributes: new Map(),
  kids,
});

/** Calls `visit` for the element and all below, parents first. */
export function walkElements(
  root: Element,
  visit: (element: Element, parent: Element | undefined) => void,
  parent?: Element,
): void {
  visit(root, parent);
  root.kids.forEach((kid) => {
    if (isElement(kid)) walkElements(kid, visit, root);
  });
}

/** All kids of one kind below an element, in reading order. */
export function leavesOf(root: Element): (Content | Annotation)[] {
  return root.kids.flatMap((kid) => (isElement(kid) ? leavesOf(kid) : [kid]));
}

/** The first page something of the element stands on; undefined where nothing does. */
export const pageOf = (root: Element): number | undefined => leavesOf(root)[0]?.page;
