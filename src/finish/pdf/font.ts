/** What the glyphs of a font mean: its ToUnicode map (ISO 32000-1, 9.10.3). */
import { type PdfDocument, resolve } from './document.ts';
import { plainData } from './filters.ts';
import { type Dict, isStream, latin1 } from './objects.ts';

export interface GlyphMap {
  /** Bytes of one character code. */
  readonly width: 1 | 2;
  readonly texts: ReadonlyMap<number, string>;
}

/** Reads the ToUnicode map of a font; without one every glyph means nothing. */
export function readGlyphMap(doc: PdfDocument, font: Dict): GlyphMap {
  const width = font.get('Subtype') === 'Type0' ? 2 : 1;
  const stream = resolve(doc, font.get('ToUnicode'));
  return { width, texts: isStream(stream) ? readMap(latin1(plainData(stream))) : new Map() };
}

function readMap(source: string): Map<number, string> {
  const texts = new Map<number, string>();
  for (const [, kind, body = ''] of source.matchAll(/beginbf(char|range)([\s\S]*?)endbf/g)) {
    const line = kind === 'char' ? /<(\w+)>\s*<(\w+)>/g : /<(\w+)>\s*<(\w+)>\s*(?:<(\w+)>|\[([^\]]*)\])/g;
    for (const match of body.matchAll(line)) {
      const [, first = '', second = '', start, list] = match;
      if (kind === 'char') texts.set(hex(first), utf16(second));
      else addRange(texts, hex(first), hex(second), start, list);
    }
  }
  return texts;
}

function addRange(
  texts: Map<number, string>,
  first: number,
  last: number,
  start?: string,
  list?: string,
): void {
  const items = list?.match(/\w+/g);
  for (let code = first; code <= last; code++) {
    const item = items ? items[code - first] : plus(start ?? '', code - first);
    if (item !== undefined) texts.set(code, utf16(item));
  }
}

/** The hexadecimal text with its last code unit raised. */
const plus = (text: string, by: number): string =>
  text.slice(0, -4) + (hex(text.slice(-4)) + by).toString(16).padStart(4, '0');

const hex = (text: string): number => Number.parseInt(text, 16);
const utf16 = (text: string): string => String.fromCharCode(...(text.match(/.{4}/g) ?? []).map(hex));
