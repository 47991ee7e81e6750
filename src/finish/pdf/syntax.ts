/** Reads objects out of bytes (ISO 32000-1, 7.2 and 7.3). */
import type { Dict, PdfObject, PdfString } from './objects.ts';
import { refuse } from './unreadable.ts';

/** A place in the bytes; reading moves it on. */
export interface Cursor {
  readonly bytes: Uint8Array;
  at: number;
}

/** Character classes by byte: 1 white space, 2 delimiter, 0 anything else. */
export const classOf = new Uint8Array(256);
for (const byte of [0, 9, 10, 12, 13, 32]) classOf[byte] = 1;
for (const char of '()<>[]{}/%') classOf[char.charCodeAt(0)] = 2;

const isDigit = (byte: number | undefined): boolean => byte !== undefined && byte >= 48 && byte <= 57;

/** Moves past white space and comments. */
export function skipSpace(cursor: Cursor): void {
  const { bytes } = cursor;
  for (;;) {
    while (classOf[bytes[cursor.at] ?? 46] === 1) cursor.at++;
    if (bytes[cursor.at] !== 37) return;
    while (cursor.at < bytes.length && bytes[cursor.at] !== 10 && bytes[cursor.at] !== 13) cursor.at++;
  }
}

/** Reads a run of regular characters: a keyword, an operator, a number. */
export function readWord(cursor: Cursor): string {
  const start = cursor.at;
  while (cursor.at < cursor.bytes.length && classOf[cursor.bytes[cursor.at] as number] === 0) cursor.at++;
  return slice(cursor, start);
}

/** Reads the keyword or refuses. */
export function expectWord(cursor: Cursor, word: string): null {
  if (skipWord(cursor, word)) return null;
  const { at } = cursor;
  return refuse(`expected “${word}”, found “${readWord(cursor)}”`, at);
}

/** Moves past the keyword, and the white space before it, if it stands here. */
export function skipWord(cursor: Cursor, word: string): boolean {
  skipSpace(cursor);
  const end = cursor.at + word.length;
  if (classOf[cursor.bytes[end] ?? 32] === 0 || !isAt(cursor.bytes, cursor.at, end, word)) return false;
  cursor.at = end;
  return true;
}

/** Reads a whole number without sign. */
export function readInteger(cursor: Cursor): number {
  skipSpace(cursor);
  const { bytes } = cursor;
  const start = cursor.at;
  let value = 0;
  for (; isDigit(bytes[cursor.at]); cursor.at++) value = value * 10 + (bytes[cursor.at] as number) - 48;
  if (cursor.at === start || classOf[bytes[cursor.at] ?? 32] === 0) refuse('expected a whole number', start);
  return value;
}

/** Reads one object; a stream's dictionary only, without its data. */
export function readObject(cursor: Cursor): PdfObject {
  skipSpace(cursor);
  const { bytes } = cursor;
  const byte = bytes[cursor.at];
  if (byte === 47) return readName(cursor);
  if (byte === 60) return bytes[cursor.at + 1] === 60 ? readDict(cursor) : readHexString(cursor);
  if (byte === 40) return readLiteralString(cursor);
  if (byte === 91) return readArray(cursor);
  return readNumberOrWord(cursor);
}

function readNumberOrWord(cursor: Cursor): PdfObject {
  const at = cursor.at;
  const number = readNumber(cursor);
  if (number !== undefined) return readRefAfter(cursor, number) ?? number;
  cursor.at = at;
  const word = readWord(cursor);
  if (word === 'true') return true;
  if (word === 'false') return false;
  if (word === 'null') return null;
  return refuse(`unknown word “${word}”`, at);
}

/** Reads a number; undefined (the cursor anywhere) where there is none. Digits are summed up without making a string. */
export function readNumber(cursor: Cursor): number | undefined {
  const { bytes } = cursor;
  const start = cursor.at;
  const sign = bytes[start];
  if (sign === 43 || sign === 45) cursor.at++;
  let [digits, value, scale] = [0, 0, 0];
  for (; ; cursor.at++) {
    const byte = bytes[cursor.at] ?? 32;
    if (byte === 46 && scale === 0) scale = 1;
    else if (byte >= 48 && byte <= 57) {
      value = value * 10 + byte - 48;
      if (scale > 0) scale *= 10;
      digits++;
    } else if (classOf[byte] === 0 || digits === 0) return undefined;
    else break;
  }
  // Up to 15 digits the quotient of two exact numbers is what Number() gives.
  if (digits > 15) return Number(slice(cursor, start));
  const size = scale > 1 ? value / scale : value;
  return sign === 45 ? -size : size;
}

/** `12 0 R`: the number read may be that of a reference; looks ahead and goes back if it is not. */
function readRefAfter(cursor: Cursor, number: number): PdfObject | undefined {
  const { bytes } = cursor;
  let at = cursor.at;
  if (bytes[at] !== 32 || !isDigit(bytes[at + 1])) return undefined;
  while (isDigit(bytes[++at]));
  if (bytes[at] !== 32 || bytes[at + 1] !== 82 || classOf[bytes[at + 2] ?? 32] === 0) return undefined;
  cursor.at = at + 2;
  return { kind: 'ref', number };
}

/** Names seen so far by a hash of their bytes: the same few dozen come tens of thousands of times. */
const seenNames: string[] = [];

/** Reads a name; the slash is where the cursor stands. */
export function readName(cursor: Cursor): string {
  const { bytes } = cursor;
  const start = ++cursor.at;
  let hash = 0;
  for (; cursor.at < bytes.length; cursor.at++) {
    const byte = bytes[cursor.at] as number;
    if (classOf[byte] !== 0) break;
    hash = (hash * 31 + byte) & 4095;
  }
  const seen = seenNames[hash];
  if (seen !== undefined && isAt(bytes, start, cursor.at, seen)) return seen;
  const raw = slice(cursor, start);
  if (raw.includes('#'))
    return raw.replace(/#([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  seenNames[hash] = raw;
  return raw;
}

function isAt(bytes: Uint8Array, start: number, end: number, text: string): boolean {
  if (end - start !== text.length) return false;
  for (let at = start; at < end; at++) if (bytes[at] !== text.charCodeAt(at - start)) return false;
  return true;
}

function readArray(cursor: Cursor): PdfObject[] {
  const start = cursor.at++;
  const items: PdfObject[] = [];
  for (;;) {
    skipSpace(cursor);
    if (cursor.at >= cursor.bytes.length) refuse('array without an end', start);
    if (cursor.bytes[cursor.at] === 93) break;
    items.push(readObject(cursor));
  }
  cursor.at++;
  return items;
}

function readDict(cursor: Cursor): Dict {
  const start = cursor.at;
  const dict: Dict = new Map();
  cursor.at += 2;
  for (;;) {
    skipSpace(cursor);
    if (cursor.bytes[cursor.at] !== 47) break;
    dict.set(readName(cursor), readObject(cursor));
  }
  if (cursor.bytes[cursor.at] !== 62 || cursor.bytes[cursor.at + 1] !== 62)
    refuse('dictionary without an end', start);
  cursor.at += 2;
  return dict;
}

function readHexString(cursor: Cursor): PdfString {
  const start = cursor.at + 1;
  const end = cursor.bytes.indexOf(62, start);
  if (end < 0) refuse('string without an end', start);
  cursor.at = end;
  const hex = slice(cursor, start).replace(/[\0\t\n\f\r ]/g, '');
  cursor.at = end + 1;
  if (!/^[0-9a-f]*$/i.test(hex)) refuse('hexadecimal string with other characters', start);
  return { kind: 'string', bytes: Buffer.from(hex.length % 2 ? `${hex}0` : hex, 'hex').toString('latin1') };
}

function readLiteralString(cursor: Cursor): PdfString {
  const { bytes } = cursor;
  const start = ++cursor.at;
  let escaped = false;
  for (let depth = 1; ; cursor.at++) {
    const byte = bytes[cursor.at];
    if (byte === undefined) refuse('string without an end', start);
    if (byte === 92) {
      escaped = true;
      cursor.at++;
    } else if (byte === 40) depth++;
    else if (byte === 41 && --depth === 0) break;
  }
  const raw = slice(cursor, start);
  cursor.at++;
  return { kind: 'string', bytes: escaped || raw.includes('\r') ? unescapeString(raw) : raw };
}

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** ISO 32000-1, 7.3.4.2: a raw line end reads as a line feed, an escaped one as nothing. */
function unescapeString(raw: string): string {
  return raw.replace(/\\([0-7]{1,3}|\r\n|[\s\S])|\r\n?/g, (whole, code: string | undefined) => {
    if (code === undefined) return '\n';
    if (/^[0-7]/.test(code)) return String.fromCharCode(Number.parseInt(code, 8) & 255);
    if (/^[\r\n]/.test(code)) return '';
    return escapes[code] ?? whole.slice(1);
  });
}

const slice = ({ bytes, at }: Cursor, start: number): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset + start, at - start).toString('latin1');
