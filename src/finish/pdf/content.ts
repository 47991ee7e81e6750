/**
 * Walks through a content stream (ISO 32000-1, 7.8.2), stopping only at the operators asked for: the engine's own
 * search finds them many times faster than reading every operand.
 */
import { refuse } from './unreadable.ts';

/** Called for each operator: its name, where it starts, where it ends. Its operands stand before it. */
export type Visit = (operator: string, start: number, end: number) => void;

/** A search for these operators (separated by spaces), for `walkContent`. */
export function operators(names: string): RegExp {
  const alternatives = names
    .split(' ')
    .map((name) => name.replace('*', '\\*'))
    .join('|');
  // An operator stands free between what may end and begin operands; a bracket or percent sign is looked at by itself.
  return new RegExp(`[(%]|(?<![^\\s>\\])])(?:${alternatives}|BI)(?![^\\s/<[(])`, 'g');
}

/**
 * Calls `visit` for the operators the search is for, between two places, in order; a function may change the search on
 * the way (between searches of its own). What is written inside strings is no operator; comments and inline images, which
 * Chromium never writes, are refused. Throws UnreadablePdf.
 */
export function walkContent(
  text: string,
  search: RegExp | (() => RegExp),
  visit: Visit,
  from = 0,
  to = text.length,
): void {
  const patternNow = typeof search === 'function' ? search : constant(new RegExp(search));
  let at = from;
  for (;;) {
    const pattern = patternNow();
    pattern.lastIndex = at;
    if (!pattern.test(text)) return;
    at = pattern.lastIndex;
    const start = operatorStart(text, at);
    if (start >= to) return;
    const name = text.slice(start, at);
    if (name === '(') at = skipString(text, start);
    else if (name === '%') refuse('comment in a content stream', start);
    else if (name === 'BI') refuse('inline image in a content stream', start);
    else visit(name, start, at);
  }
}

const constant =
  <T>(value: T) =>
  (): T =>
    value;

/** Where the operator (or bracket, or percent sign) that ends here starts; asking so is cheaper than for a match. */
function operatorStart(text: string, end: number): number {
  let start = end - 1;
  if (text[start] === '(' || text[start] === '%') return start;
  while (start > 0 && !endsOperand(text.charCodeAt(start - 1))) start--;
  return start;
}

/** White space, or the last sign of a dictionary, an array or a string. */
const endsOperand = (code: number): boolean => code <= 32 || code === 62 || code === 93 || code === 41;

/** The place behind the literal string that starts here. */
function skipString(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    const char = text[at];
    if (char === '\\') at++;
    else if (char === '(') depth++;
    else if (char === ')' && --depth === 0) return at + 1;
  }
  return refuse('string without an end in a content stream', start);
}

/** The numbers that stand directly before an operator, and where the first of them starts. */
export function numbersBefore(
  text: string,
  operator: number,
): { readonly start: number; readonly numbers: number[] } {
  const numbers: number[] = [];
  let start = operator;
  // From the back, number by number: of a drawing there are tens of thousands.
  for (let end = operator; ; ) {
    while (end > 0 && isSpace(text.charCodeAt(end - 1))) end--;
    let at = end;
    while (at > 0 && isNumeric(text.charCodeAt(at - 1))) at--;
    if (at === end) break;
    const number = Number(text.slice(at, end));
    if (Number.isNaN(number)) refuse('operand is no number', at);
    numbers.push(number);
    start = at;
    end = at;
  }
  return { start, numbers: numbers.reverse() };
}

const isSpace = (code: number): boolean => code === 32 || code === 10 || code === 13;

/** Digits, signs and the point. */
const isNumeric = (code: number): boolean =>
  (code >= 48 && code <= 57) || code === 46 || code === 45 || code === 43;

/** The name that stands before an operator, other operands between them or not, and where its slash stands. */
export function nameBefore(
  text: string,
  operator: number,
): { readonly start: number; readonly name: string } {
  const start = text.lastIndexOf('/', operator);
  const name = /^\/([^\s<>[\](){}/%]+)/.exec(text.slice(start, operator))?.[1];
  return name === undefined ? refuse('operand is no name', operator) : { start, name };
}

/** The tag and properties that stand before BDC or BMC, as written, and where they start. */
export function markBefore(
  text: string,
  operator: number,
): { readonly start: number; readonly operands: string } {
  let before = operator;
  while (text.charCodeAt(before - 1) <= 32) before--;
  const end = text.startsWith('>>', before - 2) ? flatDictStart(text, before) : before;
  const start = text.lastIndexOf('/', end);
  const operands = text.slice(start, operator);
  const isNamed = end === before && /\/\S+\s+$/.test(text.slice(Math.max(0, start - 64), start));
  // Neither nested properties nor named ones (`/P /Properties1 BDC`) are written by Chromium.
  if (start < 0 || isNamed || !/^\/[^\s/<>]+\s*(?:<<[^()]*>>)?\s*$/.test(operands))
    refuse('mark with unknown operands', operator);
  return { start, operands };
}

function flatDictStart(text: string, end: number): number {
  const start = text.lastIndexOf('<<', end);
  return start < 0 || /[^>]>>\s/.test(text.slice(start, end))
    ? refuse('nested properties of a mark', end)
    : start;
}
