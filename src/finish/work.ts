/** The open file as the passes share it. */

import { joinRuns } from './content/runs.ts';
import type { Sequence } from './content/scan.ts';
import { inflatePages, readSurfaces, type Surface } from './content/surface.ts';
import { textReader } from './content/text.ts';
import type { FinishInput } from './input.ts';
import { type Destination, destinationsOf } from './pdf/destinations.ts';
import { dictAt, openPdf, type PdfDocument } from './pdf/document.ts';
import { isString, type Ref, textOf } from './pdf/objects.ts';
import { type Page, pagesOf } from './pdf/pages.ts';
import { readTree } from './tags/read.ts';
import { type Content, type Element, isContent, leavesOf } from './tags/tree.ts';

export interface Work {
  readonly doc: PdfDocument;
  readonly pages: readonly Page[];
  readonly surfaces: readonly Surface[];
  readonly tree: Element;
  readonly input: FinishInput;
  /** What wrote the pages: `Skia/PDF m147`. */
  readonly producer: string;
  /** Where the ids of the HTML lie, by id. */
  readonly destinations: ReadonlyMap<string, Destination>;
  /** The written elements; empty until the tags are written. */
  readonly refs: Map<Element, Ref>;
  /** What other threads still work on; all of it is done before the file is written. */
  readonly pending: Promise<void>[];
  /** The marked sequence a leaf of the tree stands for; undefined where the content holds none. */
  readonly sequenceOf: (content: Content) => Painted | undefined;
  /** The texts of the marked sequences below an element, in reading order. */
  readonly runsOf: (element: Element) => string[];
  /** The same as one text. */
  readonly textOf: (element: Element) => string;
}

export interface Painted {
  readonly surface: Surface;
  readonly sequence: Sequence;
}

/** Opens the printed file for the passes. Rejects with UnreadablePdf. */
export async function openWork(bytes: Uint8Array, input: FinishInput): Promise<Work> {
  const doc = openPdf(bytes);
  const pages = pagesOf(doc);
  // The tree is read while the content is inflated.
  const inflating = inflatePages(doc, pages);
  const tree = readTree(doc, pages);
  await inflating;
  const surfaces = readSurfaces(doc, pages);
  const sequenceOf = sequenceFinder(surfaces);
  const runsOf = runFinder(doc, sequenceOf);
  const destinations = destinationsOf(doc, pages);
  return {
    doc,
    pages,
    surfaces,
    tree,
    input,
    producer: producerOf(doc),
    destinations,
    refs: new Map(),
    pending: [],
    sequenceOf,
    runsOf,
    textOf: (element) => joinRuns(runsOf(element)),
  };
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

function runFinder(doc: PdfDocument, sequenceOf: Work['sequenceOf']): Work['runsOf'] {
  const read = textReader(doc);
  const textOfContent = (content: Content): string => {
    const painted = sequenceOf(content);
    return painted ? read(painted.surface, painted.sequence) : '';
  };
  return (element) => leavesOf(element).filter(isContent).map(textOfContent);
}

function producerOf(doc: PdfDocument): string {
  const producer = dictAt(doc, doc.trailer, 'Info')?.get('Producer');
  return isString(producer) ? textOf(producer) : '';
}
