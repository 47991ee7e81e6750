/**
 * Signs that look like others. The faces draw a no-break space like a space and the hyphen of a divided word like a hard
 * one; Chromium says the difference by `ActualText` marks inside the tagged text (or, for the hyphen, not at all), and
 * common readers lose the text behind such a mark. So each gets a character code of its own, which shows the same glyph
 * and means U+00A0 or U+2010 (ISO 32000-1, 9.7.4.2 CIDToGIDMap, 9.10.3 ToUnicode).
 */
import type { Edit } from '../content/edit.ts';
import type { Surface } from '../content/surface.ts';
import { nameBefore } from '../pdf/content.ts';
import { add, dictAt, listAt, type PdfDocument, resolve } from '../pdf/document.ts';
import { plainData } from '../pdf/filters.ts';
import { readGlyphMap } from '../pdf/font.ts';
import { type Dict, fromLatin1, isDict, isRef, isStream, latin1, type PdfObject } from '../pdf/objects.ts';
import type { Work } from '../work.ts';

const glyph = String.raw`(<[\dA-F]{4}>|\((?:[^()\\]|\\[\s\S]){2,4}\))`;
const mark = (code: string): string => String.raw`\/Span\s*<<\s*\/ActualText\s*<FEFF${code}>\s*>>\s*BDC\s`;

/** `/Span <</ActualText <FEFF00A0>>> BDC 9 0 Td <0003> Tj EMC`: the whole of it, the move, the glyph. */
const noBreakSpace = new RegExp(String.raw`${mark('00A0')}\s*((?:\S+ \S+ Td\s+)*)${glyph}\s*Tj\s+EMC`, 'gi');

/** Behind a soft hyphen that ends a text, the next text if it shows a single sign: what leads to that, the glyph. */
const dividing = new RegExp(
  String.raw`(\s+ET\s+BT\s+\/\S+ \S+ Tf\s+(?:\S+ ){6}Tm\s+)${glyph} Tj(?=\s+ET)`,
  'iy',
);

export function giveSignsCodes({ doc, surfaces }: Work): void {
  const fonts = new Map<Dict, Extended>();
  for (const surface of surfaces) {
    surface.edits.push(...editsOf(surface, (name) => extendedFont(doc, surface.resources, name, fonts)));
  }
  for (const [font, extended] of fonts) if (extended.extra.length > 0) writeFont(doc, font, extended);
}

function editsOf({ text, scan }: Surface, fontOf: (name: string) => Extended | undefined): Edit[] {
  const edits: Edit[] = [];
  const edit = (
    start: number,
    end: number,
    place: number,
    moves: string,
    sign: string,
    unicode: number,
  ): void => {
    // The font the text object last chose before.
    const choice = text.lastIndexOf(' Tf', place);
    const code = codeFor(choice < 0 ? undefined : fontOf(nameBefore(text, choice).name), sign, unicode);
    if (code !== undefined) edits.push({ start, end, text: `${moves}<${code}> Tj` });
  };
  for (const { index, 0: whole, 1: moves = '', 2: sign = '' } of text.matchAll(noBreakSpace)) {
    edit(index, index + whole.length, index, moves, sign, 0xa0);
  }
  for (const { end } of scan.softHyphens) {
    dividing.lastIndex = end;
    const [whole = '', before = '', sign = ''] = dividing.exec(text) ?? [];
    if (whole) edit(end + before.length, end + whole.length, end + before.length, '', sign, 0x2010);
  }
  return edits;
}

/** A font and the codes it gets. */
interface Extended {
  readonly cidFont: Dict;
  /** The first code that is free. */
  readonly free: number;
  readonly extra: { readonly glyph: number; readonly unicode: number }[];
}

/** Only fonts whose codes are their glyphs can be extended, and those are all that Chromium writes of our faces. */
function extendedFont(
  doc: PdfDocument,
  resources: Dict,
  name: string,
  fonts: Map<Dict, Extended>,
): Extended | undefined {
  const font = resolve(doc, dictAt(doc, resources, 'Font')?.get(name));
  if (!isDict(font) || font.get('Encoding') !== 'Identity-H') return undefined;
  const known = fonts.get(font);
  if (known !== undefined) return known;
  const cidFont = resolve(doc, listAt(doc, font, 'DescendantFonts')[0]);
  if (!isDict(cidFont) || cidFont.get('CIDToGIDMap') !== 'Identity') return undefined;
  const codes = [...readGlyphMap(doc, font).texts.keys(), ...widthsOf(doc, cidFont).keys()];
  const extended = { cidFont, free: codes.reduce((most, code) => Math.max(most, code), 0) + 1, extra: [] };
  fonts.set(font, extended);
  return extended;
}

function codeFor(font: Extended | undefined, sign: string, unicode: number): string | undefined {
  if (font === undefined) return undefined;
  const bytes = sign.startsWith('<') ? Buffer.from(sign.slice(1, -1), 'hex') : unescaped(sign.slice(1, -1));
  if (bytes.length !== 2) return undefined;
  const shown = bytes.readUInt16BE(0);
  let index = font.extra.findIndex((one) => one.glyph === shown && one.unicode === unicode);
  if (index < 0) index = font.extra.push({ glyph: shown, unicode }) - 1;
  return hex(font.free + index);
}

const unescaped = (text: string): Buffer => Buffer.from(text.replace(/\\([\s\S])/g, '$1'), 'latin1');
const hex = (code: number): string => code.toString(16).padStart(4, '0');

function writeFont(doc: PdfDocument, font: Dict, { cidFont, free, extra }: Extended): void {
  const map = Buffer.alloc(2 * (free + extra.length));
  for (let code = 0; code < free; code++) map.writeUInt16BE(code, 2 * code);
  extra.forEach((one, index) => {
    map.writeUInt16BE(one.glyph, 2 * (free + index));
  });
  cidFont.set('CIDToGIDMap', add(doc, { kind: 'stream', dict: new Map(), data: map }));
  const widths = widthsOf(doc, cidFont);
  const missing = Number(cidFont.get('DW') ?? 1000);
  const own = extra.map((one) => widths.get(one.glyph) ?? missing);
  cidFont.set('W', [...listAt(doc, cidFont, 'W'), free, own]);
  extendToUnicode(doc, font, free, extra);
}

function extendToUnicode(doc: PdfDocument, font: Dict, free: number, extra: Extended['extra']): void {
  const stream = resolve(doc, font.get('ToUnicode'));
  if (!isStream(stream)) return;
  const lines = extra.map((one, index) => `<${hex(free + index)}> <${hex(one.unicode)}>`);
  const source = latin1(plainData(stream)).replace(
    /endcmap/,
    `${lines.length} beginbfchar\n${lines.join('\n')}\nendbfchar\nendcmap`,
  );
  font.set('ToUnicode', add(doc, { kind: 'stream', dict: new Map(), data: fromLatin1(source) }));
}

/** Widths by code: `c [w …]` and `first last w` (9.7.4.3). */
function widthsOf(doc: PdfDocument, cidFont: Dict): Map<number, number> {
  const list = listAt(doc, cidFont, 'W').map((item) => (isRef(item) ? resolve(doc, item) : item));
  const widths = new Map<number, number>();
  for (let at = 0; at < list.length; ) {
    const first = Number(list[at]);
    const next: PdfObject = list[at + 1] ?? null;
    if (Array.isArray(next)) {
      next.forEach((width, index) => {
        widths.set(first + index, Number(width));
      });
      at += 2;
    } else {
      for (let code = first; code <= Number(next); code++) widths.set(code, Number(list[at + 2]));
      at += 3;
    }
  }
  return widths;
}
