import { type Outcome, type Problem, report } from '../problem/index.ts';
import { parseRows, placeCells } from './csv.ts';
import type { Stueck } from './offsets.ts';
import type { Quelle } from './source.ts';
import { type Eintrag, type Spuren, treeOf } from './tree.ts';
import type { Baum } from './types.ts';

/** Reads kontakte.csv as the tree kontakte.yaml would give: one entry a row, keys from the first row. */
export async function parseContacts(quelle: Quelle): Promise<Outcome<Baum | undefined>> {
  const rows = await parseRows(quelle);
  if (rows.value === undefined) return { value: undefined, problems: rows.problems };
  const holders: Spuren['holders'] = new WeakMap();
  const [head = [], ...body] = placeCells(rows.value, quelle);
  const filled = body.filter((row) => row.some(isFilled));
  const entries = filled.map((row) => entryOf(head, row, holders));
  const starts = filled.map((row, index) => [index, { start: row[0]?.start ?? 0 }] as const);
  holders.set(entries, { start: 0, entries: new Map(starts) });
  const root = { kontakte: entries };
  holders.set(root, { start: 0, entries: new Map([['kontakte', { start: 0 }]]) });
  const problems = filled.flatMap((row) => surplus(head, row, quelle));
  return { value: treeOf(quelle, root, { holders }), problems };
}

const isFilled = (piece: Stueck): boolean => String(piece.value).trim() !== '';
const nameOf = (piece: Stueck | undefined): string => String(piece?.value ?? '').trim();

/** Empty cells are left out: an empty cell is a key not given. */
function entryOf(head: readonly Stueck[], row: readonly Stueck[], holders: Spuren['holders']): object {
  const entries = new Map<string | number, Eintrag>();
  row.forEach((cell, column) => {
    const key = head[column];
    if (key === undefined || nameOf(key) === '' || !isFilled(cell)) return;
    const piece = { ...cell, value: String(cell.value).trim() };
    entries.set(nameOf(key), { key, start: piece.start, end: piece.end, piece });
  });
  const entry = Object.fromEntries([...entries].map(([key, { piece }]) => [key, piece?.value]));
  holders.set(entry, { start: row[0]?.start ?? 0, entries });
  return entry;
}

/** Cells in columns without a heading; usually a delimiter in a text without quotation marks. */
function surplus(head: readonly Stueck[], row: readonly Stueck[], quelle: Quelle): Problem[] {
  const cell = row.find((piece, column) => isFilled(piece) && nameOf(head[column]) === '');
  if (cell === undefined) return [];
  const args = { cells: row.length, columns: head.length };
  return [report('row-fits-head', args, { place: quelle.place(cell.start, cell.end) })];
}
