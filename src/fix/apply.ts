import type { Fix, Problem } from '../problem/index.ts';

/** A problem that carries its fix. */
export type Fixable = Problem & { readonly fix: Fix };

/**
 * The fixes that can be made at one time, by file and from the file's start to its end: of two that overlap the one that
 * begins first, of two at one place the first found. What is left over is found again in the fixed text.
 */
export function fixesByFile(problems: readonly Problem[]): Map<string, Fixable[]> {
  const byStart = problems.filter(isFixable).sort((a, b) => a.fix.start - b.fix.start);
  const files = new Map<string, Fixable[]>();
  for (const problem of byStart) {
    const { file, start } = problem.fix;
    const chosen = files.get(file) ?? [];
    const last = chosen.at(-1)?.fix;
    if (last !== undefined && start < Math.max(last.end, last.start + 1)) continue;
    files.set(file, [...chosen, problem]);
  }
  return files;
}

const isFixable = (problem: Problem): problem is Fixable => problem.fix !== undefined;

/** The text with the fixes made; they are sorted and do not overlap. */
export function fixedText(text: string, fixes: readonly Fixable[]): string {
  const ends = fixes.map(({ fix }) => fix.end);
  const parts = fixes.map(({ fix }, index) => text.slice(ends[index - 1] ?? 0, fix.start) + fix.text);
  return parts.join('') + text.slice(ends.at(-1) ?? 0);
}
