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
  /** What was fixed before, if that was asked for. */
  readonly fixes?: Fixes | undefined;
}

/** What `--fix` changed, or would change. */
export interface Fixes {
  readonly written: boolean;
  /** Paths of the files changed. */
  readonly files: readonly string[];
  /** How many places, by rule. */
  readonly rules: Readonly<Record<string, number>>;
}

/** Problems in, the whole text of one format out (ending with a line feed, or empty). Pure. */
export type Printer = (problems: readonly Problem[], options: PrinterOptions) => string;
