/** What rendering gives to the later rooms. */

/** A picture the page asks for: cropped and sized to what is printed. */
export interface PictureRequest {
  /** What stands in the page instead of the picture until it is embedded, e.g. `bild:1`. */
  readonly key: string;
  /** Path below the issue folder, with `/`. */
  readonly source: string;
  /** Printed size in mm; `cover` crops to it, `inside` fits within it. */
  readonly width: number;
  readonly height: number;
  readonly fit: 'cover' | 'inside';
}

/** Pages to be printed at one spot of the page, known only after layout. */
export interface Slot {
  readonly key: string;
  /** Each span is one unbroken piece of content, from the id of its first mark to that of its last. */
  readonly spans: readonly Span[];
  /** Put before a single number, inside its link: `Seite `. */
  readonly label?: string;
}

export interface Span {
  readonly start: string;
  readonly end: string;
}

/** A width that CSS cannot know: text of a page foot, to be measured in the page. `name` is the custom property. */
export interface Measure {
  readonly name: string;
  readonly text: string;
  /** CSS font shorthand, e.g. `800 9.5pt "Sofia"`. */
  readonly font: string;
}

export interface OutlineItem {
  readonly title: string;
  /** Id of the element the entry leads to. */
  readonly target: string;
  readonly children: readonly OutlineItem[];
}

export interface Rendered {
  readonly html: string;
  readonly pictures: readonly PictureRequest[];
  readonly slots: readonly Slot[];
  readonly measures: readonly Measure[];
  readonly outline: readonly OutlineItem[];
  /** Ids of what may be set closer where its last page is nearly empty. */
  readonly pieces: readonly string[];
  /** Id of the chapter that carries page 1. */
  readonly firstNumbered: string;
  /** Spoken descriptions of link targets: id or URL → text. */
  readonly links: ReadonlyMap<string, string>;
}
