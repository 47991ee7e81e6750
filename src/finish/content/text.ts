/** The text a sequence shows, as someone who copies it gets it. */
import { markBefore, nameBefore, numbersBefore, operators, walkContent } from '../pdf/content.ts';
import { dictAt, type PdfDocument, resolve } from '../pdf/document.ts';
import { type GlyphMap, readGlyphMap } from '../pdf/font.ts';
import { type Dict, fromLatin1, isDict, isString, textOf } from '../pdf/objects.ts';
import { readObject } from '../pdf/syntax.ts';
import { refuse } from '../pdf/unreadable.ts';
import type { Sequence } from './scan.ts';
import type { Surface } from './surface.ts';

const search = operators('Tf Tm Tj BDC BMC EMC');

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

type MapOf = (font: string) => GlyphMap | undefined;

function readText({ text: content }: Surface, { open, close }: Sequence, mapOf: MapOf): string {
  let text = '';
  let map: GlyphMap | undefined;
  let line: number | undefined;
  /** Replacement texts of the marks we are in. */
  const marks: (string | undefined)[] = [];
  const visit = (name: string, start: number): void => {
    if (name === 'Tf') map = mapOf(nameBefore(content, start).name);
    else if (name === 'Tm') {
      const y = numbersBefore(content, start).numbers[5];
      text = line === undefined || line === y ? text : joinLines(text);
      line = y;
    } else if (name === 'BDC' || name === 'BMC') {
      marks.push(replacementText(markBefore(content, start).operands));
      text += marks.at(-1) ?? '';
    } else if (name === 'EMC') marks.pop();
    else if (marks.every((mark) => mark === undefined)) text += shown(content, start, map);
  };
  walkContent(content, search, visit, open.end, close);
  return text.replace(usedSoftHyphen, '').replaceAll('\u00ad', '');
}

/** Where a word is parted Chromium paints the soft hyphen first and then, by itself, the hyphen that is seen. */
const usedSoftHyphen = /\u00ad[-\u2010] ?/g;

/** A new line stands for a space. */
const joinLines = (text: string): string => (text === '' || text.endsWith(' ') ? text : `${text} `);

/** What `/Span <</ActualText <FEFF…>>>` stands for. */
function replacementText(operands: string): string | undefined {
  const hex = /\/ActualText\s*<([\dA-F\s]*)>/i.exec(operands)?.[1];
  if (hex === undefined) return undefined;
  const bytes = Buffer.from(hex.replace(/\s/g, ''), 'hex').toString('latin1');
  return textOf({ kind: 'string', bytes });
}

/** The text of the string before a Tj. */
function shown(content: string, operator: number, map: GlyphMap | undefined): string {
  const hex = hexBefore(content, operator);
  const digits = 2 * (map?.width ?? 1);
  let text = '';
  for (let at = 0; at + digits <= hex.length; at += digits) {
    text += map?.texts.get(Number.parseInt(hex.slice(at, at + digits), 16)) ?? '';
  }
  return text;
}

/** The string that stands before an operator, as hexadecimal digits. */
function hexBefore(content: string, operator: number): string {
  const tail = content.slice(Math.max(0, operator - 1024), operator).trimEnd();
  if (tail.endsWith('>')) return tail.slice(tail.lastIndexOf('<') + 1, -1);
  const literal =
    /\((?:[^()\\]|\\[\s\S])*\)$/.exec(tail)?.[0] ?? refuse('text is shown without a string', operator);
  const string = readObject({ bytes: fromLatin1(literal), at: 0 });
  return isString(string) ? Buffer.from(string.bytes, 'latin1').toString('hex') : '';
}
