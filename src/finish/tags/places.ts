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

/** Distances in points: letters hang out of their box to the left; a line of text; a heading with what stands over it. */
const [outdent, line, headingReach] = [8, 24, 100];

/**
 * Finds the element a destination means. `x`, `y` as Chromium writes them: points within the page area, from the lower
 * edge of the sheet. It is the one that begins right there; else the heading that follows soon (a section's id lies at
 * the top of its box); else what begins nearest below; at the end of a page its last element.
 */
export function elementFinder(work: Work): FindElement {
  const places = placesOf(work);
  const margins = work.surfaces.filter(({ form }) => form === undefined).map(marginsOf);
  return (page, x, y) => {
    const margin = margins[page] ?? { x: 0, y: 0 };
    const [left, top] = [x + margin.x, y - margin.y + 1];
    const onPage = places.get(page) ?? [];
    const below = onPage.filter((place) => place.x >= left - outdent && place.y <= top);
    const exact = below.find((place) => Math.abs(place.x - left) < 1.5 && top - place.y <= line);
    const heading = below.find(
      ({ element, y: at }) => /^H[1-6]$/.test(element.tag) && top - at <= headingReach,
    );
    const nearest = below.reduce<Place | undefined>(
      (best, at) => (best && best.y >= at.y ? best : at),
      undefined,
    );
    return (exact ?? heading ?? nearest ?? onPage.at(-1))?.element;
  };
}

/** Where each element with content of its own begins, by page, in reading order. */
function placesOf(work: Work): Map<number, Place[]> {
  const places = new Map<number, Place[]>();
  walkElements(work.tree, (element) => {
    const content = element.kids.find(isContent);
    const painted = content && work.sequenceOf(content);
    if (!content || !painted) return;
    const { open, close } = painted.sequence;
    const start = startOf(
      painted.surface.text.slice(open.end, Math.min(close, open.end + 400)),
      multiply(painted.surface.matricesAt(open.start).matrix, toPage(painted.surface)),
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
  const at = Math.max(0, text.search(/\sW\*? n\s/));
  const clip = /(\S+) (\S+) \S+ \S+ re$/.exec(text.slice(Math.max(0, at - 80), at));
  const [scale = 0] = text.slice(0, 20).split(' ').map(Number);
  return { x: Number(clip?.[1] ?? 0) * scale, y: Number(clip?.[2] ?? 0) * scale };
}
