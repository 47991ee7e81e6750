/** The tags of a PDF in one line each, as written in the file: type, what it states, texts. */
import {
  type Dict,
  dictAt,
  isDict,
  isRef,
  isStream,
  isString,
  latin1,
  listAt,
  openPdf,
  type PdfDocument,
  type PdfObject,
  pagesOf,
  plainData,
  resolve,
  textOf,
} from '../../src/finish/pdf/index.ts';

/** `Document` at the left, each level two spaces further in; texts in quotes, drawings as `(drawing)`. */
export function tagLines(bytes: Uint8Array): string[] {
  const doc = openPdf(bytes);
  const root = dictAt(doc, doc.catalog, 'StructTreeRoot') ?? new Map();
  const pages = pagesOf(doc).map(({ ref, dict }) => ({ ref, content: contentOf(doc, dict) }));
  const contentAt = (page: PdfObject | undefined): string =>
    pages.find(({ ref }) => isRef(page) && ref.number === page.number)?.content ?? '';
  const lines = (value: PdfObject, page: PdfObject | undefined, indent: string): string[] => {
    const kid = resolve(doc, value);
    if (typeof kid === 'number') return [indent + shownIn(contentAt(page), kid)];
    if (!isDict(kid)) return [`${indent}?`];
    if (kid.get('Type') === 'OBJR') return [`${indent}(link)`];
    const own = kid.get('Pg') ?? page;
    if (kid.get('Type') === 'MCR') return [indent + shownIn(contentAt(own), Number(kid.get('MCID')))];
    const below = listAt(doc, kid, 'K').flatMap((one) => lines(one, own, `${indent}  `));
    return [`${indent}${kid.get('S')}${statesOf(kid)}`, ...below];
  };
  return listAt(doc, root, 'K').flatMap((kid) => lines(kid, undefined, ''));
}

function statesOf(dict: Dict): string {
  const lang = dict.get('Lang');
  const id = dict.get('ID');
  const table = dict.get('A');
  const own = isDict(table) ? [...table].filter(([key]) => key !== 'O') : [];
  return [
    ...(isString(lang) ? [` lang=${textOf(lang)}`] : []),
    ...(isString(id) ? [` #${id.bytes}`] : []),
    ...own.map(([key, value]) => ` ${key}=${written(value)}`),
  ].join('');
}

function written(value: PdfObject): string {
  if (Array.isArray(value)) return value.map(written).join(' ');
  return isString(value) ? value.bytes : String(value);
}

export function contentOf(doc: PdfDocument, page: Dict): string {
  const streams = listAt(doc, page, 'Contents').map((ref) => resolve(doc, ref));
  return streams
    .filter(isStream)
    .map((stream) => latin1(plainData(stream)))
    .join('\n');
}

/** What the sequence with this number shows: codes are Unicode in made files. */
function shownIn(content: string, mcid: number): string {
  const sequence =
    new RegExp(`/MCID ${mcid}\\s*>>\\s*BDC([\\s\\S]*?)(?=/\\w+ <</MCID|/Artifact|$)`).exec(content)?.[1] ??
    '?';
  const glyphs = [...sequence.matchAll(/<([\da-f]{4})> Tj/gi)].map(([, hex = '']) =>
    Number.parseInt(hex, 16),
  );
  return glyphs.length === 0 ? '(drawing)' : `“${String.fromCharCode(...glyphs)}”`;
}
