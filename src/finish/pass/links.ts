/** Links: each area says what it leads to (ISO 14289-1, 7.18.5), and one line of a link is one area. */

import { idOf } from '../pdf/destinations.ts';
import { dictAt, resolve } from '../pdf/document.ts';
import { type Dict, isDict, isRef, isString, type PdfObject, textString } from '../pdf/objects.ts';
import { type Annotation, type Element, isAnnotation, walkElements } from '../tags/tree.ts';
import type { Work } from '../work.ts';
import { describeLink, type Target } from './link-text.ts';

export function describeLinks(work: Work): void {
  const merged = new Set<number>();
  walkElements(work.tree, (link) => {
    const areas = link.kids.filter(isAnnotation);
    const first = areas[0] && areaOf(work, areas[0]);
    if (!first) return;
    const target = targetOf(work, first);
    const description = describeLink(() => work.runsOf(link), target, work.input);
    for (const area of areas) styleArea(areaOf(work, area), description);
    mergeLines(work, link, areas, merged);
  });
  for (const { dict } of work.pages) keepAreas(dict, merged);
}

function areaOf({ doc }: Work, { ref }: Annotation): Dict {
  const area = resolve(doc, ref);
  if (!isDict(area)) throw new Error(`annotation ${ref.number} is no dictionary`);
  return area;
}

/** Printed like the page round it (F 4), without a border of its own. */
function styleArea(area: Dict, description: string): void {
  area.set('Type', 'Annot');
  area.set('F', 4);
  area.set('Border', [0, 0, 0]);
  area.set('Contents', textString(description));
}

function targetOf({ doc, destinations }: Work, area: Dict): Target {
  const action = dictAt(doc, area, 'A');
  const uri = action && resolve(doc, action.get('URI'));
  if (isString(uri)) return { kind: 'address', address: uri.bytes };
  const id = idOf(nameOf(resolve(doc, area.get('Dest'))));
  const page = destinations.get(id)?.page;
  return { kind: 'place', name: id, page: page === undefined ? undefined : page - 1 };
}

const nameOf = (value: PdfObject): string => (typeof value === 'string' ? value : '');

/** Chromium makes an area for each piece of text; those that touch on one line become one. */
function mergeLines(work: Work, link: Element, areas: readonly Annotation[], merged: Set<number>): void {
  let kept: Annotation | undefined;
  for (const area of areas) {
    const joined = kept && kept.page === area.page && join(rectOf(work, kept), rectOf(work, area));
    if (!kept || !joined) {
      kept = area;
      continue;
    }
    areaOf(work, kept).set('Rect', joined);
    merged.add(area.ref.number);
    link.kids = link.kids.filter((kid) => kid !== area);
  }
}

const rectOf = (work: Work, area: Annotation): number[] => {
  const rect = areaOf(work, area).get('Rect');
  return Array.isArray(rect) ? rect.map(Number) : [];
};

/** One rectangle for two on the same line with less than 1.5 pt between them; undefined for others. */
function join(
  [l = 0, b = 0, r = 0, t = 0]: number[],
  [L = 0, B = 0, R = 0, T = 0]: number[],
): number[] | undefined {
  const sameLine = Math.abs(b - B) < 1.5 && Math.abs(t - T) < 1.5;
  return sameLine && Math.abs(L - r) < 1.5 ? [l, Math.min(b, B), R, Math.max(t, T)] : undefined;
}

function keepAreas(page: Dict, merged: ReadonlySet<number>): void {
  const annots = page.get('Annots');
  if (!Array.isArray(annots)) return;
  page.set(
    'Annots',
    annots.filter((area) => !(isRef(area) && merged.has(area.number))),
  );
}
