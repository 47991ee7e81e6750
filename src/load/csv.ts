import type { CsvError, parse as Parse } from 'csv-parse/sync';
import { type Outcome, report } from '../problem/index.ts';
import type { Stueck } from './offsets.ts';
import type { Quelle } from './source.ts';
import type { Tabelle } from './types.ts';

/** A cell as the parser gives it. */
export interface Zelle {
  readonly text: string;
  readonly quoted: boolean;
}

/** Reads a survey export; rows may be of any length. */
export async function parseTable(quelle: Quelle): Promise<Outcome<Tabelle | undefined>> {
  const { value: rows, problems } = await parseRows(quelle);
  if (rows === undefined) return { value: undefined, problems };
  const cells = rows.map((row) => row.map((cell) => cell.text.trim()));
  const [kopf = [], ...zeilen] = cells;
  return { value: { kopf, zeilen: zeilen.filter((row) => row.some((cell) => cell !== '')) }, problems };
}

/** Parses CSV into rows of cells; the delimiter is the one its first line uses. */
export async function parseRows(quelle: Quelle): Promise<Outcome<Zelle[][] | undefined>> {
  const { parse } = await import('csv-parse/sync');
  try {
    return { value: rowsOf(parse, quelle.text), problems: [] };
  } catch (error) {
    const { code = '', lines } = error as CsvError & { lines?: number };
    const place = { file: quelle.file, line: lines ?? 1, column: 1 };
    return { value: undefined, problems: [report('csv-is-valid', { code }, { place })] };
  }
}

function rowsOf(parse: typeof Parse, text: string): Zelle[][] {
  return parse<Zelle[]>(text, {
    delimiter: delimiterOf(text),
    relax_column_count: true,
    skip_empty_lines: false,
    cast: ((value: string, context: { quoting: boolean }): Zelle => ({
      text: value,
      quoted: context.quoting,
    })) as never,
  } as never) as unknown as Zelle[][];
}

/** The delimiter that stands most often in the first line, outside quotes. */
export function delimiterOf(text: string): string {
  const head = (text.split(/\r\n|\r|\n/, 1)[0] ?? '').replace(/"[^"]*"/g, '');
  const count = (delimiter: string): number => head.split(delimiter).length;
  return [';', ',', '\t'].reduce((best, next) => (count(next) > count(best) ? next : best));
}

/**
 * Where each cell stands: adds up the lengths of what the parser gave, each cell with its quotes, each delimiter, each
 * line ending.
 */
export function placeCells(rows: readonly Zelle[][], { text }: Quelle): Stueck[][] {
  let at = 0;
  return rows.map((row) => {
    const pieces = row.map((cell) => {
      const start = at;
      const end = start + (cell.quoted ? cell.text.replaceAll('"', '""').length + 2 : cell.text.length);
      at = end + 1;
      return { value: cell.text, start, end, style: 'csv' as const };
    });
    at -= 1;
    at += text.startsWith('\r\n', at) ? 2 : 1;
    return pieces;
  });
}
