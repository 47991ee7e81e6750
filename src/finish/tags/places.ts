/** Which element a named destination means: Chromium only says where on the page it lies. */
import { type Matrix, multiply } from '../content/matrix.ts';
import { type Surface, toPage } from '../content/surface.ts';
import type { Work } from '../work.ts';
import { type Element, isContent, walkElements } from './tree.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

interface Place extends Point {
  readonly element: Element;
}

export type FindElement = (page: number, x: number, y: number) => Element | undefined;

/**
 * Finds the element that begins at a destination: the first in reading order of those that start nearest below it and
 * not left of it. `x`, `y` as Chromium writes them: points within the page area, from the lower edge of the sheet.
 */
export function elementFinder(work: Work): FindElement {
  const places = placesOf(work);
  const margins = work.surfaces.filter(({ form }) => form === undefined).map(marginsOf);
  return (page, x, y) => {
    const margin = margins[page] ?? { x: 0, y: 0 };
    const [left, top] = [x + margin.x - 1, y - margin.y + 1];
    const candidates = (places.get(page) ?? []).filter((place) => place.x >= left && place.y <= top);
    return candidates.reduce<Place | undefined>(
      (best, place) => (best && best.y >= place.y ? best : place),
      undefined,
    )?.element;
  };
}

/** Where each element with content of its own begins, by page, in reading order. */
function placesOf(work: Work): Map<number, Place[]> {
  const places = new Map<number, Place[]>();
  walkElements(work.tree, (element) => {
    const content = element.kids.find(isContent);
    const painted = content && work.sequenceOf(content);
    if (!content || !painted) return;
    const { open, close, matrix } = painted.sequence;
    const start = startOf(
      painted.surface.text.slice(open.end, close),
      multiply(matrix, toPage(painted.surface)),
    );
    if (!start) return;
    const list = places.get(content.page) ?? [];
    list.push({ element, ...start });
    places.set(content.page, list);
  });
  return places;
}

/** Where the first text stands, or the first line or shape begins. Changes of the matrix in between are rare. */
function startOf(painted: string, matrix: Matrix): Point | undefined {
  const found = /(\S+) (\S+) (?:Tm|m|\S+ \S+ re)\s/.exec(painted);
  if (!found) return undefined;
  const [x, y] = [Number(found[1]), Number(found[2])];
  const [a, b, c, d, e, f] = matrix;
  return { x: a * x + c * y + e, y: b * x + d * y + f };
}

/** The margins of a page: Chromium clips what flows to the page area, and counts destinations from its corner. */
function marginsOf({ text }: Surface): Point {
  const clip = /(\S+) (\S+) \S+ \S+ re\s+W\*? n/.exec(text);
  const [scale = 0] = text.slice(0, 20).split(' ').map(Number);
  return { x: Number(clip?.[1] ?? 0) * scale, y: Number(clip?.[2] ?? 0) * scale };
}
