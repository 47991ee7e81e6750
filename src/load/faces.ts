import { brotliDecompressSync, inflateSync } from 'node:zlib';

/** A font file of the templates: its name without extension, and what it holds as a data: URI. */
export interface Schrift {
  readonly name: string;
  readonly uri: string;
}

/**
 * Tells by its PostScript name (`SourceSerif4-Regular`) whether a face is one of the templates'. Font files are usually named
 * after their family; only where none is they are opened.
 */
export function isOwnFace(schriften: readonly Schrift[]): (face: string) => boolean {
  const files = new Set(schriften.map(({ name }) => plain(name)));
  let names: ReadonlySet<string> | undefined;
  const known = new Map<string, boolean>();
  const look = (face: string): boolean => {
    const family = plain(face.split('-')[0] ?? '');
    if ([...files].some((file) => file.startsWith(family))) return true;
    names ??= new Set(schriften.map(({ uri }) => postScriptName(bytesOf(uri))));
    return names.has(face);
  };
  return (face) => {
    const own = known.get(face) ?? look(face);
    known.set(face, own);
    return own;
  };
}

const bytesOf = (uri: string): Buffer => Buffer.from(uri.slice(uri.indexOf(',') + 1), 'base64');

const plain = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, '');

/** The PostScript name (id 6) in the name table of a TrueType, OpenType, WOFF or WOFF2 file; empty where there is none. */
export function postScriptName(font: Buffer): string {
  const table = nameTable(font);
  if (table === undefined) return '';
  const strings = table.readUInt16BE(4);
  for (let record = 0; record < table.readUInt16BE(2); record += 1) {
    const at = 6 + 12 * record;
    const [platform, id, length, offset] = [0, 6, 8, 10].map((field) => table.readUInt16BE(at + field));
    if (id !== 6 || length === undefined || offset === undefined) continue;
    const text = table.subarray(strings + offset, strings + offset + length);
    // Names of the Macintosh (1) are single bytes, all others UTF-16.
    return platform === 1 ? text.toString('latin1') : Buffer.from(text).swap16().toString('utf16le');
  }
  return '';
}

function nameTable(font: Buffer): Buffer | undefined {
  const signature = font.toString('latin1', 0, 4);
  if (signature === 'wOF2') return nameInWoff2(font);
  const isWoff = signature === 'wOFF';
  const [head, size] = isWoff ? [44, 20] : [12, 16];
  for (let table = 0; table < font.readUInt16BE(isWoff ? 12 : 4); table += 1) {
    const at = head + size * table;
    if (font.toString('latin1', at, at + 4) !== 'name') continue;
    const [offset, length, whole] = isWoff
      ? [font.readUInt32BE(at + 4), font.readUInt32BE(at + 8), font.readUInt32BE(at + 12)]
      : [font.readUInt32BE(at + 8), font.readUInt32BE(at + 12), undefined];
    const data = font.subarray(offset, offset + length);
    return whole === undefined || whole === length ? data : inflateSync(data);
  }
  return undefined;
}

/** Tables that WOFF2 may store in another shape (W3C WOFF 2.0, 4.1): `glyf`, `loca`; and the number of `name`. */
const [glyf, loca, name, other] = [10, 11, 5, 63];

/** The tables of WOFF2 are one Brotli stream in the order of its directory (W3C WOFF 2.0, 4 and 5). */
function nameInWoff2(font: Buffer): Buffer | undefined {
  let at = 48;
  const number = (): number => {
    let value = 0;
    for (;;) {
      const byte = font[at++] ?? 0;
      value = value * 128 + (byte & 127);
      if (byte < 128) return value;
    }
  };
  let [offset, found] = [0, undefined as readonly [number, number] | undefined];
  for (let table = 0; table < font.readUInt16BE(12); table += 1) {
    const flags = font[at++] ?? 0;
    const tag = flags & 63;
    const isName = tag === other ? font.toString('latin1', at, at + 4) === 'name' : tag === name;
    if (tag === other) at += 4;
    const version = flags >> 6;
    const plainLength = number();
    const isTransformed = tag === glyf || tag === loca ? version !== 3 : version !== 0;
    const length = isTransformed ? number() : plainLength;
    if (isName) found = [offset, offset + length];
    offset += length;
  }
  return found && brotliDecompressSync(font.subarray(at, at + font.readUInt32BE(20))).subarray(...found);
}
