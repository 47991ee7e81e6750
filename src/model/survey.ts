import type { Tabelle } from '../load/index.ts';
import type { FrageArt } from './types.ts';

/** What a column of a survey export says. */
export interface Auszaehlung {
  readonly counts: ReadonlyMap<string, number>;
  /** Rows with an answer. */
  readonly n: number;
  /** The answers as they were given, for free text. */
  readonly texts: readonly string[];
}

/**
 * Counts the answers of a column; undefined where there is none. Several answers in one cell are parted by semicolons
 * (Forms, Nextcloud); LimeSurvey has a column `Frage [Antwort]` for each, ticked with "Ja".
 */
export function countOf(table: Tabelle, column: string, art: FrageArt): Auszaehlung | undefined {
  const index = table.kopf.indexOf(column.trim());
  if (index === -1) return countTicks(table, column.trim());
  const cells = table.zeilen.map((row) => row[index] ?? '').filter((cell) => cell !== '' && cell !== 'N/A');
  if (art === 'freitext') return { counts: new Map(), n: cells.length, texts: cells };
  const answers = art === 'mehrfach' ? cells.flatMap(splitCell) : cells;
  return { counts: ordered(tally(answers), art), n: cells.length, texts: cells };
}

const splitCell = (cell: string): string[] =>
  cell
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');

function tally(answers: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const answer of answers) counts.set(answer, (counts.get(answer) ?? 0) + 1);
  return counts;
}

/** A scale keeps its order (by number, else as first given); other answers go from the most to the least frequent. */
function ordered(counts: Map<string, number>, art: FrageArt): Map<string, number> {
  const entries = [...counts];
  if (art !== 'skala') return new Map(entries.sort(([, a], [, b]) => b - a));
  const numbered = entries.every(([answer]) => /^\d+/.test(answer));
  return numbered
    ? new Map(entries.sort(([a], [b]) => Number.parseInt(a, 10) - Number.parseInt(b, 10)))
    : counts;
}

const ticked = new Set(['ja', 'y', 'yes', '1', 'true', 'x', 'gewählt', 'ausgewählt']);
const unasked = new Set(['', 'n/a']);

function countTicks(table: Tabelle, column: string): Auszaehlung | undefined {
  const columns = table.kopf.flatMap((head, index) => {
    const answer = head.startsWith(column) ? /^\s*\[(.+)\]$/.exec(head.slice(column.length))?.[1] : undefined;
    return answer === undefined ? [] : [{ answer, index }];
  });
  if (columns.length === 0) return undefined;
  const cell = (row: readonly string[], index: number): string => (row[index] ?? '').toLowerCase();
  const counts = columns.map(({ answer, index }): [string, number] => [
    answer,
    table.zeilen.filter((row) => ticked.has(cell(row, index))).length,
  ]);
  const answered = table.zeilen.filter((row) => columns.some(({ index }) => !unasked.has(cell(row, index))));
  return { counts: new Map(counts), n: answered.length, texts: [] };
}
