/** Finds in a content stream what is marked, what is painted outside any mark, and Chromium's unused soft hyphens. */
import { numbersIn, operator, type Visit, walkContent } from '../pdf/content.ts';
import { refuse } from '../pdf/unreadable.ts';
import { identity, type Matrix, matrixOf, multiply } from './matrix.ts';

/** Bytes from `start` up to, not including, `end`. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** `/P <</MCID 3>> BDC … EMC` */
export interface Sequence {
  readonly mcid: number;
  /** The operator that opens it, with its operands. */
  readonly open: Range;
  /** The EMC. */
  close: Range;
  /** What it paints. */
  text: boolean;
  image: boolean;
  path: boolean;
  /** Set by a pass: ornament, to be marked as such instead of being tagged. */
  artifact: boolean;
  /** From the stream's space to the page's (or form's), where the sequence opens. */
  readonly matrix: Matrix;
}

export interface Scan {
  readonly sequences: ReadonlyMap<number, Sequence>;
  /** Painted outside any mark; from the first painting to the last one before something marked. */
  readonly loose: readonly Range[];
  /** What makes up unused soft hyphens: the marks round them and what they show; moves are left. */
  readonly softHyphens: readonly Range[];
  /** The forms with marked content it draws, by name, with the matrix in force. */
  readonly calls: ReadonlyMap<string, Matrix>;
  /** Glyphs shown as .notdef (glyph 0 of an embedded font). */
  readonly missingGlyphs: number;
}

const op = operator;
const paths = new Set(['m', 're'].map(op));
const paints = new Set(['S', 's', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*'].map(op));
const shows = new Set(['Tj', 'TJ', "'", '"'].map(op));
const [q, Q, cm, BT, ET, BDC, BMC, EMC, Do, sh, n, Tj] = (
  ['q', 'Q', 'cm', 'BT', 'ET', 'BDC', 'BMC', 'EMC', 'Do', 'sh', 'n', 'Tj'] as const
).map(op) as [number, number, number, number, number, number, number, number, number, number, number, number];

interface State {
  readonly bytes: Uint8Array;
  readonly taggedForms: ReadonlySet<string>;
  readonly sequences: Map<number, Sequence>;
  readonly loose: Range[];
  readonly softHyphens: Range[];
  readonly calls: Map<string, Matrix>;
  /** Open marks from the outside in. */
  readonly marks: (Sequence | 'soft hyphen' | 'artifact' | 'other')[];
  readonly matrices: Matrix[];
  matrix: Matrix;
  sequence: Sequence | undefined;
  /** Where the path or text object that is being built starts. */
  pathStart: number;
  textStart: number;
  /** The stretch of loose painting that is being gathered. */
  looseStart: number;
  looseEnd: number;
  missingGlyphs: number;
}

/** Scans a content stream. `taggedForms` names the forms it may call that hold marked content. Throws UnreadablePdf. */
export function scanContent(bytes: Uint8Array, taggedForms: ReadonlySet<string>): Scan {
  const state: State = {
    bytes,
    taggedForms,
    sequences: new Map(),
    loose: [],
    softHyphens: [],
    calls: new Map(),
    marks: [],
    matrices: [],
    matrix: identity,
    sequence: undefined,
    pathStart: -1,
    textStart: -1,
    looseStart: -1,
    looseEnd: -1,
    missingGlyphs: 0,
  };
  walkContent(bytes, visitor(state));
  closeLoose(state);
  if (state.marks.length > 0) refuse('marked content without an end');
  return state;
}

function visitor(state: State): Visit {
  return (code, start, end) => {
    if (shows.has(code)) showText(state, code, { start, end });
    else if (paths.has(code)) state.pathStart = state.pathStart < 0 ? start : state.pathStart;
    else if (paints.has(code)) paintPath(state, { start, end });
    else if (code === n) state.pathStart = -1;
    else if (code === BT) state.textStart = start;
    else if (code === ET) closeText(state, end);
    else if (code === BDC || code === BMC) openMark(state, code, { start, end });
    else if (code === EMC) closeMark(state, { start, end });
    else if (code === Do) paintObject(state, { start, end });
    else if (code === sh) paint(state, 'image', { start, end });
    else if (code === cm) state.matrix = multiply(matrixOf(numbersIn(state.bytes, start, end)), state.matrix);
    else if (code === q) state.matrices.push(state.matrix);
    else if (code === Q) state.matrix = state.matrices.pop() ?? refuse('Q without q', start);
  };
}

function showText(state: State, code: number, range: Range): void {
  if (state.marks.at(-1) === 'soft hyphen') {
    if (code !== Tj) refuse('soft hyphen shown by an unknown operator', range.start);
    state.softHyphens.push(range);
    return;
  }
  if (isMissingGlyph(state.bytes, range)) state.missingGlyphs++;
  paint(state, 'text', range);
}

/** `<…0000…> Tj`: glyphs of Chromium's fonts are two bytes wide. */
function isMissingGlyph(bytes: Uint8Array, { start }: Range): boolean {
  if (bytes[start] !== 60) return false;
  for (let at = start + 1; bytes[at + 3] !== undefined && bytes[at] !== 62; at += 4) {
    if (bytes[at] === 48 && bytes[at + 1] === 48 && bytes[at + 2] === 48 && bytes[at + 3] === 48) return true;
  }
  return false;
}

function paintPath(state: State, { end }: Range): void {
  paint(state, 'path', { start: state.pathStart, end });
  state.pathStart = -1;
}

function paintObject(state: State, range: Range): void {
  const name = /\/(\S+)\s+Do$/.exec(textBetween(state.bytes, range))?.[1] ?? '';
  if (!state.taggedForms.has(name)) {
    paint(state, 'image', range);
    return;
  }
  if (state.sequence !== undefined) refuse('a form with marked content inside marked content', range.start);
  closeLoose(state);
  if (state.calls.has(name)) refuse(`form ${name} with marked content is drawn twice`, range.start);
  state.calls.set(name, state.matrix);
}

function paint(state: State, what: 'text' | 'image' | 'path', { start, end }: Range): void {
  const { sequence } = state;
  if (sequence !== undefined) {
    sequence[what] = true;
    return;
  }
  if (state.marks.includes('artifact')) return;
  if (state.looseStart < 0) state.looseStart = what === 'text' ? state.textStart : start;
  state.looseEnd = end;
}

/** Loose text is wrapped as a whole: a mark may not cross the borders of a text object (14.6.1). */
function closeText(state: State, end: number): void {
  if (state.looseStart >= 0 && state.looseEnd > state.textStart) state.looseEnd = end;
  state.textStart = -1;
}

function closeLoose(state: State): void {
  if (state.looseStart >= 0) state.loose.push({ start: state.looseStart, end: state.looseEnd });
  state.looseStart = -1;
}

function openMark(state: State, code: number, open: Range): void {
  const operands = textBetween(state.bytes, open);
  const mcid = code === BDC ? /\/MCID\s+(\d+)/.exec(operands)?.[1] : undefined;
  if (mcid !== undefined) openSequence(state, Number(mcid), open);
  else if (/\/ActualText\s*<FEFF00AD>/i.test(operands)) {
    state.softHyphens.push(open);
    state.marks.push('soft hyphen');
  } else {
    // Loose painting may not reach across a mark's border, unless the mark lies in the same text object.
    if (state.textStart < 0) closeLoose(state);
    state.marks.push(/^\/Artifact\b/.test(operands) ? 'artifact' : 'other');
  }
}

function openSequence(state: State, mcid: number, open: Range): void {
  if (state.sequence !== undefined) refuse('marked content inside marked content', open.start);
  if (state.textStart >= 0) refuse('marked content opens inside a text object', open.start);
  if (state.sequences.has(mcid)) refuse(`marked content ${mcid} comes twice`, open.start);
  closeLoose(state);
  const { matrix } = state;
  const sequence: Sequence = {
    mcid,
    open,
    close: open,
    text: false,
    image: false,
    path: false,
    artifact: false,
    matrix,
  };
  state.sequences.set(mcid, sequence);
  state.marks.push(sequence);
  state.sequence = sequence;
}

function closeMark(state: State, close: Range): void {
  const mark = state.marks.pop();
  if (mark === undefined) refuse('EMC without a beginning', close.start);
  if (mark === 'soft hyphen') state.softHyphens.push(close);
  if (typeof mark === 'string') {
    if (state.textStart < 0) closeLoose(state);
    return;
  }
  mark.close = close;
  state.sequence = undefined;
}

const textBetween = ({ buffer, byteOffset }: Uint8Array, { start, end }: Range): string =>
  Buffer.from(buffer, byteOffset + start, end - start).toString('latin1');
