/** The text a sequence shows, as someone who copies it gets it. */
import { numbersIn, operator, walkContent } from '../pdf/content.ts';
import { dictAt, type PdfDocument, resolve } from '../pdf/document.ts';
import { type GlyphMap, readGlyphMap } from '../pdf/font.ts';
import { type Dict, isDict, isString, textOf } from '../pdf/objects.ts';
import { readName, readObject } from '../pdf/syntax.ts';
import type { Sequence } from './scan.ts';
import type { Surface } from './surface.ts';

const [Tf, Tm, Tj, BDC, BMC, EMC] = (['Tf', 'Tm', 'Tj', 'BDC', 'BMC', 'EMC'] as const).map(operator) as [
  number,
  number,
  number,
  number,
  number,
  number,
];

/** Gives the text of sequences; glyph maps are read once a font. */
export function textReader(doc: PdfDocument): (surface: Surface, sequence: Sequence) => string {
  const maps = new Map<Dict, GlyphMap>();
  const mapOf = (resources: Dict, name: string): GlyphMap | undefined => {
    const font = resolve(doc, dictAt(doc, resources, 'Font')?.get(name));
    if (!isDict(font)) return undefined;
    const map = maps.get(font) ?? readGlyphMap(doc, font);
    maps.set(font, map);
    return map;
  };
  return (surface, sequence) => readText(surface, sequence, (name) => mapOf(surface.resources, name));
}

function readText(
  { bytes }: Surface,
  { open, close }: Sequence,
  mapOf: (font: string) => GlyphMap | undefined,
): string {
  let text = '';
  let map: GlyphMap | undefined;
  let line: number | undefined;
  /** Replacement texts of the marks we are in. */
  const marks: (string | undefined)[] = [];
  walkContent(
    bytes,
    (code, start, end) => {
      if (code === Tf) map = mapOf(readName({ bytes, at: start }));
      else if (code === Tm) {
        const y = numbersIn(bytes, start, end)[5];
        text = line === undefined || line === y ? text : joinLines(text);
        line = y;
      } else if (code === BDC || code === BMC) {
        marks.push(code === BDC ? replacementText(bytes, start) : undefined);
        text += marks.at(-1) ?? '';
      } else if (code === EMC) marks.pop();
      else if (code === Tj && marks.every((mark) => mark === undefined)) text += shown(bytes, start, map);
    },
    open.end,
    close.start,
  );
  return text;
}

/** A word parted at a line end is one word; otherwise a new line stands for a space. */
export function joinLines(text: string): string {
  if (/\p{L}\u2010$/u.test(text)) return text.slice(0, -1);
  return text === '' || text.endsWith(' ') ? text : `${text} `;
}

function replacementText(bytes: Uint8Array, start: number): string | undefined {
  const cursor = { bytes, at: start };
  readName(cursor);
  const properties = readObject(cursor);
  const text = isDict(properties) ? properties.get('ActualText') : undefined;
  return isString(text) ? textOf(text).replaceAll('\u00ad', '') : undefined;
}

function shown(bytes: Uint8Array, start: number, map: GlyphMap | undefined): string {
  const string = readObject({ bytes, at: start });
  if (!isString(string) || map === undefined) return '';
  const codes = Buffer.from(string.bytes, 'latin1');
  let text = '';
  for (let at = 0; at + map.width <= codes.length; at += map.width) {
    text += map.texts.get(map.width === 2 ? codes.readUInt16BE(at) : codes.readUInt8(at)) ?? '';
  }
  return text;
}
