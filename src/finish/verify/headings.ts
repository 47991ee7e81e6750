import { type Problem, report } from '../../problem/index.ts';
import { pageOf, walkElements } from '../tags/tree.ts';
import type { Work } from '../work.ts';

/** The first heading is of level 1, and none skips a level (ISO 14289-1, 7.4.2). */
export function checkHeadings(finished: Work): Problem[] {
  const problems: Problem[] = [];
  let before = 0;
  walkElements(finished.tree, (element) => {
    const level = Number(/^H([1-6])$/.exec(element.tag)?.[1] ?? 0);
    if (level === 0) return;
    if (level > before + 1) {
      const heading = finished.textOf(element);
      const args = { pass: 'tags', heading, level, expected: before + 1 };
      problems.push(report('pdf-headings-in-order', args, { page: (pageOf(element) ?? 0) + 1 }));
    }
    before = level;
  });
  return problems;
}
