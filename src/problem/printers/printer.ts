import type { Lang, Problem } from '../problem.ts';

/** What a printer may know besides the problems. */
export interface PrinterOptions {
  /** Text of each file that was read, by the path its places name. */
  readonly sources: ReadonlyMap<string, string>;
  readonly lang: Lang;
  readonly color: boolean;
  /** Terminal width in cells. */
  readonly width: number;
  /** Version of this program, for the formats that name it. */
  readonly version: string;
}

/** Problems in, the whole text of one format out (ending with a line feed, or empty). Pure. */
export type Printer = (problems: readonly Problem[], options: PrinterOptions) => string;
