import type { Table, TableRow } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import type { Text } from '../../model/index.ts';
import { type Problem, report } from '../../problem/index.ts';
import { isDigitSlip, toldTotals } from '../evaluation/told-totals.ts';
import type { Material } from '../material/material.ts';
import { amountInDigits } from '../numerals.ts';
import type { Rule } from '../rule.ts';
import { tablesIn } from '../tables.ts';

const total = /^(?:Zusammen|Summe|Gesamt(?:summe|kosten|zahl)?|Insgesamt|Total)$/i;
/** Rows that are part of another row, or counted off. */
const part = /^(?:davon|darunter|abzüglich|minus)/i;
/** Rows that may be costs of their own or pay for those above. */
const source = /^(?:Zuschuss|Förderung|Eigen)/i;

/**
 * The row of a total holds the sums of the rows above it, and so does a total told beside the table. Columns whose cells are no numbers of one unit have none, and
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
 *   | Kreis | Stellen in VZÄ | Note | Anteil | Wartetage | in Prozent |
 *   |---|---|---|---|---|---|
 *   | Aue | 1,25 | 1,8 | 33,3 Prozent | 12 | 33 |
 *   | Zell | 1,5 | 2,2 | 33,3 Prozent | 18 | 33 |
 *   | Forst | 0,75 | 2,3 | 33,3 Prozent | 15 | 33 |
 *   | Gesamt | 3,50 | 2,1 | 100 Prozent | 15 | 100 |
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
 * @bad
 *   | Quelle | Betrag in Euro |
 *   |---|---|
 *   | Land | 88.800 |
 *   | Stiftung | 49.000 |
 *   | Eigenmittel | 10.200 |
 *   | Summe | ⟦184.000⟧ |
 * @good
 *   | Posten | Betrag in Euro |
 *   |---|---|
 *   | Miete | 100 |
 *   | Honorar | 300 |
 *   | Zuschuss | 150 |
 *   | Summe | 400 |
 * @bad
 *   | Jahr | erreichte Familien |
 *   |---|---|
 *   | 2022 | 1.240 |
 *   | 2023 | 1.386 |
 *   | 2024 | 1.522 |
 *
 *   In den drei Jahren wurden zusammen ⟦4.184⟧ Familien gezählt.
 * @good
 *   Insgesamt 1.386 Familien kamen im Jahr 2023, insgesamt 2.762 Menschen in zwei Jahren.
 *
 *   | Jahr | Familien |
 *   |---|---|
 *   | 2022 | 1.240 |
 *   | 2023 | 1.386 |
 *
 *   Zusammen sind es 2.626 Familien, insgesamt rund 9.000 Familien gibt es.
 */
export const tableAddsUp: Rule = {
  id: 'table-adds-up',
  *check(material) {
    if (!/(?:^[* ]*|\s)(?:Zusammen|Summe|Gesamt|Insgesamt|alles in allem|Total)/im.test(material.wholeText))
      return;
    for (const { file, root } of material.texts)
      for (const table of tablesIn(root)) {
        const rows = table.children.slice(1);
        const last = rows.findIndex((row) => total.test(textOf(row, 0)));
        const parts = last < 0 ? rows : rows.slice(0, last);
        if (parts.length < 2 || parts.some((row) => part.test(textOf(row, 0)))) continue;
        if (last > 0) yield* inRow(rows[last] as TableRow, parts, table.children[0] as TableRow, material);
        yield* inText(file, root, table, parts, material);
      }
  },
};

/** The cells of the row of a total. */
function* inRow(
  row: TableRow,
  above: readonly TableRow[],
  head: TableRow,
  material: Material,
): Iterable<Problem> {
  // Of costs and what pays for them, either may be summed up.
  const isMixed = above.some((each) => source.test(textOf(each, 0)));
  for (const [column, cell] of row.children.entries()) {
    const [sum, ...parts] = [row, ...above].map((each) => amountOf(textOf(each, column)));
    if (sum === undefined || parts.some((each) => each?.unit !== sum.unit)) continue;
    const values = parts.map((each) => each?.value ?? 0);
    const expected = values.reduce((all, value) => all + value, 0);
    const isShare = sum.unit === 'Prozent' || share.test(textOf(head, column));
    const isRight = Math.abs(expected - sum.value) <= roundingOf([sum, ...parts], isShare);
    if (isRight || isMean(sum.value, values)) continue;
    const isSlip = [expected, ...values].some((each) => isDigitSlip(each, each + sum.value - expected));
    if (isMixed && !isSlip) continue;
    yield report(
      'table-adds-up',
      { found: plainText(cell), sum: amountInDigits(expected) },
      { place: material.of(cell.children[0] ?? cell) },
    );
  }
}

/** What the text beside the table says that its rows are together. */
function* inText(
  file: string,
  root: Text,
  table: Table,
  parts: readonly TableRow[],
  { sources, place }: Material,
): Iterable<Problem> {
  const columns = (table.children[0]?.children ?? []).map((_, column) =>
    parts.map((row) => amountOf(textOf(row, column))?.value),
  );
  const told = toldTotals(root.children, table, sources.get(file) ?? '', columns);
  for (const { found, start, end, sum } of told)
    yield report('table-adds-up', { found, sum: amountInDigits(sum) }, { place: place(file, start, end) });
}

const textOf = ({ children }: TableRow, column: number): string => plainText(children[column] ?? '').trim();

/** The head of a column of shares. */
const share = /Prozent|%|[Aa]nteil|[Qq]uote/;

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
function roundingOf(amounts: readonly (Amount | undefined)[], isShare: boolean): number {
  const decimals = Math.max(...amounts.map((each) => each?.decimals ?? 0));
  const isExact = decimals === 0 && !isShare;
  return isExact ? 0 : (amounts.length - 1) * 0.5 * 10 ** -decimals + 1e-9;
}

/** “Gesamt 2,0” under 1,8 and 2,2: what lies among the rows above is their mean, as no sum is smaller than a part of it. */
const isMean = (value: number, above: readonly number[]): boolean =>
  value >= Math.min(...above) && value <= Math.max(...above);
