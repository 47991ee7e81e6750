/** The open file as the passes share it. */
import type { Sequence } from './content/scan.ts';
import { readSurfaces, type Surface } from './content/surface.ts';
import { textReader } from './content/text.ts';
import type { FinishInput } from './input.ts';
import { openPdf, type PdfDocument } from './pdf/document.ts';
import { type Page, pagesOf } from './pdf/pages.ts';
import { readTree } from './tags/read.ts';
import { type Content, type Element, isContent, leavesOf } from './tags/tree.ts';

export interface Work {
  readonly doc: PdfDocument;
  readonly pages: readonly Page[];
  readonly surfaces: readonly Surface[];
  readonly tree: Element;
  readonly input: FinishInput;
  /** What other threads still work on; all of it is done before the file is written. */
  readonly pending: Promise<void>[];
  /** The marked sequence a leaf of the tree stands for; undefined where the content holds none. */
  readonly sequenceOf: (content: Content) => Painted | undefined;
  /** All text below an element, in reading order. */
  readonly textOf: (element: Element) => string;
}

export interface Painted {
  readonly surface: Surface;
  readonly sequence: Sequence;
}

/** Opens the printed file for the passes. Throws UnreadablePdf. */
export function openWork(bytes: Uint8Array, input: FinishInput): Work {
  const doc = openPdf(bytes);
  const pages = pagesOf(doc);
  const surfaces = readSurfaces(doc, pages);
  const tree = readTree(doc, pages);
  const sequenceOf = sequenceFinder(surfaces);
  return { doc, pages, surfaces, tree, input, pending: [], sequenceOf, textOf: textFinder(doc, sequenceOf) };
}

function sequenceFinder(surfaces: readonly Surface[]): Work['sequenceOf'] {
  const key = (page: number, form: number | undefined): string => `${page} ${form ?? ''}`;
  const byPlace = new Map(surfaces.map((surface) => [key(surface.page, surface.form?.number), surface]));
  return ({ page, form, mcid }) => {
    const surface = byPlace.get(key(page, form?.number));
    const sequence = surface?.scan.sequences.get(mcid);
    return surface && sequence && { surface, sequence };
  };
}

function textFinder(doc: PdfDocument, sequenceOf: Work['sequenceOf']): Work['textOf'] {
  const read = textReader(doc);
  const textOfContent = (content: Content): string => {
    const painted = sequenceOf(content);
    return painted ? read(painted.surface, painted.sequence) : '';
  };
  return (element) => leavesOf(element).filter(isContent).map(textOfContent).reduce(joinRuns, '').trim();
}

/** Runs that stand apart on the page (a number and a title) carry no space between them. */
function joinRuns(text: string, run: string): string {
  const apart = /\d$/.test(text) ? /^\p{L}/u.test(run) : /\p{L}$/u.test(text) && /^[\d\p{Lu}]/u.test(run);
  return apart ? `${text} ${run}` : text + run;
}
