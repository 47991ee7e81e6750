/** What finishing is told about the document besides the printed bytes. */

import type { Standard } from './standard.ts';

/** One line of the outline; `destination` is the id of the HTML element it leads to. */
export interface OutlineEntry {
  readonly title: string;
  readonly destination: string;
  readonly children: readonly OutlineEntry[];
}

export interface FinishInput {
  /** What the file shall conform to: `ua1` (PDF/UA-1 and PDF/A-2a, the default) or `ua2` (PDF/UA-2 and PDF/A-4). */
  readonly standard?: Standard;
  readonly title: string;
  /** Who wrote it; for a hand-out usually the publisher. */
  readonly author: string;
  readonly publisher: string;
  /** One or two sentences on what the document is about. */
  readonly subject: string;
  readonly keywords: readonly string[];
  /** BCP 47, `de`. */
  readonly language: string;
  /** What the document may be used for, and where that is written. */
  readonly license?: { readonly name: string; readonly url?: string };
  /** The date written into the file: `2024-10-01` or `2024-10-01T00:00:00Z`; without a zone it counts as UTC. */
  readonly created: string;
  /** `0.1.0` */
  readonly toolVersion: string;
  /** `HeadlessChrome/147.0.7727.0` */
  readonly browserVersion: string;
  /** Hash of everything the document is made from, hexadecimal; the file's identity comes from it. */
  readonly contentHash: string;
  /**
   * What a link is called where its own text does not say enough, by target: an address (`https://…`, `mailto:…`)
   * or the id of an HTML element. Links that are not named here are described from their text and target.
   */
  readonly links?: Readonly<Record<string, string>>;
  /** The number printed on each page, in order; null where none is printed. */
  readonly folios: readonly (string | null)[];
  readonly outline: readonly OutlineEntry[];
}
