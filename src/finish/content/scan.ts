/** Finds in a content stream what is marked, what is painted outside any mark, and Chromium's unused soft hyphens. */
import { markBefore, nameBefore, numbersBefore, operators, walkContent } from '../pdf/content.ts';
import { refuse } from '../pdf/unreadable.ts';
import type { Edit } from './edit.ts';

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
  /** It shows text; or it draws something and shows none. */
  text: boolean;
  drawing: boolean;
  /** Set by a pass: ornament, to be marked as such instead of being tagged. */
  artifact: boolean;
}

export interface Scan {
  /** By number. */
  readonly sequences: Map<number, Sequence>;
  /** Painted outside any mark; from the first painting to the last one before something marked. */
  readonly loose: readonly Range[];
  /** Unused soft hyphens, each to be replaced by the moves it holds. */
  readonly softHyphens: readonly Edit[];
  /** The forms with marked content it draws: name and where. */
  readonly calls: ReadonlyMap<string, number>;
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
  readonly calls: Map<string, number>;
  /** Open marks from the outside in. */
  readonly marks: Mark[];
  sequence: Sequence | undefined;
  /** Where the path or text object that is being built outside any sequence starts. */
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
    sequence: undefined,
    pathStart: -1,
    textStart: -1,
    looseStart: -1,
    looseEnd: -1,
  };
  // Inside a mark only its end matters, and most of a page lies inside one.
  const [outside, inside] = [new RegExp(searchOutside), new RegExp(searchInside)];
  const search = (): RegExp => (state.marks.length > 0 ? inside : outside);
  walkContent(text, search, (name, start, end) => handlers[name]?.(state, start, end));
  closeLoose(state);
  if (state.marks.length > 0) refuse('marked content without an end');
  return state;
}

function startPath(state: State, start: number): void {
  if (state.pathStart < 0) state.pathStart = numbersBefore(state.text, start).start;
}

function paintPath(state: State, _start: number, end: number): void {
  paint(state, state.pathStart, end);
  state.pathStart = -1;
}

function paintObject(state: State, operator: number, end: number): void {
  const { name, start } = nameBefore(state.text, operator);
  if (!state.taggedForms.has(name)) {
    paint(state, start, end);
    return;
  }
  if (state.sequence !== undefined) refuse('a form with marked content inside marked content', start);
  if (state.calls.has(name)) refuse(`form ${name} with marked content is drawn twice`, start);
  closeLoose(state);
  state.calls.set(name, start);
}

function paint(state: State, start: number, end: number): void {
  if (state.sequence !== undefined || state.marks.includes('artifact')) return;
  if (state.looseStart < 0) state.looseStart = start;
  state.looseEnd = end;
}

/**
 * Text is taken as a whole: a mark may not cross the borders of a text object (14.6.1). Chromium leaves empty ones where
 * all glyphs lie on another page; they paint nothing.
 */
function closeText(state: State, start: number, end: number): void {
  if (showsText(state.text, state.textStart, start)) paint(state, state.textStart, end);
  state.textStart = -1;
}

function showsText(text: string, start: number, end: number): boolean {
  const shown = text.indexOf('Tj', start);
  return (shown >= 0 && shown < end) || /TJ|['"]/.test(text.slice(start, end));
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
    // Loose painting may not reach across a mark's border, unless the mark lies in the same text object.
    if (state.textStart < 0) closeLoose(state);
    state.marks.push(operands.startsWith('/Artifact') ? 'artifact' : 'other');
  }
}

function openSequence(state: State, mcid: number, open: Range): void {
  if (state.sequence !== undefined) refuse('marked content inside marked content', open.start);
  if (state.textStart >= 0) refuse('marked content opens inside a text object', open.start);
  if (state.sequences.has(mcid)) refuse(`marked content ${mcid} comes twice`, open.start);
  closeLoose(state);
  const painted = { text: false, drawing: false, artifact: false };
  const sequence: Sequence = { mcid, printedMcid: mcid, open, close: open.end, ...painted };
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
    mark.text = showsText(state.text, mark.open.end, start);
    mark.drawing = !mark.text && /\s(?:Do|sh|F|[SsfBb]\*?)\s/.test(state.text.slice(mark.open.end, end));
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

const marking = { BDC: openMark, BMC: openMark, EMC: closeMark, Do: paintObject };

const handlers: Readonly<Record<string, Handler>> = {
  ...marking,
  BT: (state, start) => {
    state.textStart = start;
  },
  ET: closeText,
  sh: (state, start, end) => paint(state, nameBefore(state.text, start).start, end),
  m: startPath,
  re: startPath,
  n: (state) => {
    state.pathStart = -1;
  },
  ...Object.fromEntries(pathPainting.split(' ').map((name) => [name, paintPath])),
};

const searchOutside = operators(Object.keys(handlers).join(' '));
const searchInside = operators(Object.keys(marking).join(' '));
