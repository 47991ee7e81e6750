/** Walks through a content stream operator by operator (ISO 32000-1, 7.8.2) without building objects. */
import { classOf, readNumber } from './syntax.ts';
import { refuse } from './unreadable.ts';

/** An operator packed into a number, so that walking makes no strings: `operator('BDC')`. */
export const operator = (name: string): number =>
  [...name].reduce((packed, char, index) => packed | (char.charCodeAt(0) << (8 * index)), 0);

/** Called for each operator: its code, the byte where its first operand (or itself) starts, the byte behind it. */
export type Visit = (code: number, start: number, end: number) => void;

const inlineImage = operator('BI');

/** Calls `visit` for every operator between two bytes, in order. Throws UnreadablePdf where the syntax is broken. */
export function walkContent(bytes: Uint8Array, visit: Visit, from = 0, to = bytes.length): void {
  let at = from;
  let start = -1;
  while (at < to) {
    const byte = bytes[at] as number;
    if (classOf[byte] === 1) {
      at++;
      continue;
    }
    if (start < 0) start = at;
    const next = skipOperand(bytes, at, byte);
    if (next > 0) {
      at = next;
      continue;
    }
    const word = at;
    let code = 0;
    while (at < to && classOf[bytes[at] as number] === 0)
      code |= (bytes[at] as number) << (8 * (at++ - word));
    if (at - word > 3 && !isConstant(bytes, word, at)) refuse('unknown operator in a content stream', word);
    if (at - word > 3) continue;
    if (code === inlineImage) refuse('inline image in a content stream', word);
    visit(code, start, at);
    start = -1;
  }
}

/** The byte behind the operand that starts here; 0 where an operator or constant starts. */
function skipOperand(bytes: Uint8Array, at: number, byte: number): number {
  // + - . and digits
  if ((byte >= 48 && byte <= 57) || byte === 45 || byte === 46 || byte === 43 || byte === 47)
    return skipWord(bytes, at);
  if (byte === 40) return skipLiteral(bytes, at);
  if (byte === 60) return bytes[at + 1] === 60 ? at + 2 : skipHex(bytes, at);
  if (byte === 62) return at + 2;
  if (byte === 91 || byte === 93) return at + 1;
  if (classOf[byte] === 2) refuse(`unexpected “${String.fromCharCode(byte)}” in a content stream`, at);
  return 0;
}

function skipWord(bytes: Uint8Array, start: number): number {
  let at = start + 1;
  while (classOf[bytes[at] ?? 32] === 0) at++;
  return at;
}

function skipHex(bytes: Uint8Array, start: number): number {
  const end = bytes.indexOf(62, start);
  return end < 0 ? refuse('string without an end in a content stream', start) : end + 1;
}

function skipLiteral(bytes: Uint8Array, start: number): number {
  let depth = 0;
  for (let at = start; at < bytes.length; at++) {
    const byte = bytes[at];
    if (byte === 92) at++;
    else if (byte === 40) depth++;
    else if (byte === 41 && --depth === 0) return at + 1;
  }
  return refuse('string without an end in a content stream', start);
}

function isConstant(bytes: Uint8Array, start: number, end: number): boolean {
  const word = String.fromCharCode(...bytes.subarray(start, end));
  return word === 'true' || word === 'false' || word === 'null';
}

/** The numbers among the operands between two bytes. */
export function numbersIn(bytes: Uint8Array, start: number, end: number): number[] {
  const found: number[] = [];
  for (let at = start; at < end; ) {
    const byte = bytes[at] as number;
    if ((byte >= 48 && byte <= 57) || byte === 45 || byte === 46 || byte === 43) {
      const next = skipWord(bytes, at);
      found.push(readNumber({ bytes, at }) ?? 0);
      at = next;
    } else at = byte === 47 ? skipWord(bytes, at) : at + 1;
  }
  return found;
}
