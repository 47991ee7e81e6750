import { readFileSync } from 'node:fs';
import type { Point } from 'unist';
import { type Outcome, type Place, type Problem, report } from '../problem/index.ts';

/** A decoded text file that turns offsets into places. Columns count UTF-16 units, as editors and mdast do. */
export interface Quelle {
  readonly file: string;
  readonly text: string;
  point(offset: number): Required<Point>;
  /** A place from two offsets; without an end, the place is a point. */
  place(start: number, end?: number): Place;
}

/** Reads a file strictly as UTF-8 (a BOM is dropped); `value` is undefined where it is missing or not UTF-8. */
export async function readSource(path: string, file: string): Promise<Outcome<Quelle | undefined>> {
  let bytes: Buffer;
  try {
    // Small files: asked for in turns, each takes several times as long.
    bytes = readFileSync(path);
  } catch (error) {
    return { value: undefined, problems: [report('file-is-readable', { file, code: codeOf(error) })] };
  }
  const text = decode(bytes);
  if (text !== undefined && !text.includes('\0')) return { value: sourceOf(file, text), problems: [] };
  return { value: undefined, problems: [notText(bytes, file, text?.indexOf('\0'))] };
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : String(error);

function decode(bytes: Buffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function notText(bytes: Buffer, file: string, nul: number | undefined): Problem {
  const offset = nul === undefined ? firstBadByte(bytes) : bytes.indexOf(0);
  const before = bytes
    .subarray(0, offset)
    .toString('utf8')
    .replace(/^\uFEFF/, '');
  const place = sourceOf(file, before).place(before.length);
  return report('file-is-utf8', { file, offset, encoding: encodingOf(bytes) }, { place });
}

/**
 * Where the first character that is not UTF-8 begins. A prefix is sound if a decoder that may expect more bytes takes
 * it; soundness only ever ends once, a few bytes into the broken character.
 */
function firstBadByte(bytes: Buffer): number {
  let [sound, bad] = [0, bytes.length];
  while (bad - sound > 1) {
    const middle = (sound + bad) >> 1;
    if (isSoundPrefix(bytes.subarray(0, middle))) sound = middle;
    else bad = middle;
  }
  while (decode(bytes.subarray(0, sound)) === undefined) sound -= 1;
  return sound;
}

function isSoundPrefix(bytes: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

function encodingOf(bytes: Buffer): 'UTF-16' | 'Windows-1252' {
  const marked = bytes.length > 1 && (bytes.readUInt16BE(0) === 0xfeff || bytes.readUInt16BE(0) === 0xfffe);
  return marked || bytes.includes(0) ? 'UTF-16' : 'Windows-1252';
}

/** Wraps a text; lines end at LF, CR LF or a lone CR. */
export function sourceOf(file: string, text: string): Quelle {
  let starts: number[] | undefined;
  const point = (offset: number): Required<Point> => {
    starts ??= lineStarts(text);
    const at = Math.max(0, Math.min(offset, text.length));
    const line = lastNotAbove(starts, at);
    return { line: line + 1, column: at - (starts[line] ?? 0) + 1, offset: at };
  };
  const place = (start: number, end?: number): Place => {
    const { line, column } = point(start);
    if (end === undefined) return { file, line, column };
    const last = point(end);
    return { file, line, column, endLine: last.line, endColumn: last.column };
  };
  return { file, text, point, place };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (const match of text.matchAll(/\r\n|\r|\n/g)) starts.push(match.index + match[0].length);
  return starts;
}

function lastNotAbove(sorted: readonly number[], value: number): number {
  let [low, high] = [0, sorted.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sorted[middle] ?? 0) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}
