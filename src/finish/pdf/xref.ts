/** Where each object stands: cross-reference tables and streams (ISO 32000-1, 7.5.4 and 7.5.8). */
import { plainData } from './filters.ts';
import { type Dict, isDict, latin1, type Stream } from './objects.ts';
import { type Cursor, expectWord, readInteger, readObject, readWord, skipSpace } from './syntax.ts';
import { refuse } from './unreadable.ts';

/** An object at a byte of the file, or the nth object of an object stream. */
export type Location = { readonly at: number } | { readonly stream: number; readonly index: number };

export interface CrossReference {
  /** By object number; the newest location. */
  readonly locations: ReadonlyMap<number, Location>;
  readonly trailer: Dict;
}

type Locations = Map<number, Location | undefined>;
type ReadStream = (cursor: Cursor) => Stream;

/** Reads the chain of cross-references from the end of the file. `readStream` reads `n g obj … endobj` holding a stream. */
export function readCrossReference(bytes: Uint8Array, readStream: ReadStream): CrossReference {
  const locations: Locations = new Map();
  const trailers: Dict[] = [];
  const queue = [startOfCrossReference(bytes)];
  for (let at = queue.shift(); at !== undefined; at = queue.shift()) {
    if (at >= bytes.length || trailers.length > 1000) refuse('the cross-reference leads nowhere', at);
    const trailer = readSection({ bytes, at }, locations, readStream);
    trailers.push(trailer);
    for (const key of ['XRefStm', 'Prev']) {
      const next = trailer.get(key);
      if (typeof next === 'number') queue.push(next);
    }
  }
  const known = [...locations].filter((entry): entry is [number, Location] => entry[1] !== undefined);
  return { locations: new Map(known), trailer: trailers[0] ?? refuse('no trailer') };
}

function startOfCrossReference(bytes: Uint8Array): number {
  const tail = Math.max(0, bytes.length - 1024);
  const found = latin1(bytes.subarray(tail)).lastIndexOf('startxref');
  if (found < 0) refuse('no startxref at the end of the file');
  return readInteger({ bytes, at: tail + found + 'startxref'.length });
}

function readSection(cursor: Cursor, locations: Locations, readStream: ReadStream): Dict {
  skipSpace(cursor);
  const start = cursor.at;
  if (readWord(cursor) === 'xref') return readTable(cursor, locations);
  cursor.at = start;
  const stream = readStream(cursor);
  if (stream.dict.get('Type') !== 'XRef') refuse('neither a cross-reference table nor a stream', start);
  readEntries(stream, locations);
  return stream.dict;
}

function readTable(cursor: Cursor, locations: Locations): Dict {
  for (;;) {
    skipSpace(cursor);
    if (cursor.bytes[cursor.at] === 0x74) break;
    const first = readInteger(cursor);
    const count = readInteger(cursor);
    for (let index = 0; index < count; index++) readTableEntry(cursor, first + index, locations);
  }
  expectWord(cursor, 'trailer');
  const trailer = readObject(cursor);
  return isDict(trailer) ? trailer : refuse('the trailer is no dictionary', cursor.at);
}

/** An entry is 20 bytes wide, `0000000017 00000 n` and a line end of two bytes: there are thousands, so no word is read. */
function readTableEntry(cursor: Cursor, number: number, locations: Locations): void {
  skipSpace(cursor);
  const { bytes, at: start } = cursor;
  let at = 0;
  for (let digit = start; digit < start + 10; digit++) at = at * 10 + (bytes[digit] ?? 0) - 48;
  const isUsed = bytes[start + 17] === 0x6e;
  if (!(at >= 0) || !(isUsed || bytes[start + 17] === 0x66)) refuse('no cross-reference entry', start);
  cursor.at = start + 18;
  if (!locations.has(number)) locations.set(number, isUsed ? { at } : undefined);
}

function readEntries(stream: Stream, locations: Locations): void {
  const numbers = (key: string): number[] | undefined => {
    const value = stream.dict.get(key);
    return Array.isArray(value) ? value.map(Number) : undefined;
  };
  const widths = numbers('W') ?? refuse('cross-reference stream without /W');
  const index = numbers('Index') ?? [0, Number(stream.dict.get('Size'))];
  const data = plainData(stream);
  let at = 0;
  const field = (which: number, normal: number): number => {
    const width = widths[which] ?? 0;
    let value = width === 0 ? normal : 0;
    for (let n = 0; n < width; n++) value = value * 256 + (data[at++] ?? 0);
    return value;
  };
  for (let pair = 0; pair + 1 < index.length; pair += 2) {
    for (let n = 0; n < (index[pair + 1] ?? 0); n++) {
      const entry = [field(0, 1), field(1, 0), field(2, 0)] as const;
      const number = (index[pair] ?? 0) + n;
      if (!locations.has(number)) locations.set(number, locationOf(entry));
    }
  }
}

function locationOf([type, second, third]: readonly [number, number, number]): Location | undefined {
  if (type === 1) return { at: second };
  return type === 2 ? { stream: second, index: third } : undefined;
}
