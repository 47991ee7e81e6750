/**
 * What a PDF is made of (ISO 32000-1, 7.3). A name is a JavaScript string without its slash, an array an array,
 * a dictionary a Map, null null; only what JavaScript lacks has a shape of its own.
 */

/** A PDF string; `bytes` holds one character (0–255) per byte, as stored. */
export interface PdfString {
  readonly kind: 'string';
  readonly bytes: string;
}

export interface Ref {
  readonly kind: 'ref';
  readonly number: number;
}

/** `data` is as the filters in `dict` describe it; without a /Filter it is plain, and the writer deflates it. */
export interface Stream {
  readonly kind: 'stream';
  readonly dict: Dict;
  readonly data: Uint8Array;
}

export type Dict = Map<string, PdfObject>;
export type PdfObject = null | boolean | number | string | PdfString | Ref | Stream | PdfObject[] | Dict;

/** A dictionary from a plain record; keys with the value undefined are left out. */
export function dictOf(entries: Readonly<Record<string, PdfObject | undefined>>): Dict {
  const dict: Dict = new Map();
  for (const [key, value] of Object.entries(entries)) if (value !== undefined) dict.set(key, value);
  return dict;
}

export const isDict = (value: PdfObject | undefined): value is Dict => value instanceof Map;
export const isRef = (value: PdfObject | undefined): value is Ref => hasKind(value) && value.kind === 'ref';
export const isStream = (value: PdfObject | undefined): value is Stream =>
  hasKind(value) && value.kind === 'stream';
export const isString = (value: PdfObject | undefined): value is PdfString =>
  hasKind(value) && value.kind === 'string';

const hasKind = (value: PdfObject | undefined): value is Ref | Stream | PdfString =>
  typeof value === 'object' && value !== null && !(value instanceof Map) && !Array.isArray(value);

/** Bytes as characters 0–255, and back. */
export const latin1 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
export const fromLatin1 = (text: string): Uint8Array => Buffer.from(text, 'latin1');

/** A text string (ISO 32000-1, 7.9.2.2): ASCII as it is, everything else as UTF-16BE with its mark. */
export function textString(text: string): PdfString {
  if (/^[\x20-\x7e\n]*$/.test(text)) return { kind: 'string', bytes: text };
  return { kind: 'string', bytes: latin1(Buffer.from(`\ufeff${text}`, 'utf16le').swap16()) };
}

/** The characters of a text string; UTF-16BE and UTF-8 by their marks, else Latin-1. */
export function textOf(value: PdfString): string {
  const bytes = Buffer.from(value.bytes, 'latin1');
  if (value.bytes.startsWith('\xfe\xff'))
    return bytes
      .subarray(2, bytes.length & ~1)
      .swap16()
      .toString('utf16le');
  return value.bytes.startsWith('\xef\xbb\xbf') ? bytes.toString('utf8', 3) : value.bytes;
}
