import { type Cell, cellsOf } from './printers/cells.ts';
import type { Place } from './problem.ts';

/** Wraps a text in the codes of a colour, or leaves it as it is. */
export type Paint = (text: string) => string;

export interface FrameOptions {
  /** Terminal width in cells that the frame may use. */
  readonly width: number;
  /** Lines shown before and after the place. */
  readonly context: number;
  /** Paints the gutter, the marked lines' sign and the carets. */
  readonly gutter: Paint;
  readonly caret: Paint;
}

/** A range within one line, in cells from 0; the end is exclusive. */
interface Span {
  readonly from: number;
  readonly to: number;
}

/** More lines of a long range than this are not shown. */
const LONGEST_RANGE = 4;

/**
 * The lines around a place with its range marked by carets, without trailing spaces; empty where the text has no such
 * line. Lines wider than the terminal are cut around the range, all at the same cell, so that columns stay aligned.
 */
export function codeFrame(text: string, place: Place, options: FrameOptions): string[] {
  const lines = linesOf(text, place.line);
  if (place.line < 1 || place.line > lines.length) return [];
  const lastMarked = Math.min(place.endLine ?? place.line, lines.length, place.line + LONGEST_RANGE - 1);
  const first = Math.max(1, place.line - options.context);
  const last = Math.min(lastMarked + options.context, lines.length);

  const digits = String(last).length;
  const marked = cellsOf(lines[place.line - 1] ?? '');
  const span = spanOf(marked, place);
  const window = windowAround(span, widthIn(marked), options.width - digits - GUTTER);

  const frame: string[] = [];
  for (let number = first; number <= last; number++) {
    const isMarked = number >= place.line && number <= lastMarked;
    const head = `${isMarked ? '>' : ' '} ${String(number).padStart(digits)} │`;
    const body = cut(cellsOf(lines[number - 1] ?? ''), window);
    frame.push(joined(options.gutter(head), body));
    if (number === place.line)
      frame.push(joined(options.gutter(`  ${' '.repeat(digits)} │`), carets(span, window, options.caret)));
  }
  return frame;
}

/** The text's lines; the empty one after a closing line break counts only if the place is there. */
function linesOf(text: string, wanted: number): string[] {
  const lines = text.split(/\r\n|\n|\r/);
  return lines.length > wanted && lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}

/** Sign, spaces and rule beside the line number. */
const GUTTER = 5;

const joined = (head: string, body: string): string => (body.trim() === '' ? head : `${head} ${body}`);

const widthIn = (cells: readonly Cell[]): number => cells.reduce((sum, cell) => sum + cell.width, 0);

/** Cells before the character that stands at (or covers) `column`, which counts UTF-16 units from 1; past the end counts on. */
function cellAt(cells: readonly Cell[], column: number): number {
  let at = 0;
  for (const [index, cell] of cells.entries()) {
    const next = cells[index + 1];
    if (next === undefined ? column - 1 <= cell.start : column - 1 < next.start) return at;
    at += cell.width;
  }
  return at;
}

/** The marked part of the first line: at least one cell; a range over several lines is marked up to the line's end. */
function spanOf(cells: readonly Cell[], place: Place): Span {
  const from = cellAt(cells, place.column);
  const runsOn = place.endLine !== undefined && place.endLine > place.line;
  const to = runsOn
    ? widthIn(cells)
    : place.endColumn === undefined
      ? from + 1
      : cellAt(cells, place.endColumn);
  return { from, to: Math.max(to, from + 1) };
}

/** The part of the lines that fits into `room` cells: from the line's start if the whole range is in it, else around the range. */
function windowAround(span: Span, lineWidth: number, room: number): Span {
  const size = Math.max(room, 20);
  if (Math.max(lineWidth, span.to) <= size || span.to <= size - 1) return { from: 0, to: size };
  const lead = Math.max(Math.floor((size - (span.to - span.from)) / 2), Math.floor(size / 6));
  const from = Math.max(0, Math.min(span.from - lead, Math.max(lineWidth, span.to) - size));
  return { from, to: from + size };
}

/** The cells inside the window; `…` stands for what is cut off on either side, spaces for half of a wide character. */
function cut(cells: readonly Cell[], window: Span): string {
  const total = widthIn(cells);
  const from = window.from > 0 ? window.from + 1 : 0;
  const to = total > window.to ? window.to - 1 : window.to;
  let column = 0;
  let text = '';
  for (const cell of cells) {
    const end = column + cell.width;
    if (column >= from && end <= to) text += cell.text;
    else text += ' '.repeat(Math.max(0, Math.min(end, to) - Math.max(column, from)));
    column = end;
  }
  const left = window.from > 0 && total > 0 ? '…' : '';
  return `${left}${text}${total > window.to ? '…' : ''}`.trimEnd();
}

function carets(span: Span, window: Span, paint: Paint): string {
  const from = Math.max(span.from, window.from);
  const to = Math.min(span.to, window.to);
  return `${' '.repeat(from - window.from)}${paint('^'.repeat(Math.max(1, to - from)))}`;
}
