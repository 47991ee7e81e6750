import type { CsvError, parse as Parse } from 'csv-parse/sync';
import { type Outcome, report } from '../problem/index.ts';
import type { Stueck } from './offsets.ts';
import type { Quelle } from './source.ts';
import { type Eintrag, type Spuren, treeOf } from './tree.ts';
import type { Baum, Tabelle } from './types.ts';

interface Zelle {
  readonly text: string;
  readonly quoted: boolean;
}

/** Columns that `kontakte.csv` cannot hold as text: they are keys of the file, not of an entry. */
const list = 'kontakte';

/** Reads kontakte.csv as the tree kontakte.yaml would give: one entry a row, keys from the first row. */
export async function parseContacts(quelle: Quelle): Promise<Outcome<Baum | undefined>> {
  const { value: rows, problems } = await parseRows(quelle);
  if (rows === undefined) return { value: undefined, problems };
  const holders: Spuren['holders'] = new WeakMap();
  const pieces = placeCells(rows, quelle);
  const [head = [], ...body] = pieces;
  const filled = body.filter((row) => row.some((piece) => String(piece.value).trim() !== ''));
  const entries = filled.map((row) => entryOf(head, row, holders));
  holders.set(entries, {
    start: 0,
    entries: new Map(entries.map((_, i) => [i, { start: startOf(filled[i]) }])),
  });
  const root = { [list]: entries };
  holders.set(root, { start: 0, entries: new Map([[list, { start: 0 }]]) });
  return { value: treeOf(quelle, root, { holders }), problems };
}

const startOf = (row: readonly Stueck[] | undefined): number => row?.[0]?.start ?? 0;

/** Empty cells are left out: an empty cell is a key not given. */
function entryOf(head: readonly Stueck[], row: readonly Stueck[], holders: Spuren['holders']): object {
  const entries = new Map<string | number, Eintrag>();
  const values: [string, unknown][] = [];
  row.forEach((piece, column) => {
    const key = head[column];
    const text = String(piece.value).trim();
    const name = String(key?.value ?? '').trim();
    if (text === '' && (name !== '' || key === undefined)) return;
    values.push([name, text]);
    const trimmed = trimPiece(piece);
    entries.set(name, { key: key ?? trimmed, start: trimmed.start, end: trimmed.end, piece: trimmed });
  });
  const entry = Object.fromEntries(values);
  holders.set(entry, { start: startOf(row), entries });
  return entry;
}

function trimPiece(piece: Stueck): Stueck {
  const text = String(piece.value);
  return { ...piece, value: text.trim() };
}

/** Reads a survey export; rows may be of any length. */
export async function parseTable(quelle: Quelle): Promise<Outcome<Tabelle | undefined>> {
  const { value: rows, problems } = await parseRows(quelle);
  if (rows === undefined) return { value: undefined, problems };
  const cells = rows.map((row) => row.map((cell) => cell.text.trim()));
  const [kopf = [], ...zeilen] = cells;
  return { value: { kopf, zeilen: zeilen.filter((row) => row.some((cell) => cell !== '')) }, problems };
}

async function parseRows(quelle: Quelle): Promise<Outcome<Zelle[][] | undefined>> {
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

/** Adds up the lengths of what the parser gave: each cell with its quotes, each delimiter, each line ending. */
function placeCells(rows: readonly Zelle[][], { text }: Quelle): Stueck[][] {
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
