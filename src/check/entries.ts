import type { Fix } from '../problem/index.ts';
import type { Material } from './material/material.ts';

/**
 * The fix that puts neighbouring entries of a list into another order, each with its lines. Undefined where an entry
 * shares its lines, or a comment between them could belong to either.
 */
export function reordered(
  entries: readonly object[],
  order: readonly object[],
  material: Material,
): Fix | undefined {
  const file = material.of(entries[0] ?? {})?.file ?? '';
  const text = material.sources.get(file) ?? '';
  const starts = entries.map((entry) => lineStart(text, entry, material));
  const [first, last] = [starts[0], starts.at(-1)];
  if (first === undefined || last === undefined || starts.includes(undefined)) return undefined;
  const end = file.endsWith('.csv') ? rowEnd(text, last) : entryEnd(text, last);
  const lines = new Map(
    entries.map((entry, index) => [entry, text.slice(starts[index], starts[index + 1] ?? end)]),
  );
  const isApart = [...lines.values()].every((each) => /\n$/.test(each) && !/^[ \t]*#/m.test(each));
  if (!isApart) return undefined;
  return material.fix(file, first, end, order.map((entry) => lines.get(entry) ?? '').join(''));
}

/** Where the line of an entry starts, if nothing but its dash stands before it. */
function lineStart(text: string, entry: object, { of, span }: Material): number | undefined {
  const place = of(entry);
  if (place === undefined) return undefined;
  const { start } = span(place);
  const from = start - (place.column - 1);
  return /^[ \t]*(?:-[ \t]+)?$/.test(text.slice(from, start)) ? from : undefined;
}

/** Up to the next line that is indented no deeper than the entry's dash. */
function entryEnd(text: string, start: number): number {
  const dash = /^[ \t]*/.exec(text.slice(start))?.[0].length ?? 0;
  const after = new RegExp(`\\n(?=[ \\t]{0,${dash}}[^ \\t\\r\\n])`, 'g');
  after.lastIndex = start;
  const found = after.exec(text);
  return found === null ? text.length : found.index + 1;
}

/** Up to the end of the row; line breaks within quotation marks are part of it. */
function rowEnd(text: string, start: number): number {
  const [row = ''] = /^(?:"[^"]*"|[^"\n])*\n?/.exec(text.slice(start)) ?? [];
  return start + row.length;
}
