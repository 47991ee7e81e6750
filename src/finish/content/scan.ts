/** Finds in a content stream what is marked, what is painted outside any mark, and Chromium's unused soft hyphens. */
import { markBefore, nameBefore, numbersBefore, operators, walkContent } from '../pdf/content.ts';
import { refuse } from '../pdf/unreadable.ts';
import type { Edit } from './edit.ts';
import { identity, type Matrix, matrixOf, multiply } from './matrix.ts';

/** Characters from `start` up to, not including, `end`. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** `/P <</MCID 3>> BDC … EMC` */
export interface Sequence {
  /** Its number; a pass may give it another one. */
  mcid: number;
  readonly printedMcid: number;
  /** The operator that opens it, with its operands. */
  readonly open: Range;
  /** Where its EMC starts. */
  close: number;
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
  /** By number. */
  readonly sequences: Map<number, Sequence>;
  /** Painted outside any mark; from the first painting to the last one before something marked. */
  readonly loose: readonly Range[];
  /** Unused soft hyphens, each to be replaced by the moves it holds. */
  readonly softHyphens: readonly Edit[];
  /** The forms with marked content it draws, by name, with the matrix in force. */
  readonly calls: ReadonlyMap<string, Matrix>;
}

/** A soft hyphen that is being read: where it starts, and where what it shows starts. */
interface SoftHyphen {
  readonly start: number;
  readonly body: number;
}

type Mark = Sequence | SoftHyphen | 'artifact' | 'other';

interface State {
  readonly text: string;
  readonly taggedForms: ReadonlySet<string>;
  readonly sequences: Map<number, Sequence>;
  readonly loose: Range[];
  readonly softHyphens: Edit[];
  readonly calls: Map<string, Matrix>;
  /** Open marks from the outside in. */
  readonly marks: Mark[];
  readonly matrices: Matrix[];
  matrix: Matrix;
  sequence: Sequence | undefined;
  /** Where the path or text object that is being built starts. */
  pathStart: number;
  textStart: number;
  /** The stretch of loose painting that is being gathered. */
  looseStart: number;
  looseEnd: number;
}

type Handler = (state: State, start: number, end: number) => void;

/** Operators that paint the path built before them (ISO 32000-1, table 60). */
export const pathPainting = 'S s f F f* B B* b b*';

/** Scans a content stream. `taggedForms` names the forms it may call that hold marked content. Throws UnreadablePdf. */
export function scanContent(text: string, taggedForms: ReadonlySet<string>): Scan {
  const state: State = {
    text,
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
  };
  walkContent(text, search, (name, start, end) => handlers[name]?.(state, start, end));
  closeLoose(state);
  if (state.marks.length > 0) refuse('marked content without an end');
  return state;
}

function startPath(state: State, start: number): void {
  // Where exactly it starts matters only outside a sequence, where it may have to be wrapped.
  if (state.pathStart >= 0) return;
  state.pathStart = state.sequence === undefined ? numbersBefore(state.text, start).start : start;
}

function paintPath(state: State, _start: number, end: number): void {
  paint(state, 'path', state.pathStart, end);
  state.pathStart = -1;
}

function paintObject(state: State, start: number, end: number): void {
  const { name, start: nameStart } = nameBefore(state.text, start);
  if (!state.taggedForms.has(name)) {
    paint(state, 'image', nameStart, end);
    return;
  }
  if (state.sequence !== undefined) refuse('a form with marked content inside marked content', start);
  if (state.calls.has(name)) refuse(`form ${name} with marked content is drawn twice`, start);
  closeLoose(state);
  state.calls.set(name, state.matrix);
}

function paint(state: State, what: 'text' | 'image' | 'path', start: number, end: number): void {
  if (state.sequence !== undefined) {
    state.sequence[what] = true;
    return;
  }
  if (state.marks.includes('artifact')) return;
  if (state.looseStart < 0) state.looseStart = start;
  state.looseEnd = end;
}

/**
 * Text is taken as a whole: a mark may not cross the borders of a text object (14.6.1). Chromium leaves empty ones where
 * all glyphs lie on another page; they paint nothing.
 */
function closeText(state: State, start: number, end: number): void {
  const shown = state.text.indexOf('Tj', state.textStart);
  const shows = (shown >= 0 && shown < start) || /TJ|['"]/.test(state.text.slice(state.textStart, start));
  if (shows) paint(state, 'text', state.textStart, end);
  state.textStart = -1;
}

function closeLoose(state: State): void {
  if (state.looseStart >= 0) state.loose.push({ start: state.looseStart, end: state.looseEnd });
  state.looseStart = -1;
}

function openMark(state: State, operator: number, end: number): void {
  const { start, operands } = markBefore(state.text, operator);
  const mcid = /\/MCID (\d+)/.exec(operands)?.[1];
  if (mcid !== undefined) openSequence(state, Number(mcid), { start, end });
  else if (/\/ActualText\s*<FEFF00AD>/i.test(operands)) {
    state.marks.push({ start, body: end });
  } else {
    const joined = /\/ActualText\s*<FEFF(?:[\dA-F]{4})*>/i.exec(operands);
    if (joined !== null && /00AD/i.test(joined[0])) softenLigature(state, start, end);
    // Loose painting may not reach across a mark's border, unless the mark lies in the same text object.
    if (state.textStart < 0) closeLoose(state);
    state.marks.push(operands.startsWith('/Artifact') ? 'artifact' : 'other');
  }
}

/** A ligature with an unused soft hyphen inside keeps its letters and loses the hyphen. */
function softenLigature(state: State, start: number, end: number): void {
  const text = state.text
    .slice(start, end)
    .replace(
      /<FEFF((?:[\dA-F]{4})*)>/i,
      (_, units: string) => `<FEFF${units.replace(/(?=(?:.{4})*$)00AD/gi, '')}>`,
    );
  state.softHyphens.push({ start, end, text });
}

function openSequence(state: State, mcid: number, open: Range): void {
  if (state.sequence !== undefined) refuse('marked content inside marked content', open.start);
  if (state.textStart >= 0) refuse('marked content opens inside a text object', open.start);
  if (state.sequences.has(mcid)) refuse(`marked content ${mcid} comes twice`, open.start);
  closeLoose(state);
  const painted = { text: false, image: false, path: false, artifact: false };
  const sequence: Sequence = {
    mcid,
    printedMcid: mcid,
    open,
    close: open.end,
    ...painted,
    matrix: state.matrix,
  };
  state.sequences.set(mcid, sequence);
  state.marks.push(sequence);
  state.sequence = sequence;
}

function closeMark(state: State, start: number, end: number): void {
  const mark = state.marks.pop();
  if (mark === undefined) refuse('EMC without a beginning', start);
  if (typeof mark === 'string') {
    if (state.textStart < 0) closeLoose(state);
  } else if ('mcid' in mark) {
    mark.close = start;
    state.sequence = undefined;
  } else {
    state.softHyphens.push({ start: mark.start, end, text: movesIn(state.text.slice(mark.body, start)) });
  }
}

/** `9 0 Td <0001> Tj`: the move stays, the empty glyph goes, where there is one; anything else is refused. */
function movesIn(softHyphen: string): string {
  const moved = softHyphen.lastIndexOf(' Td') + 3;
  const [moves, shown] = moved < 3 ? ['', softHyphen] : [softHyphen.slice(0, moved), softHyphen.slice(moved)];
  const isKnown =
    /^[-.\d\sTd]*$/.test(moves) && /^\s*(?:(?:<[\dA-F]*>|\((?:[^()\\]|\\[\s\S])*\))\s*Tj\s*)?$/i.test(shown);
  return isKnown ? moves.trim() : refuse(`soft hyphen painted as “${softHyphen}”`);
}

function transform(state: State, operator: number): void {
  state.matrix = multiply(matrixOf(numbersBefore(state.text, operator).numbers), state.matrix);
}

const handlers: Readonly<Record<string, Handler>> = {
  BT: (state, start) => {
    state.textStart = start;
  },
  ET: closeText,
  BDC: openMark,
  BMC: openMark,
  EMC: closeMark,
  Do: paintObject,
  sh: (state, start, end) => paint(state, 'image', nameBefore(state.text, start).start, end),
  m: startPath,
  re: startPath,
  n: (state) => {
    state.pathStart = -1;
  },
  cm: transform,
  q: (state) => {
    state.matrices.push(state.matrix);
  },
  Q: (state, start) => {
    state.matrix = state.matrices.pop() ?? refuse('Q without q', start);
  },
  ...Object.fromEntries(pathPainting.split(' ').map((name) => [name, paintPath])),
};

const search = operators(Object.keys(handlers).join(' '));
