import type { Place, Problem, Severity } from '../problem.ts';

const NOWHERE: Place = { file: '', line: 0, column: 0 };

const compare = (a: string | number, b: string | number): number => (a < b ? -1 : a > b ? 1 : 0);

/** The problems by file, line and column, those without a place last; what stands at one place keeps its order. */
export function sorted(problems: readonly Problem[]): Problem[] {
  return [...problems].sort((one, other) => {
    const [a, b] = [one.place ?? NOWHERE, other.place ?? NOWHERE];
    return (
      compare(one.place ? 0 : 1, other.place ? 0 : 1) ||
      compare(a.file, b.file) ||
      compare(a.line, b.line) ||
      compare(a.column, b.column)
    );
  });
}

/** The sorted problems in one list per file; the key is undefined for those without a place. */
export function byFile(problems: readonly Problem[]): Map<string | undefined, Problem[]> {
  return grouped(sorted(problems), (problem) => problem.place?.file);
}

/** The problems in one list per key, keys in the order of their first problem. */
export function grouped<K>(problems: readonly Problem[], keyOf: (problem: Problem) => K): Map<K, Problem[]> {
  const groups = new Map<K, Problem[]>();
  for (const problem of problems) {
    const key = keyOf(problem);
    const group = groups.get(key);
    if (group) group.push(problem);
    else groups.set(key, [problem]);
  }
  return groups;
}

export interface Counts {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  /** Files with at least one problem. */
  readonly files: number;
}

/** How many of each severity, and in how many files. */
export function countsOf(problems: readonly Problem[]): Counts {
  const of = (severity: Severity): number =>
    problems.filter((problem) => problem.severity === severity).length;
  return {
    errors: of('error'),
    warnings: of('warn'),
    infos: of('info'),
    files: new Set(problems.flatMap((problem) => problem.place?.file ?? [])).size,
  };
}
