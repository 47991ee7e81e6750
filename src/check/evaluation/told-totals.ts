import type { Nodes, Paragraph, Table } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { latin } from '../latin.ts';
import { offsetsOf } from '../material/material.ts';
import { folded } from '../names/name.ts';

/** A total that a text tells beside a table, and what the rows add up to. */
export interface ToldTotal {
  readonly found: string;
  /** Offsets in the file. */
  readonly start: number;
  readonly end: number;
  readonly sum: number;
}

/** “zusammen 4.184 Familien”, “Insgesamt wurden 896 Anträge”: the number and what is counted. */
const told = latin(
  String.raw`(?<!\p{L})(?:[Zz]usammen|[Ii]nsgesamt|[Ii]n\s(?:der\s)?Summe|alles\sin\sallem)\s(?:\p{Ll}+\s){0,2}(\d{1,3}(?:\.\d{3})+|\d{2,6})\s(?:\p{Ll}+e[nrs]?\s)?(\p{Lu}\p{L}{2,})(?![\p{L}-])`,
  'g',
);

/**
 * Totals told in the paragraph before or behind a table that are no sum of it but look like one mistyped: one digit is
 * another, or two have changed places, and the column counts what the text counts. A number that stands in the table is
 * about that row.
 *
 * @param siblings the blocks of the body it stands in
 * @param source the text of its file
 * @param columns the amounts of the rows that are parts, a column each; undefined where a cell is none
 */
export function toldTotals(
  siblings: readonly Nodes[],
  table: Table,
  source: string,
  columns: readonly (readonly (number | undefined)[])[],
): ToldTotal[] {
  const at = siblings.indexOf(table);
  const beside = [siblings[at - 1], siblings[at + 1]].filter((node) => node?.type === 'paragraph');
  const heads = (table.children[0]?.children ?? []).map((cell) => folded(plainText(cell)));
  const sums = columns.map((column) =>
    column.length > 1 && !column.includes(undefined)
      ? Math.round(column.reduce<number>((all, each) => all + (each ?? 0), 0) * 1000) / 1000
      : undefined,
  );
  return beside.flatMap((paragraph) =>
    textsIn(paragraph, source).flatMap(({ text, start }) =>
      [...text.matchAll(told)].flatMap(({ 0: whole, 1: written = '', 2: noun = '', index }): ToldTotal[] => {
        const said = Number(written.replaceAll('.', ''));
        if (sums.includes(said) || columns.some((column) => column.includes(said))) return [];
        const counted = folded(noun).replace(/(?:e[nr]?|n|s)$/, '');
        const sum = sums.find(
          (each, column) =>
            each !== undefined && isDigitSlip(said, each) && (heads[column] ?? '').includes(counted),
        );
        const from = start + index + whole.indexOf(written);
        return sum === undefined ? [] : [{ found: written, start: from, end: from + written.length, sum }];
      }),
    ),
  );
}

/** As written, so that offsets hold. */
function textsIn(
  node: Nodes | undefined,
  source: string,
): { readonly text: string; readonly start: number }[] {
  return ((node as Paragraph | undefined)?.children ?? []).flatMap((child) => {
    const at = child.type === 'text' ? offsetsOf(child) : undefined;
    return at === undefined ? [] : [{ text: source.slice(at.start, at.end), start: at.start }];
  });
}

/** Whether one number is the other with one digit mistyped, or with two that have changed places. */
export function isDigitSlip(a: number, b: number): boolean {
  const [one, other] = [String(a), String(b)];
  if (a === b || one.length !== other.length || one.length < 2) return false;
  const odd = [...one].flatMap((digit, at) => (digit === other[at] ? [] : [at]));
  const [first = 0, second = 0] = odd;
  return (
    odd.length === 1 || (odd.length === 2 && one[first] === other[second] && one[second] === other[first])
  );
}
