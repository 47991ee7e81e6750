/**
 * The contents list: TOC and TOCI in place of a list (ISO 32000-1, 14.8.4.2), its links as references. Chromium hands
 * over no role for it; it is the first list that leads to at least half of the chapters in the outline.
 */
import { idOf } from '../pdf/destinations.ts';
import { resolve } from '../pdf/document.ts';
import { isDict } from '../pdf/objects.ts';
import {
  type Element,
  element,
  isAnnotation,
  isElement,
  type Kid,
  leavesOf,
  walkElements,
} from '../tags/tree.ts';
import type { Work } from '../work.ts';

export function tagContents(work: Work): void {
  const chapters = work.input.outline.map(({ destination }) => destination);
  let isFound = false;
  walkElements(work.tree, (list) => {
    if (isFound || list.tag !== 'L') return;
    const targets = targetsOf(work, list);
    const led = chapters.filter((chapter) => targets.has(chapter)).length;
    isFound = led >= 2 && led * 2 >= chapters.length;
    if (isFound) toContents(list);
  });
}

/** The ids all links below an element lead to. */
function targetsOf({ doc }: Work, list: Element): Set<string> {
  const areas = leavesOf(list)
    .filter(isAnnotation)
    .map(({ ref }) => resolve(doc, ref));
  const names = areas.map((area) => (isDict(area) ? resolve(doc, area.get('Dest')) : null));
  return new Set(names.filter((name) => typeof name === 'string').map(idOf));
}

function toContents(list: Element): void {
  list.tag = 'TOC';
  list.attributes.delete('A');
  list.kids = list.kids.filter(isElement);
  for (const item of list.kids) {
    if (!isElement(item)) continue;
    item.tag = 'TOCI';
    item.kids = item.kids.flatMap(toEntry);
  }
}

/** What stands in an entry: its number, references to the page, paragraphs, entries below it. */
function toEntry(kid: Kid): Kid[] {
  if (!isElement(kid)) return [element('P', [kid])];
  if (kid.tag === 'L') toContents(kid);
  if (kid.tag === 'Link') return [element('Reference', [kid])];
  return ['Lbl', 'P', 'TOC', 'Reference'].includes(kid.tag) ? [kid] : [element('P', [kid])];
}
