/** How a text value is written in its file. */
export type Schreibweise = 'plain' | 'single' | 'double' | 'block' | 'csv';

/** A scalar: its value and the stretch of source it was read from, quotes and block header included. */
export interface Stueck {
  readonly value: unknown;
  readonly start: number;
  readonly end: number;
  readonly style: Schreibweise;
}

const escapeLength: Readonly<Record<string, number>> = { x: 4, u: 6, U: 10 };

/**
 * Where each UTF-16 unit of a text value stands in the source: `result[i]` for unit i, `result[length]` for the end.
 * Reading drops and folds white space and resolves escapes; everything else keeps its order, so that both can be
 * walked side by side.
 */
export function offsetsOf(source: string, piece: Stueck): readonly number[] {
  const value = String(piece.value);
  const result: number[] = [];
  let at = contentStart(source, piece);
  for (let i = 0; i < value.length; i += 1) {
    const blank = isBlank(value.charCodeAt(i));
    if (!blank) at = skipBlanks(source, at, piece);
    result.push(at);
    at = blank ? stepBlank(source, at, piece) : at + unitLength(source, at, piece.style, value.charCodeAt(i));
  }
  result.push(Math.min(at, piece.end));
  return result;
}

function contentStart(source: string, piece: Stueck): number {
  if (piece.style === 'block') return source.indexOf('\n', piece.start) + 1;
  if (piece.style === 'single' || piece.style === 'double') return piece.start + 1;
  return piece.style === 'csv' && source[piece.start] === '"' ? piece.start + 1 : piece.start;
}

const isBlank = (unit: number): boolean => unit === 32 || unit === 9 || unit === 10 || unit === 13;

function skipBlanks(source: string, from: number, { end, style }: Stueck): number {
  let at = from;
  while (at < end && (isBlank(source.charCodeAt(at)) || isJoin(source, at, style))) at += 1;
  return at;
}

/** A backslash at the end of a line joins two lines of a double-quoted text. */
const isJoin = (source: string, at: number, style: Schreibweise): boolean =>
  style === 'double' && source[at] === '\\' && /[\r\n]/.test(source[at + 1] ?? '');

function stepBlank(source: string, at: number, { end, style }: Stueck): number {
  if (at >= end) return at;
  if (isBlank(source.charCodeAt(at))) return at + 1;
  return style === 'double' && source[at] === '\\' ? at + 2 : at;
}

function unitLength(source: string, at: number, style: Schreibweise, unit: number): number {
  if (style === 'double' && source[at] === '\\') return escapeOf(source, at, unit);
  const doubled = style === 'single' ? "''" : style === 'csv' ? '""' : undefined;
  return doubled !== undefined && source.startsWith(doubled, at) ? 2 : 1;
}

/** `\U0001F600` gives two units of UTF-16: the first stays on the escape, the second passes it. */
function escapeOf(source: string, at: number, unit: number): number {
  const isHighHalf = source[at + 1] === 'U' && unit >= 0xd800 && unit < 0xdc00;
  return isHighHalf ? 0 : (escapeLength[source[at + 1] ?? ''] ?? 2);
}
