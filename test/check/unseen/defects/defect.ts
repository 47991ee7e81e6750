import type { RuleId } from '../../../../src/problem/index.ts';

/** The clean hand-outs: a folder each beside this one, with the name of its issue. */
export const handouts = { hoefe: 'nr-4', leseorte: 'heft-1', reparieren: 'nr-3' } as const;

/** One defect put into a clean hand-out. */
export interface Defect {
  readonly handout: keyof typeof handouts;
  /** Below the issue folder; `../serie.yaml` for the series. */
  readonly file: string;
  /** Stands in the file; its first occurrence is replaced by `put`. */
  readonly find: string;
  readonly put: string;
  /** Rules of which one has to tell it; none where no rule does, which counts as missed. */
  readonly rules: readonly RuleId[];
  /** Where it is to be told, if not at the first line that changed: a file, and a text of the line. */
  readonly at?: readonly [string, string];
}

type Row = readonly [
  file: string,
  find: string,
  put: string,
  rules: RuleId | readonly RuleId[],
  at?: readonly [string, string],
];

/** Rows of a table as defects of a hand-out. */
export const defectsOf = (handout: Defect['handout'], rows: readonly Row[]): Defect[] =>
  rows.map(([file, find, put, rules, at]) => ({
    handout,
    file,
    find,
    put,
    rules: typeof rules === 'string' ? [rules] : rules,
    ...(at && { at }),
  }));
