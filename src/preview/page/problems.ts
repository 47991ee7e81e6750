/// <reference lib="dom" />
import type { ShownProblem } from '../snapshot.ts';
import { button, byId, fill, make, openPlace, words } from './config.ts';

/** Lists all problems beside the page. */
export function showProblems(problems: readonly ShownProblem[], goToPage: (page: number) => void): void {
  byId('problem-count').textContent = String(problems.length);
  const entries = problems.map((problem, index) => {
    const item = make('li', problem.severity, ...partsOf(problem, goToPage));
    item.id = `problem-${index}`;
    item.tabIndex = -1;
    return item;
  });
  byId('problem-list').replaceChildren(
    ...(entries.length > 0 ? entries : [make('li', 'none', words.noProblems)]),
  );
}

/** A problem's own elements: severity, place, message, what to do. */
export function partsOf(problem: ShownProblem, goToPage?: (page: number) => void): Node[] {
  const { severity, rule, message, expected, hint, page } = problem;
  return [
    make('p', 'head', make('b', '', words[severity]), ' ', make('code', '', rule)),
    ...placeOf(problem),
    make('p', 'message', ...withCode(message)),
    ...(expected ? [make('p', '', `${words.expected}: ${expected.join(', ')}`)] : []),
    ...(hint === undefined ? [] : [make('p', 'hint', `${words.todo}: `, ...withCode(hint))]),
    ...(page !== undefined && goToPage
      ? [button('place', fill(words.onPage, { n: page }), () => goToPage(page))]
      : []),
  ];
}

/** What stands between backticks is code. */
const withCode = (text: string): (Node | string)[] =>
  text.split('`').map((piece, index) => (index % 2 === 1 ? make('code', '', piece) : piece));

function placeOf({ file, line, column }: ShownProblem): Node[] {
  if (file === undefined || line === undefined) return [];
  const place = `${file}:${line}:${column ?? 1}`;
  const open = button('place', place, () => void openPlace(file, line));
  open.setAttribute('aria-label', fill(words.openAt, { place }));
  return [open];
}
