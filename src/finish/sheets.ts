/**
 * What stands where on the printed sheets, as the tags have it: what rules on the layout are judged by. Nothing is decoded
 * that is not needed: of each piece of content only the beginning of its text is read.
 */
import { boxOf } from './content/box.ts';
import { type Matrix, multiply } from './content/matrix.ts';
import { type Surface, toPage } from './content/surface.ts';
import { textReader } from './content/text.ts';
import { dictAt, listAt, resolve } from './pdf/document.ts';
import { type Dict, isString, textOf } from './pdf/objects.ts';
import { type Content, type Element, isContent, isElement } from './tags/tree.ts';
import type { Painted, Work } from './work.ts';

/** One piece of tagged content, in reading order. Lengths are mm from the left and upper edge of the sheet. */
export interface Leaf {
  /** Sheet, from 1. */
  readonly page: number;
  /** The beginning of its text without spaces; empty for what is only drawn. */
  readonly text: string;
  /** Left end of its first line, base lines of its first and last one; undefined for what is only drawn. */
  readonly left: number | undefined;
  readonly top: number | undefined;
  readonly bottom: number | undefined;
  /** Which heading, and which row of a table's body, it belongs to, counted from 1; 0: to none. */
  readonly heading: number;
  readonly row: number;
  /** In the head of a table (Chromium does not tag it as one): it is repeated on every page. */
  readonly isHead: boolean;
  /** The alternative text of the picture it is part of. */
  readonly figure: string | undefined;
  /** Faces by their PostScript names, `SourceSerif4-Regular`. */
  readonly fonts: readonly string[];
  /** How many glyphs no face has. */
  readonly missing: number;
  /** How large it came out: 1, where nothing was scaled. */
  readonly scale: number;
}

export interface Sheet {
  /** 1, or less where the browser scaled the document down. */
  readonly scale: number;
  /** Lower end of the lowest picture, in mm from the upper edge; 0 without one. */
  readonly pictured: number;
  /** Glyphs that no face has, everything on the sheet counted. */
  readonly missing: number;
}

export interface Sheets {
  readonly sheets: readonly Sheet[];
  readonly leaves: readonly Leaf[];
}

/** Points a CSS pixel. */
const pixel = 72 / 96;
const mm = (points: number): number => (points * 25.4) / 72;

/** Reads the sheets off a file as it was printed, before any pass. */
export function readSheets(work: Work): Sheets {
  const read = leafReader(work);
  const leaves: Leaf[] = [];
  const drawn: (readonly [Content, Painted])[] = [];
  const count = { heading: 0, row: 0 };
  const visit = (element: Element, inside: Inside): void => {
    const here = enter(element, inside, count);
    for (const kid of element.kids) {
      if (isElement(kid)) visit(kid, here);
      else if (isContent(kid)) {
        const painted = work.sequenceOf(kid);
        // Chromium also marks what paints nothing.
        if (painted === undefined || !(painted.sequence.text || painted.sequence.drawing)) continue;
        leaves.push({ page: kid.page + 1, ...here, ...read(painted) });
        if (painted.sequence.drawing) drawn.push([kid, painted]);
      }
    }
  };
  visit(work.tree, { heading: 0, row: 0, isHead: false, figure: undefined });
  return { leaves, sheets: sheetsOf(work, leaves, drawn) };
}

type Inside = Pick<Leaf, 'heading' | 'row' | 'isHead' | 'figure'>;

function enter(element: Element, inside: Inside, count: { heading: number; row: number }): Inside {
  const { tag, kids, attributes } = element;
  const alt = attributes.get('Alt');
  if (tag === 'Figure' && isString(alt)) return { ...inside, figure: textOf(alt) };
  if (/^H[1-6]$/.test(tag)) return { ...inside, heading: ++count.heading };
  if (tag !== 'TR') return inside;
  return kids.every((kid) => isElement(kid) && kid.tag === 'TH')
    ? { ...inside, isHead: true }
    : { ...inside, row: ++count.row };
}

/** So much of a sequence is read for the beginning of its text: about a dozen glyphs. */
const beginning = 360;

function leafReader({ doc, pages }: Work) {
  const textOf = textReader(doc);
  const names = new Map<Dict, Map<string, string>>();
  const nameOf = (resources: Dict, font: string): string => {
    const known = names.get(resources) ?? new Map<string, string>();
    names.set(resources, known);
    const name = known.get(font) ?? faceName(resolve(doc, dictAt(doc, resources, 'Font')?.get(font)));
    known.set(font, name);
    return name;
  };
  return ({ surface, sequence }: Painted) => {
    const { text, resources } = surface;
    const { open, close } = sequence;
    const short = { ...sequence, close: Math.min(close, open.end + beginning) };
    const fonts = new Set<string>();
    for (let at = text.indexOf(' Tf', open.end); at >= 0 && at < close; at = text.indexOf(' Tf', at + 3))
      fonts.add(nameOf(resources, text.slice(text.lastIndexOf('/', at) + 1, text.lastIndexOf(' ', at - 1))));
    const height = Number(listAt(doc, pages[surface.page]?.dict ?? new Map(), 'MediaBox')[3] ?? 0);
    const matrix = multiply(surface.matricesAt(open.end).matrix, toPage(surface));
    const first = pointAt(text, text.indexOf(' Tm', open.end), close, matrix);
    const last = pointAt(text, text.lastIndexOf(' Tm', close), close, matrix);
    return {
      text: sequence.text ? dense(textOf(surface, short)) : '',
      left: first && mm(first.x),
      top: first && mm(height - first.y),
      bottom: last && first && mm(height - last.y),
      fonts: [...fonts],
      scale: Math.hypot(matrix[0], matrix[1]) / pixel,
      missing: mayMiss(surface) ? missingIn(text, open.end, close) : 0,
    };
  };
}

/** Where a text matrix puts its first glyph, in points of the page. */
function pointAt(text: string, operator: number, close: number, [a, b, c, d, e, f]: Matrix) {
  if (operator < 0 || operator > close) return undefined;
  const before = text.lastIndexOf(' ', operator - 1);
  const x = Number(text.slice(text.lastIndexOf(' ', before - 1), before));
  const y = Number(text.slice(before, operator));
  return { x: a * x + c * y + e, y: b * x + d * y + f };
}

/** `AAAAAA+SourceSerif4-Regular` without what marks it as a part. */
const faceName = (font: unknown): string =>
  font instanceof Map ? String((font as Dict).get('BaseFont') ?? '').replace(/^[A-Z]{6}\+/, '') : '';

const dense = (text: string): string => text.normalize('NFC').replace(/[\s\u00ad\u200b\u2060]+/g, '');

/** Asked once a surface: a look at each piece of it would take long. */
const mayMissOf = new WeakMap<Surface, boolean>();
function mayMiss(surface: Surface): boolean {
  const known = mayMissOf.get(surface) ?? /0000[\dA-F]*>/i.test(surface.text);
  mayMissOf.set(surface, known);
  return known;
}

/** Glyph 0 (.notdef) among those shown between two places; glyphs of Chromium's faces are two bytes wide. */
function missingIn(text: string, from: number, to: number): number {
  return text.slice(from, to).match(/<(?:[\dA-F]{4})*?0000(?:[\dA-F]{4})*> ?T/gi)?.length ?? 0;
}

/** The scale most of the text of each page was printed in; drawings may have one of their own. */
function usualScales(pages: number, leaves: readonly Leaf[]): number[] {
  const counts = Array.from({ length: pages }, () => new Map<number, number>());
  for (const { page, text, scale } of leaves) {
    if (text === '') continue;
    const rounded = Math.round(scale * 1000) / 1000;
    const count = counts[page - 1];
    count?.set(rounded, (count.get(rounded) ?? 0) + 1);
  }
  return counts.map((count) => [...count].reduce((most, one) => (one[1] > most[1] ? one : most), [1, 0])[0]);
}

function sheetsOf(
  work: Work,
  leaves: readonly Leaf[],
  drawn: readonly (readonly [Content, Painted])[],
): Sheet[] {
  const lowest = work.pages.map(() => 0);
  for (const { page, bottom = 0 } of leaves) lowest[page - 1] = Math.max(lowest[page - 1] ?? 0, bottom);
  const own = work.surfaces.filter(({ form }) => form === undefined);
  // A drawing has its own scale.
  const scales = usualScales(
    work.pages.length,
    leaves.filter(({ figure }) => figure === undefined),
  );
  return work.pages.map(({ dict }, index) => {
    const text = own[index]?.text ?? '';
    const height = mm(Number(listAt(work.doc, dict, 'MediaBox')[3] ?? 0));
    // How far pictures reach is asked only where text leaves much of the page empty.
    const pictures = (lowest[index] ?? 0) > height / 2 ? [] : drawn.filter(([{ page }]) => page === index);
    const ends = pictures.map(([, { surface, sequence }]) => boxOf(work.doc, surface, sequence)?.[1]);
    return {
      scale: scales[index] ?? 1,
      pictured: Math.max(0, ...ends.filter((end) => end !== undefined).map((end) => height - mm(end))),
      missing: own[index] && mayMiss(own[index]) ? missingIn(text, 0, text.length) : 0,
    };
  });
}
