/** Makes small PDFs of the kind Chromium prints: tags in short, content and fonts to go with them. */
import {
  type Dict,
  dictOf,
  fromLatin1,
  type PdfObject,
  type Ref,
  textString,
  writePdf,
} from '../../src/finish/pdf/index.ts';

/** An element: its type, what it states, what is in it. */
export interface Tag {
  readonly type: string;
  readonly states: Readonly<Record<string, PdfObject>>;
  readonly kids: readonly Kid[];
}

/** Content painted by itself (`paint` in PDF operators), a link's area, or an element. */
export type Kid =
  | Tag
  | { readonly paint: string; readonly page: number }
  | { readonly area: Area; readonly page: number };

export interface Area {
  readonly to: string;
  /** `mailto:` and `https:` addresses are actions, everything else is the name of a place. */
  readonly rect?: readonly number[];
}

/** `tag('P', 'text')`, `tag('TH', { ID: … }, 'text')`: texts are wrapped in NonStruct as Chromium does. */
export function tag(
  type: string,
  ...rest: readonly (Kid | string | Readonly<Record<string, PdfObject>>)[]
): Tag {
  const [first, ...others] = rest;
  const hasStates = typeof first === 'object' && !('type' in first || 'paint' in first || 'area' in first);
  const kids = (hasStates ? others : rest) as readonly (Kid | string)[];
  return {
    type,
    states: hasStates ? (first as Readonly<Record<string, PdfObject>>) : {},
    kids: kids.map((kid) => (typeof kid === 'string' ? text(kid) : kid)),
  };
}

/** A text node, on the page with this index. */
export const text = (shown: string, page = 0, y = 700): Tag => ({
  type: 'NonStruct',
  states: {},
  kids: [{ paint: showing(shown, y), page }],
});

/** Operators that show a text glyph by glyph, U+00AD the way Chromium shows it. */
export function showing(shown: string, y = 700): string {
  const glyphs = [...shown].map((char, index) => {
    const move = index === 0 ? '' : '6 0 Td ';
    if (char === '\u00ad') return `/Span<</ActualText <FEFF00AD> >> BDC\n${move}<0020> Tj\nEMC`;
    return `${move}<${hex(char.codePointAt(0) ?? 0)}> Tj`;
  });
  return `BT\n/F1 10 Tf\n1 0 0 1 50 ${y} Tm\n${glyphs.join('\n')}\nET`;
}

export const drawing = (paint = '10 10 m\n20 10 l\n20 20 l\nf', page = 0): Kid => ({ paint, page });
export const area = (to: string, rect?: readonly number[], page = 0): Kid => ({
  area: { to, ...(rect && { rect }) },
  page,
});

export interface Made {
  readonly tags?: readonly Kid[];
  /** Content before the tagged one, by page. */
  readonly loose?: readonly string[];
  readonly pages?: number;
  /** Names of places, all at the top of the page with this index. */
  readonly places?: Readonly<Record<string, number>>;
  /** Resources of every page besides the font F1. */
  readonly resources?: Readonly<Record<string, PdfObject>>;
  /** Objects that resources refer to, from number 1000 on. */
  readonly objects?: readonly PdfObject[];
  readonly catalog?: Readonly<Record<string, PdfObject>>;
}

interface Making {
  readonly objects: Map<number, PdfObject>;
  readonly pages: readonly {
    readonly ref: Ref;
    readonly dict: Dict;
    content: string;
    mcid: number;
    annots: Ref[];
  }[];
}

export function madePdf({
  tags = [],
  loose = [],
  pages = 1,
  places = {},
  resources = {},
  objects = [],
  catalog = {},
}: Made): Uint8Array {
  const making: Making = {
    objects: new Map(objects.map((object, index) => [1000 + index, object])),
    pages: Array.from({ length: pages }, (_, index) => {
      const dict = dictOf({ Type: 'Page', MediaBox: [0, 0, 595, 842] });
      return {
        ref: { kind: 'ref', number: index + 1 },
        dict,
        content: `${loose[index] ?? ''}\n`,
        mcid: 0,
        annots: [],
      };
    }),
  };
  for (const { ref, dict } of making.pages) making.objects.set(ref.number, dict);
  const document = element(making, { type: 'Document', states: {}, kids: tags });
  const font = put(making, fontOf(making));
  for (const { dict, content, annots } of making.pages) {
    dict.set('Resources', dictOf({ Font: dictOf({ F1: font }), ...resources }));
    dict.set('Contents', put(making, { kind: 'stream', dict: new Map(), data: fromLatin1(content) }));
    dict.set('Annots', annots);
  }
  const dests = Object.entries(places).map(([name, page]): [string, PdfObject] => [
    name,
    [pageRef(making, page), 'XYZ', 0, 800, 0],
  ]);
  const root = dictOf({
    Type: 'Catalog',
    Pages: put(making, dictOf({ Kids: making.pages.map(({ ref }) => ref) })),
    StructTreeRoot: put(making, dictOf({ K: [document] })),
    Dests: dictOf(Object.fromEntries(dests)),
    ...catalog,
  });
  const trailer = dictOf({ Root: put(making, root) });
  const doc = {
    bytes: new Uint8Array(),
    trailer,
    catalog: root,
    locations: new Map(),
    objects: making.objects,
    nextNumber: 9999,
  };
  return writePdf(doc, { version: '1.4', id: '0'.repeat(16) });
}

function element(making: Making, { type, states, kids }: Tag): Ref {
  const pages = kids
    .map((kid) => ('page' in kid ? kid.page : undefined))
    .filter((page) => page !== undefined);
  const own = pages[0];
  const content = kids.map((kid): PdfObject => {
    if ('type' in kid) return element(making, kid);
    if ('area' in kid)
      return dictOf({ Type: 'OBJR', Obj: annotation(making, kid), Pg: pageRef(making, kid.page) });
    const mcid = paint(making, kid);
    return kid.page === own ? mcid : dictOf({ Type: 'MCR', MCID: mcid, Pg: pageRef(making, kid.page) });
  });
  const page = own === undefined ? undefined : pageRef(making, own);
  return put(making, dictOf({ Type: 'StructElem', S: type, K: content, Pg: page, ...states }));
}

function paint(
  making: Making,
  { paint: operators, page: index }: { readonly paint: string; readonly page: number },
): number {
  const page = making.pages[index];
  if (!page) throw new Error(`no page ${index}`);
  page.content += `/NonStruct <</MCID ${page.mcid} >>BDC\n${operators}\nEMC\n`;
  return page.mcid++;
}

function annotation(
  making: Making,
  { area: { to, rect }, page: index }: { readonly area: Area; readonly page: number },
): Ref {
  const action = /^\w+:/.test(to) ? dictOf({ S: 'URI', URI: { kind: 'string', bytes: to } }) : undefined;
  const box = [...(rect ?? [0, 0, 10, 10])];
  const ref = put(making, dictOf({ Subtype: 'Link', Rect: box, A: action, Dest: action ? undefined : to }));
  making.pages[index]?.annots.push(ref);
  return ref;
}

/** A font whose codes are Unicode. Its program is empty: nothing here draws it. */
function fontOf(making: Making): Dict {
  const program = put(making, { kind: 'stream', dict: new Map(), data: new Uint8Array(1) });
  const descriptor = put(
    making,
    dictOf({ Type: 'FontDescriptor', FontName: 'Made', FontFile2: program, Flags: 4 }),
  );
  const toUnicode =
    '1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n1 beginbfrange\n<0020> <20FF> <0020>\nendbfrange';
  return dictOf({
    Type: 'Font',
    Subtype: 'Type0',
    BaseFont: 'Made',
    Encoding: 'Identity-H',
    ToUnicode: put(making, { kind: 'stream', dict: new Map(), data: fromLatin1(toUnicode) }),
    DescendantFonts: [
      put(making, dictOf({ Type: 'Font', Subtype: 'CIDFontType2', FontDescriptor: descriptor, DW: 600 })),
    ],
  });
}

function put({ objects }: Making, object: PdfObject): Ref {
  const number = 100 + objects.size;
  objects.set(number, object);
  return { kind: 'ref', number };
}

function pageRef({ pages }: Making, index: number): Ref {
  const page = pages[index];
  if (!page) throw new Error(`no page ${index}`);
  return page.ref;
}

const hex = (code: number): string => code.toString(16).padStart(4, '0');

/** Attributes of a table cell as Chromium writes them. */
export function cell(
  states: Readonly<Record<string, PdfObject>>,
  id?: string,
): Readonly<Record<string, PdfObject>> {
  const own = Object.entries(states).map(([key, value]) => dictOf({ O: 'Table', [key]: value }));
  const spans = ['RowSpan', 'ColSpan']
    .filter((key) => !(key in states))
    .map((key) => dictOf({ O: 'Table', [key]: 1 }));
  return { A: [...own, ...spans], ...(id && { ID: textString(id) }) };
}

export const ids = (...names: readonly string[]): PdfObject => names.map(textString);
