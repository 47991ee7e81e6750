/**
 * Destinations name the element they mean beside the page (ISO 32000-2, 12.3.2.3): readers that follow tags land on the
 * heading, others on the place. Entries of the contents list refer to it too. Programs of PDF 1.7 pass both over.
 */
import { idOf } from '../pdf/destinations.ts';
import { add, dictAt, resolve } from '../pdf/document.ts';
import { type Dict, dictOf, isDict, type PdfObject, type Ref } from '../pdf/objects.ts';
import { elementFinder } from '../tags/places.ts';
import { type Element, isAnnotation, isElement, type Kid, walkElements } from '../tags/tree.ts';
import type { Work } from '../work.ts';

export function writeDestinations(work: Work): void {
  const targets = targetsById(work);
  const printed = dictAt(work.doc, work.doc.catalog, 'Dests') ?? new Map<string, PdfObject>();
  const named: Dict = new Map();
  for (const name of [...printed.keys()].sort()) {
    const place = resolve(work.doc, printed.get(name));
    const target = targets.get(idOf(name));
    const structural = Array.isArray(place) && target ? [target, ...place.slice(1)] : undefined;
    named.set(name, structural ? dictOf({ D: place, SD: structural }) : place);
  }
  work.doc.catalog.set('Dests', add(work.doc, named));
  walkElements(work.tree, (entry) => {
    if (entry.tag === 'TOCI') referTo(work, entry, targets);
  });
}

/** The element each id means. */
function targetsById(work: Work): Map<string, Ref> {
  const find = elementFinder(work);
  const targets = new Map<string, Ref>();
  for (const [id, { page, x, y }] of work.destinations) {
    const element = find(page - 1, x, y);
    const ref = element && work.refs.get(element);
    if (ref) targets.set(id, ref);
  }
  return targets;
}

function referTo({ doc }: Work, entry: Element, targets: ReadonlyMap<string, Ref>): void {
  const area = firstArea(entry.kids);
  const dict = area && resolve(doc, area);
  const name = isDict(dict) ? resolve(doc, dict.get('Dest')) : null;
  const target = typeof name === 'string' ? targets.get(idOf(name)) : undefined;
  if (target) entry.attributes.set('Ref', [target]);
}

/** The first link of an entry, not of the entries below it. */
function firstArea(kids: readonly Kid[]): Ref | undefined {
  for (const kid of kids) {
    if (isAnnotation(kid)) return kid.ref;
    const below = isElement(kid) && kid.tag !== 'TOC' ? firstArea(kid.kids) : undefined;
    if (below) return below;
  }
  return undefined;
}
