import { open } from 'node:fs/promises';

/** Size of a raster picture in pixels, as it is stored. */
export interface Bildpunkte {
  readonly breite: number;
  readonly hoehe: number;
}

/** Camera data may stand before the size; more than this nobody needs. */
const headBytes = 256 * 1024;

/** Reads the size of a PNG, JPEG or WebP off the head of its file; undefined for other kinds and broken files. */
export async function pictureSize(path: string): Promise<Bildpunkte | undefined> {
  const file = await open(path).catch(() => undefined);
  if (file === undefined) return undefined;
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(headBytes), 0, headBytes, 0);
    return sizeIn(buffer.subarray(0, bytesRead));
  } catch {
    return undefined;
  } finally {
    await file.close();
  }
}

function sizeIn(head: Buffer): Bildpunkte | undefined {
  if (head.length < 30) return undefined;
  // PNG, clause 11.2.2: IHDR comes first.
  if (head.readUInt32BE(0) === 0x89504e47)
    return { breite: head.readUInt32BE(16), hoehe: head.readUInt32BE(20) };
  if (head.readUInt16BE(0) === 0xffd8) return jpegSize(head);
  if (head.toString('latin1', 0, 4) === 'RIFF' && head.toString('latin1', 8, 12) === 'WEBP')
    return webpSize(head);
  return undefined;
}

/** ITU T.81: segments follow one another; a frame header (SOF) holds the size. */
function jpegSize(head: Buffer): Bildpunkte | undefined {
  let at = 2;
  while (at + 9 < head.length && head[at] === 0xff) {
    const marker = head[at + 1] ?? 0;
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { breite: head.readUInt16BE(at + 7), hoehe: head.readUInt16BE(at + 5) };
    at += marker === 0xff ? 1 : 2 + head.readUInt16BE(at + 2);
  }
  return undefined;
}

/** RFC 9649: lossy (VP8), lossless (VP8L) or extended (VP8X). */
function webpSize(head: Buffer): Bildpunkte | undefined {
  const kind = head.toString('latin1', 12, 16);
  if (kind === 'VP8X') return { breite: 1 + head.readUIntLE(24, 3), hoehe: 1 + head.readUIntLE(27, 3) };
  if (kind === 'VP8 ')
    return { breite: head.readUInt16LE(26) & 0x3fff, hoehe: head.readUInt16LE(28) & 0x3fff };
  if (kind !== 'VP8L') return undefined;
  const bits = head.readUInt32LE(21);
  return { breite: 1 + (bits & 0x3fff), hoehe: 1 + ((bits >> 14) & 0x3fff) };
}
