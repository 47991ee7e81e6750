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
 * @good
 *   | Kreis | Stellen in VZÄ | Note | Anteil | Wartetage |
 *   |---|---|---|---|---|
 *   | Aue | 1,25 | 1,8 | 33,3 Prozent | 12 |
 *   | Zell | 1,5 | 2,2 | 33,3 Prozent | 18 |
 *   | Forst | 0,75 | 2,3 | 33,3 Prozent | 15 |
 *   | Gesamt | 3,50 | 2,1 | 100 Prozent | 15 |
 * @bad
 *   | Haus | Plätze |
 *   |---|---|
 *   | Aue | 1.200 |
 *   | Zell | 300 |
 *   | Zusammen | ⟦1.400⟧ |
 * @bad
 *   | Kreis | Stellen in VZÄ |
 *   |---|---|
 *   | Aue | 1,25 |
 *   | Zell | 0,75 |
 *   | Zusammen | ⟦2,25⟧ |
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
          const values = parts.map((each) => each?.value ?? 0);
          const expected = values.reduce((all, value) => all + value, 0);
          if (Math.abs(expected - sum.value) <= roundingOf([sum, ...parts]) || isMean(sum.value, values)) continue;
          yield report(
            'table-adds-up',
            { found: plainText(cell), sum: written(expected) },
            { place: material.of(cell.children[0] ?? cell) },
          );
        }
      }
  },
};

const textOf = ({ children }: TableRow, column: number): string => plainText(children[column] ?? '').trim();

/** “3.040,25” */
const written = (value: number): string => {
  const [whole = '', decimals] = String(Math.round(value * 1000) / 1000).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, '.');
  return decimals === undefined ? grouped : `${grouped},${decimals}`;
};

interface Amount {
  readonly value: number;
  readonly unit: string;
  /** How many digits stand behind the comma. */
  readonly decimals: number;
}

/** “1.840 Euro”, “0,75”; shares with a sign are no parts of a whole here. */
function amountOf(text: string): Amount | undefined {
  const [, number = '', decimals = '', unit = ''] =
    /^(\d{1,3}(?:[. \u00a0\u202f]\d{3})+|\d+)(?:,(\d+))?[ \u00a0\u202f]?(€|Euro|[a-zäöü]*²?)$/i.exec(text) ??
    [];
  return number === ''
    ? undefined
    : {
        value: Number(`${number.replace(/\D/g, '')}.${decimals || '0'}`),
        unit,
        decimals: decimals.length,
      };
}

/** How far a sum may be off where its parts were rounded; whole numbers of anything but shares are exact. */
function roundingOf(amounts: readonly (Amount | undefined)[]): number {
  const decimals = Math.max(...amounts.map((each) => each?.decimals ?? 0));
  const isExact = decimals === 0 && amounts[0]?.unit !== 'Prozent';
  return isExact ? 0 : (amounts.length - 1) * 0.5 * 10 ** -decimals + 1e-9;
}

/** “Gesamt 2,0” under 1,8 and 2,2: what lies among the rows above is their mean, as no sum is smaller than a part of it. */
const isMean = (value: number, above: readonly number[]): boolean =>
  value >= Math.min(...above) && value <= Math.max(...above);
