import type { Place } from '../../problem/index.ts';

/*
 * What rules on the layout judge: the printed pages as plain data. Lengths are mm on the paper, sizes of type points,
 * colours `#rrggbb`.
 */

/** Something printed: what is read there, on which sheet (from 1), and what it was made from; each where it is known. */
export interface Spot {
  readonly text: string;
  readonly page?: number | undefined;
  readonly place?: Place | undefined;
}

/** A run of text. */
export interface PrintedText extends Spot {
  readonly size: number;
  readonly bold: boolean;
  readonly colour: string;
  /** What it stands on; undefined where that is a picture. */
  readonly ground?: string | undefined;
  /** How far a box that hides what sticks out of it cuts it off. */
  readonly cut: number;
  /** How far it sticks out of the coloured box it stands in. */
  readonly spilt: number;
  /** How far it stands outside of the type area, where nothing is painted. */
  readonly outside: number;
  /** Characters beyond those of European languages. */
  readonly odd: string;
  /** How many of its glyphs no face has. */
  readonly missing: number;
  /** Faces it was printed in that are not those of the templates. */
  readonly strange: readonly string[];
}

/** Something that sticks out of the page to the right. */
export interface TooWide extends Spot {
  readonly mm: number;
}

export interface PrintedHeading extends Spot {
  /** Base line of its last line, from the upper edge. */
  readonly bottom: number;
  /** Where what follows it begins; undefined at the end of the document. */
  readonly next?: { readonly page: number; readonly top?: number | undefined } | undefined;
}

/** A row of a table, or a chart; `last` is the sheet it ends on. */
export interface Whole extends Spot {
  readonly kind: 'row' | 'chart';
  readonly last: number;
}

/** A picture made of pixels. */
export interface PrintedPicture extends Spot {
  /** The smaller one of its two resolutions, in pixels an inch. */
  readonly dpi: number;
}

/** A picture made of lines; its letters are drawn anew on each machine. */
export interface PrintedDrawing extends Spot {
  /** Faces of its letters that are not those of the templates. */
  readonly strange: readonly string[];
}

/** The EU emblem with the logos it stands among. */
export interface PrintedEmblem extends Spot {
  readonly width: number;
  readonly height: number;
  readonly logos: readonly { readonly text: string; readonly width: number; readonly height: number }[];
}

/** A link to a place in the document. */
export interface PrintedLink extends Spot {
  readonly target: string;
  readonly leads: boolean;
}

export interface Sheet {
  readonly page: number;
  /** 1, or less where the browser scaled the document down. */
  readonly scale: number;
  /** How far text and pictures reach down into the type area, and how high that is. */
  readonly filled: number;
  readonly height: number;
  /** Whether a chapter or protocol ends here, or the next page was begun on purpose. */
  readonly ends: boolean;
  /** Glyphs no face has in what is drawn in the margins. */
  readonly missing: number;
  /** What stands last on it. */
  readonly last: Spot;
}

/** One edition as it was printed. */
export interface Layout {
  readonly sheets: readonly Sheet[];
  readonly texts: readonly PrintedText[];
  readonly wide: readonly TooWide[];
  readonly headings: readonly PrintedHeading[];
  readonly wholes: readonly Whole[];
  readonly pictures: readonly PrintedPicture[];
  readonly drawings: readonly PrintedDrawing[];
  readonly emblems: readonly PrintedEmblem[];
  readonly links: readonly PrintedLink[];
}
