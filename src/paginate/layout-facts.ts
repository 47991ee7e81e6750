import type { Layout as Facts, Spot } from '../check/index.ts';
import type { Place } from '../problem/index.ts';
import { align } from './align.ts';
import type { Inspected, Seen, Stretch } from './inspect.ts';
import { type PageMap, pageHeight } from './page-map.ts';

/** What stands on the sheets of a print; what the finish room reads off them. Lengths in mm from the left and upper edge. */
export interface Sheets {
  readonly sheets: readonly {
    readonly scale: number;
    readonly pictured: number;
    readonly missing: number;
  }[];
  readonly leaves: readonly Leaf[];
}

interface Leaf {
  readonly page: number;
  readonly text: string;
  readonly left: number | undefined;
  readonly top: number | undefined;
  readonly bottom: number | undefined;
  readonly heading: number;
  readonly row: number;
  readonly isHead: boolean;
  readonly figure: string | undefined;
  readonly fonts: readonly string[];
  readonly missing: number;
}

/** Where the type area begins, in mm below the upper edge. */
const head = 21;

/** Joins what the page said of itself with where its texts came to stand. `isOwn` tells faces of the templates from others. */
export function layoutFacts(
  inspected: Inspected,
  { sheets, leaves }: Sheets,
  map: PageMap,
  isOwn: (face: string) => boolean,
): Facts {
  const { texts } = inspected;
  const begins = align(
    texts.map(({ text }) => dense(text)),
    leaves.map(({ text }) => text),
  );
  /** The pieces of the texts `from` up to `to`; texts that were not found share those of the one before. */
  const piecesOf = (from: number, to = from + 1): readonly Leaf[] => {
    const begin = begins[from];
    if (begin === undefined) return [];
    let end = to;
    while (end < texts.length && begins[end] === begin) end += 1;
    return leaves.slice(begin, begins[end] ?? leaves.length);
  };
  /** Of texts that share their pieces, the one whose glyphs are missing. */
  const isOwner = (at: number): boolean => {
    const shared = texts.flatMap((text, index) => (begins[index] === begins[at] ? [{ ...text, index }] : []));
    return (shared.find(({ odd }) => odd !== '') ?? shared[0])?.index === at;
  };
  const pageAt = (at: number): number | undefined =>
    at < texts.length ? leaves[begins[at] ?? 0]?.page : sheets.length;
  const spotOf = ({ text, source, at }: Seen): Spot => ({ text, page: pageAt(at), place: placeOf(source) });
  const spotOfLeaf = (index: number): Spot => {
    const at = begins.findLastIndex((begin) => begin <= index);
    const { text = '', source = '' } = texts[at] ?? {};
    return { text, page: leaves[index]?.page, place: placeOf(source) };
  };

  return {
    sheets: sheetsOf(),
    texts: texts.map(({ source, ...text }, at) => {
      const pieces = piecesOf(at).filter(({ figure }) => figure === undefined);
      const missing = pieces.reduce((sum, piece) => sum + piece.missing, 0);
      const strange = [...new Set(pieces.flatMap(({ fonts }) => fonts.filter((face) => !isOwn(face))))];
      const isFaulty = (missing > 0 || strange.length > 0) && isOwner(at);
      const faults = isFaulty ? { missing, strange } : { missing: 0, strange: [] };
      return { ...text, page: pageAt(at), place: placeOf(source), ...faults };
    }),
    wide: inspected.wide.map((one) => ({ ...spotOf(one), mm: one.mm })),
    headings: headingsOf(),
    wholes: [...rowsOf(), ...inspected.charts.flatMap(chartOf)],
    pictures: inspected.pictures.map((one) => ({ ...spotOf(one), dpi: one.dpi })),
    drawings: inspected.drawings.map((one) => ({
      ...spotOf(one),
      strange: [
        ...new Set(
          leaves.flatMap(({ figure, fonts }) =>
            figure === one.text ? fonts.filter((face) => !isOwn(face)) : [],
          ),
        ),
      ],
    })),
    emblems: inspected.logos
      .filter(({ isEmblem }) => isEmblem)
      .map((emblem) => ({
        ...spotOf(emblem),
        width: emblem.width,
        height: emblem.height,
        logos: inspected.logos.filter(({ isEmblem, group }) => !isEmblem && group === emblem.group),
      })),
    links: inspected.links.map((one) => ({ ...spotOf(one), target: one.target, leads: one.leads })),
  };

  function headingsOf() {
    const breaks = inspected.breaks.map((at) => begins[at] ?? leaves.length);
    return numbersOf(leaves, 'heading').map(([, index]) => {
      const { heading, bottom = 0 } = leaves[index] as Leaf;
      const follower = leaves.findIndex(
        (leaf, at) => at > index && (leaf.text !== '' || leaf.top === undefined),
      );
      // Where the next page was begun on purpose, nothing was torn from the heading.
      const isCut = breaks.some((begin) => begin > index && begin <= follower);
      const next = isCut ? undefined : leaves[follower];
      const first = leaves.findIndex((leaf) => leaf.heading === heading && leaf.text !== '');
      return { ...spotOfLeaf(Math.max(0, first)), page: leaves[index]?.page, bottom, next };
    });
  }

  function rowsOf() {
    return numbersOf(leaves, 'row').map(([first, last]) => ({
      kind: 'row' as const,
      ...spotOfLeaf(first),
      last: leaves[last]?.page ?? 0,
    }));
  }

  function chartOf(chart: Stretch) {
    // A drawing behind its last text may be another's: of a summary that stood on the page before in the tree.
    const pages = piecesOf(chart.at, chart.to)
      .filter(({ isHead, text }) => !isHead && text !== '')
      .map(({ page }) => page);
    if (pages.length === 0) return [];
    return [{ kind: 'chart' as const, ...spotOf(chart), page: Math.min(...pages), last: Math.max(...pages) }];
  }

  function sheetsOf() {
    const ends = new Set([sheets.length]);
    for (const at of inspected.breaks) ends.add((pageAt(at) ?? 0) - 1);
    for (const [id, sheet] of map.sheets) if (id.endsWith('-ende')) ends.add(sheet);
    const lowest = sheets.map(() => ({ bottom: 0, index: 0 }));
    leaves.forEach(({ page, bottom = 0 }, index) => {
      const deepest = lowest[page - 1];
      if (deepest !== undefined && bottom > deepest.bottom) lowest[page - 1] = { bottom, index };
    });
    return sheets.map(({ scale, pictured, missing }, index) => {
      const page = index + 1;
      const deepest = lowest[index] ?? { bottom: 0, index: 0 };
      const tagged = leaves.reduce((sum, leaf) => sum + (leaf.page === page ? leaf.missing : 0), 0);
      return {
        page,
        scale,
        filled: Math.max(0, Math.max(deepest.bottom, pictured) - head),
        height: pageHeight,
        ends: ends.has(page),
        missing: missing - tagged,
        last: { ...spotOfLeaf(deepest.index), page },
      };
    });
  }
}

/** For each number other than 0 its first and last piece. */
function numbersOf(leaves: readonly Leaf[], key: 'heading' | 'row'): [first: number, last: number][] {
  const found = new Map<number, [number, number]>();
  leaves.forEach((leaf, index) => {
    if (leaf[key] === 0) return;
    const known = found.get(leaf[key]);
    if (known === undefined) found.set(leaf[key], [index, index]);
    else known[1] = index;
  });
  return [...found.values()];
}

const dense = (text: string): string => text.normalize('NFC').replace(/[\s\u00ad\u200b\u2060]+/g, '');

/** `content/nr-1/seiten/text.md:12:3` */
function placeOf(source: string): Place | undefined {
  const [, file, line, column] = /^(.*):(\d+):(\d+)$/.exec(source) ?? [];
  return file === undefined ? undefined : { file, line: Number(line), column: Number(column) };
}
