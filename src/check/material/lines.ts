import type { Place } from '../../problem/index.ts';

/** Turns offsets of a text into lines and columns, and back. */
export interface Lines {
  place(start: number, end: number): Omit<Place, 'file'>;
  span(place: Omit<Place, 'file'>): { readonly start: number; readonly end: number };
}

/** Lines end at LF, CR LF or a lone CR; columns count UTF-16 units from 1. */
export function linesOf(text: string): Lines {
  const starts = [0];
  for (const { index, 0: ending } of text.matchAll(/\r\n|\r|\n/g)) starts.push(index + ending.length);
  const point = (offset: number) => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
  const offset = (line: number, column: number): number => (starts[line - 1] ?? text.length) + column - 1;
  return {
    place: (start, end) => {
      const { line: endLine, column: endColumn } = point(end);
      return { ...point(start), endLine, endColumn };
    },
    span: ({ line, column, endLine = line, endColumn = column }) => ({
      start: offset(line, column),
      end: offset(endLine, endColumn),
    }),
  };
}
