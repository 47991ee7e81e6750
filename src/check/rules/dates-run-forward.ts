import type { Table } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { report } from '../../problem/index.ts';
import { datesIn } from '../calendar/dates.ts';
import type { Rule } from '../rule.ts';

/**
 * A table whose rows begin with dates goes from the first to the last: a single row that is earlier than the one above it
 * was put in the wrong place. Tables in another order, and those of two groups, are left alone.
 *
 * @good
 *   | Wann | Was |
 *   |---|---|
 *   | 3. März 2025 | Treffen |
 *   | 5. Mai 2025 | Treffen |
 *   | 7. Juli 2025 | Treffen |
 * @good
 *   | Was | Frist |
 *   |---|---|
 *   | Gärten | 5. Mai 2025 |
 *   | Höfe | 3. März 2025 |
 *   | Läden | 7. Juli 2025 |
 * @bad
 *   | Wann | Was |
 *   |---|---|
 *   | 5. Mai 2025 | Treffen |
 *   | ⟦3. März 2025⟧ | Treffen |
 *   | 7. Juli 2025 | Treffen |
 */
export const datesRunForward: Rule = {
  id: 'dates-run-forward',
  *check(material) {
    for (const { root } of material.texts)
      for (const node of root.children) {
        const falls = node.type === 'table' ? fallsIn(node) : [];
        const [odd] = falls;
        if (odd === undefined || falls.length > 1) continue;
        const { row, found, before } = odd;
        const cell = row.children.find((each) => plainText(each).includes(found));
        const place = material.of(cell?.children[0] ?? row);
        yield report('dates-run-forward', { found, before }, { place });
      }
  },
};

/** Rows that are earlier than the one above, where every row has one date and there are three at least. */
function fallsIn({ children }: Table): { row: Table['children'][number]; found: string; before: string }[] {
  const rows = children.slice(1).map((row) => ({ row, dates: datesIn(plainText(row.children[0] ?? row)) }));
  if (rows.length < 3 || rows.some(({ dates }) => dates.length !== 1)) return [];
  return rows.flatMap(({ row, dates: [date] }, index) => {
    const [before] = rows[index - 1]?.dates ?? [];
    return date !== undefined && before !== undefined && date.iso < before.iso
      ? [{ row, found: date.text, before: before.text }]
      : [];
  });
}
