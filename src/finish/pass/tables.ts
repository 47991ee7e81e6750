/**
 * Tables. Chromium drops empty cells; a row that lacks some gets them back where its other cells' headers say they
 * belong. Spans of 1 go, the rest of a cell's attributes is one dictionary, and header ids count from 1.
 */
import { dictOf, isDict, isString, type PdfObject } from '../pdf/objects.ts';
import { type Element, element, isElement, walkElements } from '../tags/tree.ts';
import type { Work } from '../work.ts';

export function completeTables({ tree }: Work): void {
  const tables: Element[] = [];
  walkElements(tree, (table) => {
    if (table.tag === 'Table') tables.push(table);
  });
  const ids = new Map<string, string>();
  for (const table of tables) {
    fillRows(rowsOf(table));
    for (const cell of rowsOf(table).flatMap(cellsOf)) nameCell(cell, ids);
  }
  for (const cell of tables.flatMap(rowsOf).flatMap(cellsOf)) mergeAttributes(cell, ids);
}

/** How many columns each row of the table takes, cells reaching down from above included. */
export const rowWidths = (table: Element): number[] => placeRows(rowsOf(table)).map(({ width }) => width);

function rowsOf(table: Element): Element[] {
  return table.kids.filter(isElement).flatMap((kid) => {
    if (kid.tag === 'TR') return [kid];
    return ['THead', 'TBody', 'TFoot'].includes(kid.tag) ? rowsOf(kid) : [];
  });
}

const cellsOf = (row: Element): Element[] => row.kids.filter(isElement);

/** Chromium's attributes of a cell: a list of dictionaries. */
function attribute(cell: Element, name: string): PdfObject | undefined {
  const list = cell.attributes.get('A');
  return (Array.isArray(list) ? list : [list])
    .filter(isDict)
    .find((dict) => dict.has(name))
    ?.get(name);
}

const span = (cell: Element, name: 'RowSpan' | 'ColSpan'): number => Number(attribute(cell, name) ?? 1);

const idOf = (cell: Element): string | undefined => {
  const id = cell.attributes.get('ID');
  return isString(id) ? id.bytes : undefined;
};

function headersOf(cell: Element): string[] {
  const headers = attribute(cell, 'Headers');
  return Array.isArray(headers) ? headers.filter(isString).map(({ bytes }) => bytes) : [];
}

interface PlacedRow {
  readonly row: Element;
  readonly cells: Element[];
  /** Columns taken by cells that reach down from rows above. */
  readonly taken: ReadonlySet<number>;
  readonly width: number;
}

/** Gives each row that is narrower than the widest its empty cells. */
function fillRows(rows: readonly Element[]): void {
  const placed = placeRows(rows);
  const width = Math.max(0, ...placed.map((row) => row.width));
  const columns = new Map<string, number>();
  for (const row of placed) if (row.width === width) learnColumns(row, columns);
  for (const row of placed) if (row.width < width) fillRow(row, width, columns);
}

function placeRows(rows: readonly Element[]): PlacedRow[] {
  let reaching = new Map<number, number>();
  return rows.map((row) => {
    const taken = new Set(reaching.keys());
    const next = new Map(
      [...reaching].filter(([, left]) => left > 1).map(([column, left]) => [column, left - 1]),
    );
    const cells = cellsOf(row);
    for (const [cell, column] of columnsOf(cells, taken)) {
      if (span(cell, 'RowSpan') < 2) continue;
      for (let n = 0; n < span(cell, 'ColSpan'); n++) next.set(column + n, span(cell, 'RowSpan') - 1);
    }
    reaching = next;
    const width = cells.reduce((sum, cell) => sum + span(cell, 'ColSpan'), taken.size);
    return { row, cells, taken, width };
  });
}

/** Each cell with its column, where no cell is missing. */
function columnsOf(cells: readonly Element[], taken: ReadonlySet<number>): [Element, number][] {
  let column = 0;
  return cells.map((cell) => {
    while (taken.has(column)) column++;
    const own = column;
    column += span(cell, 'ColSpan');
    return [cell, own];
  });
}

/** Which column a header stands over, known from complete rows: its own place or that of a cell under it. */
function learnColumns({ cells, taken }: PlacedRow, columns: Map<string, number>): void {
  const placed = columnsOf(cells, taken);
  const inRow = new Set(cells.map(idOf));
  for (const [cell, column] of placed) {
    const id = idOf(cell);
    if (id !== undefined) columns.set(id, column);
    for (const header of headersOf(cell))
      if (!inRow.has(header) && !columns.has(header)) columns.set(header, column);
  }
}

function fillRow(
  { row, cells, taken }: PlacedRow,
  width: number,
  columns: ReadonlyMap<string, number>,
): void {
  const filled: Element[] = [];
  let column = 0;
  const fillTo = (target: number): void => {
    for (; column < target; column++) if (!taken.has(column)) filled.push(element('TD', []));
  };
  for (const cell of cells) {
    const known = [idOf(cell) ?? '', ...headersOf(cell)]
      .map((id) => columns.get(id))
      .filter((at) => at !== undefined);
    while (taken.has(column)) column++;
    fillTo(Math.max(column, ...known));
    filled.push(cell);
    column += span(cell, 'ColSpan');
  }
  fillTo(width);
  row.kids = filled;
}

function nameCell(cell: Element, ids: Map<string, string>): void {
  const id = idOf(cell);
  if (id === undefined) return;
  ids.set(id, `h${ids.size + 1}`);
  cell.attributes.set('ID', { kind: 'string', bytes: ids.get(id) as string });
}

function mergeAttributes(cell: Element, ids: ReadonlyMap<string, string>): void {
  const headers = headersOf(cell).flatMap((id): PdfObject[] => {
    const bytes = ids.get(id);
    return bytes === undefined ? [] : [{ kind: 'string', bytes }];
  });
  const moreThanOne = (name: 'RowSpan' | 'ColSpan') => (span(cell, name) > 1 ? span(cell, name) : undefined);
  const table = dictOf({
    Scope: cell.tag === 'TH' ? attribute(cell, 'Scope') : undefined,
    Headers: headers.length > 0 ? headers : undefined,
    RowSpan: moreThanOne('RowSpan'),
    ColSpan: moreThanOne('ColSpan'),
  });
  if (table.size > 0) cell.attributes.set('A', new Map([['O', 'Table'], ...table]));
  else cell.attributes.delete('A');
}
