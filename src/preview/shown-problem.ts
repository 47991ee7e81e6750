import { codeFrame, type Lang, type Problem, type Severity } from '../problem/index.ts';
import type { ShownProblem } from './snapshot.ts';

const rank: Readonly<Record<Severity, number>> = { error: 0, warn: 1, info: 2 };

/** Problems as the page shows them: the worst first, then by file and line; code frames 92 characters wide. */
export function shownProblems(
  problems: readonly Problem[],
  sources: ReadonlyMap<string, string>,
  lang: Lang,
): ShownProblem[] {
  return problems
    .toSorted(
      (a, b) =>
        rank[a.severity] - rank[b.severity] ||
        (a.place?.file ?? '\uffff').localeCompare(b.place?.file ?? '\uffff') ||
        (a.place?.line ?? 0) - (b.place?.line ?? 0),
    )
    .map((problem) => shown(problem, sources, lang));
}

const plain = (text: string): string => text;

function shown(
  { rule, severity, message, hint, expected, place, page }: Problem,
  sources: ReadonlyMap<string, string>,
  lang: Lang,
): ShownProblem {
  const source = place && sources.get(place.file);
  const options = { width: 92, context: 2, gutter: plain, caret: plain };
  const frame = source !== undefined && place ? codeFrame(source, place, options).join('\n') : '';
  return {
    rule,
    severity,
    message: message[lang],
    ...(hint && { hint: hint[lang] }),
    ...(expected?.length && { expected }),
    ...(place && { file: place.file, line: place.line, column: place.column }),
    ...(page !== undefined && { page }),
    ...(frame !== '' && { frame }),
  };
}
