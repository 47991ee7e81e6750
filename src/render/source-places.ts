import type { Element as HastElement, Root as HastRoot } from 'hast';
import type { RootContent } from 'mdast';
import type { Kontext } from './context.ts';
import { escapeHtml, type Html, html } from './html.ts';

/**
 * The attribute `data-quelle="file:line:column"` of what was made from this object, or from its value at `key`; empty
 * unless rendering was asked for it.
 */
export function sourceAttribute({ h, quellen }: Kontext, object: object, key?: string): Html {
  const place = quellen ? h.stellen.of(object, key) : undefined;
  return html(
    place === undefined ? '' : ` data-quelle="${escapeHtml(`${place.file}:${place.line}:${place.column}`)}"`,
  );
}

/** A page without these attributes: the same wherever its content lies and on whichever line it stands. */
export const withoutSources = (page: string): string => page.replace(/ data-quelle="[^"]*"/g, '');

const blocks = new Set('p li h1 h2 h3 h4 h5 h6 blockquote table tr pre div'.split(' '));

/** Gives the block elements made from these nodes the same attribute. */
export function markSources({ h, quellen }: Kontext, nodes: readonly RootContent[], tree: HastRoot): void {
  const [first] = nodes;
  const file = quellen && first !== undefined ? h.stellen.of(first)?.file : undefined;
  if (file !== undefined) mark(tree, file);
}

function mark(node: HastRoot | HastElement, file: string): void {
  for (const child of node.children) {
    if (child.type !== 'element') continue;
    if (blocks.has(child.tagName) && child.position !== undefined)
      child.properties.dataQuelle = `${file}:${child.position.start.line}:${child.position.start.column}`;
    mark(child, file);
  }
}
