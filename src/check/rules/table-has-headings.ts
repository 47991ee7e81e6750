import { toString as plainText } from 'mdast-util-to-string';
import { report } from '../../problem/index.ts';
import type { Rule } from '../rule.ts';
import { tablesIn } from '../tables.ts';

/**
 * Every column of a table has a heading, which is read out with each of its cells (WCAG 1.3.1).
 *
 * @good
 *   | Haus | offen |
 *   | ---- | ----- |
 *   | Aue  |       |
 * @bad
 *   |      | offen |
 *   | ---- | ----- |
 *   | Aue  | ja    |
 */
export const tableHasHeadings: Rule = {
  id: 'table-has-headings',
  *check({ texts, of }) {
    for (const table of texts.flatMap(({ root }) => tablesIn(root)))
      for (const [index, cell] of (table.children[0]?.children ?? []).entries())
        if (plainText(cell).trim() === '')
          yield report('table-has-headings', { column: index + 1 }, { place: of(cell) });
  },
};
