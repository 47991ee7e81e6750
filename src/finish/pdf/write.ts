/**
 * Writes a document small and always alike: what is reachable from the trailer, numbered in the order it is met,
 * packed into object streams with a cross-reference stream (ISO 32000-1, 7.5.7 and 7.5.8).
 */
import { type PdfDocument, resolve } from './document.ts';
import { deflate } from './filters.ts';
import {
  type Dict,
  dictOf,
  fromLatin1,
  isDict,
  isRef,
  isStream,
  type PdfObject,
  type Stream,
} from './objects.ts';

/** Objects in one object stream: large packs deflate better, readers unpack a pack at a time. */
const packSize = 256;

export interface FileHead {
  /** `1.7` */
  readonly version: string;
  /** The two parts of /ID, 16 bytes each, one character a byte. */
  readonly id: string;
}

/** The number an object gets in the file; undefined for one that is not written. */
export type Renumber = (number: number) => number | undefined;

/** An object's number and its text. */
type Packed = readonly [number: number, text: string];

type Entry = readonly [type: number, second: number, third: number];

/** The bytes of the document: catalog and Info of its trailer and all they lead to. */
export function writePdf(doc: PdfDocument, { version, id }: FileHead): Uint8Array {
  const { order, numbers } = numberObjects(doc);
  const streams = order.map((object) => (isStream(object) ? packed(object) : undefined));
  const plain = order.flatMap((object, index): Packed[] =>
    isStream(object) ? [] : [[index + 1, serialize(object, numbers)]],
  );
  const packs: Packed[][] = [];
  for (let start = 0; start < plain.length; start += packSize)
    packs.push(plain.slice(start, start + packSize));
  const all = [...streams, ...packs.map((pack) => packed(packStream(pack)))];

  const entries: Entry[] = [[0, 0, 65535]];
  packs.forEach((pack, nth) => {
    pack.forEach(([number], index) => {
      entries[number] = [2, order.length + nth + 1, index];
    });
  });
  // Four bytes above 127 tell transfer programs that the file is binary (7.5.2).
  const chunks = [fromLatin1(`%PDF-${version}\n%\xe2\xe3\xcf\xd3\n`)];
  let length = chunks[0]?.length ?? 0;
  const write = (number: number, stream: Stream): void => {
    entries[number] = [1, length, 0];
    const added = streamChunks(number, stream, numbers);
    for (const chunk of added) length += chunk.length;
    chunks.push(...added);
  };
  all.forEach((stream, index) => {
    if (stream) write(index + 1, stream);
  });
  const startOfXref = length;
  const last = all.length + 1;
  entries[last] = [1, startOfXref, 0];
  write(last, packed(xrefStream(doc, entries, id)));
  const { buffer, byteOffset, byteLength } = Buffer.concat([
    ...chunks,
    fromLatin1(`startxref\n${startOfXref}\n%%EOF\n`),
  ]);
  return new Uint8Array(buffer, byteOffset, byteLength);
}

/** Reachable objects, breadth first from the catalog: equal documents are numbered alike. */
function numberObjects(doc: PdfDocument): { order: PdfObject[]; numbers: Renumber } {
  const numbers = new Map<number, number>();
  const order: PdfObject[] = [];
  const visit = (value: PdfObject): void => {
    if (isRef(value)) {
      if (numbers.has(value.number)) return;
      const object = resolve(doc, value);
      if (object === null) return;
      numbers.set(value.number, order.length + 1);
      order.push(object);
    } else if (Array.isArray(value)) value.forEach(visit);
    else if (isDict(value)) value.forEach(visit);
    else if (isStream(value)) visit(value.dict);
  };
  for (const key of ['Root', 'Info']) visit(doc.trailer.get(key) ?? null);
  for (let index = 0; index < order.length; index++) visit(order[index] ?? null);
  return { order, numbers: (number) => numbers.get(number) };
}

function streamChunks(number: number, { dict, data }: Stream, numbers: Renumber): Uint8Array[] {
  const head = serialize(new Map(dict).set('Length', data.length), numbers);
  return [fromLatin1(`${number} 0 obj\n${head}\nstream\n`), data, fromLatin1('\nendstream\nendobj\n')];
}

/** The stream, deflated if it is plain. Metadata stays readable for programs that know no PDF (ISO 16684-1). */
function packed(stream: Stream): Stream {
  if (stream.dict.has('Filter') || stream.dict.get('Type') === 'Metadata') return stream;
  const data = deflate(stream.data);
  if (data.length >= stream.data.length) return stream;
  return { kind: 'stream', dict: new Map(stream.dict).set('Filter', 'FlateDecode'), data };
}

function packStream(pack: readonly Packed[]): Stream {
  let offset = 0;
  const heads = pack.map(([number, text]) => {
    const head = `${number} ${offset}`;
    offset += text.length + 1;
    return head;
  });
  const head = `${heads.join(' ')}\n`;
  const dict = dictOf({ Type: 'ObjStm', N: pack.length, First: head.length });
  return { kind: 'stream', dict, data: fromLatin1(`${head}${pack.map(([, text]) => text).join('\n')}\n`) };
}

function xrefStream(doc: PdfDocument, entries: readonly Entry[], id: string): Stream {
  const widths = [1, 4, 2] as const;
  const data = Buffer.alloc(entries.length * 7);
  entries.forEach(([type, second, third], index) => {
    data.writeUInt8(type, index * 7);
    data.writeUInt32BE(second, index * 7 + 1);
    data.writeUInt16BE(third, index * 7 + 5);
  });
  const part: PdfObject = { kind: 'string', bytes: id };
  const dict = dictOf({
    Type: 'XRef',
    Size: entries.length,
    W: [...widths],
    Root: doc.trailer.get('Root'),
    Info: doc.trailer.get('Info'),
    ID: [part, part],
  });
  return { kind: 'stream', dict, data };
}

/** The object as PDF text, one character a byte; references get their new numbers, dead ones become null. */
export function serialize(value: PdfObject, numbers: Renumber): string {
  if (typeof value === 'string') return nameText(value);
  if (typeof value === 'number') return numberText(value);
  if (value === null || typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) return `[${value.map((item) => serialize(item, numbers)).join(' ')}]`;
  if (isDict(value)) return dictText(value, numbers);
  if (isRef(value)) return refText(numbers(value.number));
  if (isStream(value)) throw new Error('a stream is always an object of its own');
  return stringText(value.bytes);
}

const refText = (number: number | undefined): string => (number === undefined ? 'null' : `${number} 0 R`);

function dictText(dict: Dict, numbers: Renumber): string {
  let text = '<<';
  // forEach: the hottest loop of the writer, and iterators over maps make garbage.
  dict.forEach((value, key) => {
    text += `${nameText(key)} ${serialize(value, numbers)}`;
  });
  return `${text}>>`;
}

/** Names written so far: the same few dozen come tens of thousands of times. */
const writtenNames = new Map<string, string>();

function nameText(name: string): string {
  const known = writtenNames.get(name);
  if (known !== undefined) return known;
  const code = (char: string): string => `#${char.charCodeAt(0).toString(16).padStart(2, '0')}`;
  const text = `/${name.replace(/[^!-~]|[#()<>[\]{}/%]/g, code)}`;
  writtenNames.set(name, text);
  return text;
}

const stringText = (bytes: string): string => `(${bytes.replace(/[\\()]/g, '\\$&').replace(/\r/g, '\\r')})`;

/** Numbers in the shortest form without exponent, which PDF does not know. */
export function numberText(value: number): string {
  const text = String(value);
  if (Number.isSafeInteger(value)) return text;
  const plain = text.includes('e') ? value.toFixed(10).replace(/\.?0+$/, '') : text;
  return plain.replace(/^(-?)0\./, '$1.');
}
