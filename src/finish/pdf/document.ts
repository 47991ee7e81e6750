/** An open PDF: objects are read when first asked for, and may be changed and added to. */
import { plainData } from './filters.ts';
import { type Dict, isDict, isRef, isStream, type PdfObject, type Ref, type Stream } from './objects.ts';
import { type Cursor, expectWord, readInteger, readObject, skipWord } from './syntax.ts';
import { refuse } from './unreadable.ts';
import { type Location, readCrossReference } from './xref.ts';

export interface PdfDocument {
  readonly bytes: Uint8Array;
  readonly trailer: Dict;
  readonly catalog: Dict;
  readonly locations: ReadonlyMap<number, Location>;
  /** Objects read or added so far, by number. */
  readonly objects: Map<number, PdfObject>;
  /** The number the next added object gets. */
  nextNumber: number;
}

/** Opens a PDF for reading. Only the cross-reference and the catalog are read. Throws UnreadablePdf. */
export function openPdf(bytes: Uint8Array): PdfDocument {
  const readStream = (cursor: Cursor): Stream => {
    const object = readIndirect(cursor, (length) =>
      typeof length === 'number' ? length : refuse('indirect length'),
    );
    return isStream(object) ? object : refuse('expected a stream', cursor.at);
  };
  const { locations, trailer } = readCrossReference(bytes, readStream);
  if (trailer.has('Encrypt')) refuse('the file is encrypted');
  const catalog: Dict = new Map();
  const nextNumber = Math.max(0, ...locations.keys()) + 1;
  const doc: PdfDocument = { bytes, trailer, catalog, locations, objects: new Map(), nextNumber };
  const root = resolve(doc, trailer.get('Root'));
  return { ...doc, catalog: isDict(root) ? root : refuse('no catalog') };
}

/** The object behind a reference (references to references too); a missing one is null, as ISO 32000-1 7.3.10 has it. */
export function resolve(doc: PdfDocument, value: PdfObject | undefined): PdfObject {
  let object = value ?? null;
  for (let hops = 0; isRef(object); hops++) {
    if (hops > 32) refuse('references lead in a circle');
    object = load(doc, object.number);
  }
  return object;
}

/** Puts a new object into the document. */
export function add(doc: PdfDocument, object: PdfObject): Ref {
  const number = doc.nextNumber++;
  doc.objects.set(number, object);
  return { kind: 'ref', number };
}

/** The dictionary under a key, resolved; undefined where it is absent or something else. */
export function dictAt(doc: PdfDocument, dict: Dict, key: string): Dict | undefined {
  const value = resolve(doc, dict.get(key));
  return isDict(value) ? value : undefined;
}

/** The array under a key, resolved; empty where it is absent. A single value counts as an array of one. */
export function listAt(doc: PdfDocument, dict: Dict, key: string): PdfObject[] {
  const raw = dict.get(key);
  const value = resolve(doc, raw);
  if (Array.isArray(value)) return value;
  return value === null || raw === undefined ? [] : [raw];
}

function load(doc: PdfDocument, number: number): PdfObject {
  const known = doc.objects.get(number);
  if (known !== undefined) return known;
  const object = read(doc, number);
  doc.objects.set(number, object);
  return object;
}

function read(doc: PdfDocument, number: number): PdfObject {
  const location = doc.locations.get(number);
  if (location === undefined) return null;
  if ('stream' in location) return readPacked(doc, location.stream, number);
  const cursor: Cursor = { bytes: doc.bytes, at: location.at };
  return readIndirect(cursor, (length) => {
    const value = resolve(doc, length);
    return typeof value === 'number' ? value : refuse('stream without a length', location.at);
  });
}

function readIndirect(cursor: Cursor, lengthOf: (value: PdfObject | undefined) => number): PdfObject {
  readInteger(cursor);
  readInteger(cursor);
  expectWord(cursor, 'obj');
  const object = readObject(cursor);
  if (skipWord(cursor, 'endobj')) return object;
  if (!isDict(object) || !skipWord(cursor, 'stream')) return expectWord(cursor, 'endobj');
  return { kind: 'stream', dict: object, data: readData(cursor, lengthOf(object.get('Length'))) };
}

function readData(cursor: Cursor, length: number): Uint8Array {
  if (cursor.bytes[cursor.at] === 13) cursor.at++;
  const start = ++cursor.at;
  cursor.at += length;
  expectWord(cursor, 'endstream');
  return cursor.bytes.subarray(start, start + length);
}

/** Reads all objects of an object stream (ISO 32000-1, 7.5.7) and gives the one asked for. */
function readPacked(doc: PdfDocument, streamNumber: number, wanted: number): PdfObject {
  const stream = load(doc, streamNumber);
  if (!isStream(stream) || stream.dict.get('Type') !== 'ObjStm')
    return refuse(`object ${streamNumber} packs no objects`);
  const first = Number(stream.dict.get('First'));
  const cursor: Cursor = { bytes: plainData(stream), at: 0 };
  const heads = Array.from({ length: Number(stream.dict.get('N')) }, () => [
    readInteger(cursor),
    readInteger(cursor),
  ]);
  for (const [number = 0, offset = 0] of heads) {
    const location = doc.locations.get(number);
    const isHere = location !== undefined && 'stream' in location && location.stream === streamNumber;
    if (isHere && !doc.objects.has(number))
      doc.objects.set(number, readObject({ bytes: cursor.bytes, at: first + offset }));
  }
  return doc.objects.get(wanted) ?? null;
}
