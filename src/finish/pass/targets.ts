/** Where named destinations lead. */

import { namedDestinations } from '../pdf/destinations.ts';
import { resolve } from '../pdf/document.ts';
import { isDict, isRef, type PdfObject } from '../pdf/objects.ts';
import type { Work } from '../work.ts';

/** Gives the page (index from 0) a named destination lies on; undefined for names nothing bears. */
export function targetFinder(work: Pick<Work, 'doc' | 'pages'>): (name: string) => number | undefined {
  const numbers = new Map(work.pages.map(({ ref }, index) => [ref.number, index]));
  const pageOf = (value: PdfObject): number | undefined => {
    const resolved = resolve(work.doc, value);
    const list = isDict(resolved) ? resolve(work.doc, resolved.get('D')) : resolved;
    const [page] = Array.isArray(list) ? list : [];
    return isRef(page) ? numbers.get(page.number) : undefined;
  };
  const pages = new Map([...namedDestinations(work.doc)].map(([name, value]) => [name, pageOf(value)]));
  return (name) => pages.get(name);
}
