import type { TableRow } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { report } from '../../problem/index.ts';
import type { Rule } from '../rule.ts';
import { tablesIn } from '../tables.ts';

const total = /^(?:Zusammen|Summe|Gesamt(?:summe|kosten|zahl)?|Insgesamt|Total)$/i;
/** Rows that are part of another row, or counted off. */
const part = /^(?:davon|darunter|abzüglich|minus|Zuschuss|Förderung|Eigen)/i;

/**
 * The row of a total holds the sums of the rows above it. Columns whose cells are no numbers of one unit have none, and
 * neither have tables with rows that are parts of others.
 *
 * @good
 *   | Haus | Plätze |
 *   |---|---|
 *   | Aue | 1.200 |
 *   | Zell | 300 |
 *   | Zusammen | 1.500 |
 * @good
 *   | Haus | Anteil | seit |
 *   |---|---|---|
 *   | Aue | 40 % | 2019 |
 *   | Zell | 20 % | 2021 |
 *   | Gesamt | 30 % | – |
 * @bad
 *   | Haus | Plätze |
 *   |---|---|
 *   | Aue | 1.200 |
 *   | Zell | 300 |
 *   | Zusammen | ⟦1.400⟧ |
 */
export const tableAddsUp: Rule = {
  id: 'table-adds-up',
  *check(material) {
    if (!/^[* ]*(?:Zusammen|Summe|Gesamt|Insgesamt|Total)/im.test(material.wholeText)) return;
    for (const { root } of material.texts)
      for (const { children } of tablesIn(root)) {
        const rows = children.slice(1);
        const last = rows.findIndex((row) => total.test(textOf(row, 0)));
        const above = rows.slice(0, last);
        if (last < 2 || above.some((row) => part.test(textOf(row, 0)))) continue;
        for (const [column, cell] of (rows[last]?.children ?? []).entries()) {
          const [sum, ...parts] = [rows[last] as TableRow, ...above].map((row) =>
            amountOf(textOf(row, column)),
          );
          if (sum === undefined || parts.some((each) => each?.unit !== sum.unit)) continue;
          const expected = parts.reduce((all, each) => all + (each?.value ?? 0), 0);
          if (Math.abs(expected - sum.value) < 0.5) continue;
          yield report(
            'table-adds-up',
            { found: plainText(cell), sum: grouped(expected) },
            { place: material.of(cell.children[0] ?? cell) },
          );
        }
      }
  },
};

const textOf = ({ children }: TableRow, column: number): string => plainText(children[column] ?? '').trim();

const grouped = (value: number): string => String(value).replace(/\B(?=(?:\d{3})+$)/g, '.');

/** “1.840 Euro”; shares are no parts of a whole here. */
function amountOf(text: string): { readonly value: number; readonly unit: string } | undefined {
  const [, number = '', unit = ''] =
    /^(\d{1,3}(?:[. \u00a0\u202f]\d{3})+|\d+)(?:,\d+)?[ \u00a0\u202f]?(€|Euro|[a-zäöü]*²?)$/i.exec(text) ??
    [];
  return number === '' ? undefined : { value: Number(number.replace(/\D/g, '')), unit };
}
