import type { Severity } from '../problem/index.ts';

/** What the page is told of the issue, as JSON, whenever something has changed. */
export interface Snapshot {
  /** Grows with each version of the HTML; 0: there is none yet. */
  readonly document: number;
  /** Grows with each version of the printed pages; 0: there is none yet. */
  readonly pages: number;
  readonly work: Work;
  /** The issue cannot be shown as it stands: what is seen is the last version that could. */
  readonly broken: boolean;
  readonly problems: readonly ShownProblem[];
}

export type Work = 'idle' | 'reading' | 'printing';

/** A problem in the language of the page. */
export interface ShownProblem {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly hint?: string;
  readonly expected?: readonly string[];
  /** Relative to the working directory, with `/`. */
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
  /** Sheet of the PDF, counted from 1. */
  readonly page?: number;
  /** The lines around the place. */
  readonly frame?: string;
}
