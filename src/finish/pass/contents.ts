/** The contents list: TOC and TOCI in place of a list (ISO 32000-1, 14.8.4.2), its links as references. */
import { type Element, element, isElement, type Kid, walkElements } from '../tags/tree.ts';
import type { Work } from '../work.ts';

export function tagContents({ tree }: Work): void {
  walkElements(tree, (list) => {
    if (list.tag === 'TOC') toContents(list);
  });
}

function toContents(list: Element): void {
  list.attributes.delete('A');
  list.kids = list.kids.filter(isElement);
  for (const item of list.kids) {
    if (!isElement(item) || item.tag === 'TOC') continue;
    item.tag = 'TOCI';
    item.kids = item.kids.flatMap(toEntry);
  }
}

/** What stands in an entry: its number, references to the page, paragraphs, entries below it. */
function toEntry(kid: Kid): Kid[] {
  if (!isElement(kid)) return [element('P', [kid])];
  if (kid.tag === 'L') kid.tag = 'TOC';
  if (kid.tag === 'Link') return [element('Reference', [kid])];
  return ['Lbl', 'P', 'TOC', 'Reference'].includes(kid.tag) ? [kid] : [element('P', [kid])];
}
