/** Reads a finished PDF as a reader's program does, with pdf.js, into plain data. */
import { inflateSync } from 'node:zlib';
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

type PageProxy = Awaited<ReturnType<PDFDocumentProxy['getPage']>>;

/** A run of text as painted; x and y (baseline) in pt from the lower left corner of the page. */
export interface Run {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Font size in pt as it comes out on paper. */
  readonly size: number;
  /** Name of the embedded font without the tag of its subset: `SourceSerif4-Regular`. */
  readonly font: string;
  /** Whether it belongs to the content; the rest is furniture (page feet, thumb tabs). */
  readonly tagged: boolean;
}

export interface Link {
  /** What stands in the link, from the tags. */
  readonly text: string;
  /** The sheet it leads to, from 1. */
  readonly sheet: number | undefined;
  readonly url: string | undefined;
  /** What a screen reader says of it. */
  readonly description: string;
}

/** An element of the tag tree, or a piece of marked content with its text. */
export interface Tag {
  readonly role: string;
  readonly alt: string | undefined;
  readonly lang: string | undefined;
  readonly text: string;
  readonly children: readonly Tag[];
}

export interface Page {
  /** The sheet, counted from 1. */
  readonly sheet: number;
  /** The page label as a reader's program shows it; empty where the page has no number. */
  readonly label: string;
  /** In pt. */
  readonly width: number;
  readonly height: number;
  readonly runs: readonly Run[];
  readonly links: readonly Link[];
  readonly tags: readonly Tag[];
  /** Names of the fonts the page paints with. */
  readonly fonts: readonly string[];
  /** Whether each of those fonts is embedded. */
  readonly embedded: boolean;
}

export interface Pdf {
  readonly pages: readonly Page[];
  readonly info: Readonly<Record<string, unknown>>;
  readonly xmp: string;
  readonly outline: readonly Bookmark[];
}

export interface Bookmark {
  readonly title: string;
  readonly sheet: number | undefined;
  readonly children: readonly Bookmark[];
}

export async function readPdf(bytes: Uint8Array): Promise<Pdf> {
  // pdf.js takes the buffer over.
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0, useSystemFonts: false });
  const doc = await task.promise;
  const labels = await doc.getPageLabels();
  const pages: Page[] = [];
  for (let sheet = 1; sheet <= doc.numPages; sheet += 1) {
    pages.push(await readPage(doc, await doc.getPage(sheet), labels?.[sheet - 1] ?? ''));
  }
  const { info, metadata } = await doc.getMetadata();
  const outline = await bookmarks(doc, (await doc.getOutline()) ?? []);
  await task.destroy();
  return {
    pages,
    outline,
    info: info as Record<string, unknown>,
    xmp: String((metadata as { getRaw(): unknown } | null)?.getRaw() ?? ''),
  };
}

async function readPage(doc: PDFDocumentProxy, page: PageProxy, label: string): Promise<Page> {
  // Fonts are known once the page was interpreted.
  await page.getOperatorList();
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const fonts = new Map<string, Font>();
  const texts = new Map<string, string>();
  const runs: Run[] = [];
  const open: (string | undefined)[] = [];
  for (const item of items) {
    if (!('str' in item)) {
      if (item.type === 'endMarkedContent') open.pop();
      else open.push(item.id ?? undefined);
      continue;
    }
    const mark = open.findLast((id) => id !== undefined);
    if (mark !== undefined) texts.set(mark, (texts.get(mark) ?? '') + item.str + (item.hasEOL ? '\n' : ''));
    if (item.str.trim() === '') continue;
    if (!fonts.has(item.fontName)) fonts.set(item.fontName, fontOf(page, item.fontName));
    const [a = 0, b = 0, , , x = 0, y = 0] = item.transform as number[];
    runs.push({
      text: item.str,
      x,
      y,
      width: item.width,
      size: Math.hypot(a, b),
      font: fonts.get(item.fontName)?.name ?? '',
      tagged: mark !== undefined,
    });
  }
  const tree = ((await page.getStructTree()) ?? { children: [] }) as StructNode;
  const [, , width = 0, height = 0] = page.view;
  return {
    sheet: page.pageNumber,
    label,
    width,
    height,
    runs,
    links: await linksOf(doc, page, tree, texts),
    tags: (tree.children ?? []).map((child) => tagOf(child, texts)),
    fonts: [...fonts.values()].map(({ name }) => name),
    embedded: [...fonts.values()].every((font) => font.embedded),
  };
}

interface Font {
  readonly name: string;
  readonly embedded: boolean;
}

function fontOf(page: PageProxy, id: string): Font {
  const font = page.commonObjs.get(id) as { name?: string; missingFile?: boolean };
  return { name: (font.name ?? '').replace(/^[A-Z]{6}\+/, ''), embedded: font.missingFile !== true };
}

interface StructNode {
  readonly role?: string;
  readonly alt?: string;
  readonly lang?: string;
  readonly type?: string;
  readonly id?: string;
  readonly children?: readonly StructNode[];
}

function tagOf(node: StructNode, texts: ReadonlyMap<string, string>): Tag {
  const children = (node.children ?? []).map((child) => tagOf(child, texts));
  const own = node.type === 'content' ? (texts.get(node.id ?? '') ?? '') : '';
  return {
    role: node.role ?? `(${node.type ?? ''})`,
    alt: node.alt,
    lang: node.lang,
    text: own + children.map(({ text }) => text).join(''),
    children,
  };
}

interface Annotation {
  readonly id: string;
  readonly subtype: string;
  readonly dest?: string | readonly unknown[] | null;
  readonly url?: string;
  readonly contentsObj?: { readonly str: string };
}

/** The links in the order of the tags. */
async function linksOf(
  doc: PDFDocumentProxy,
  page: PageProxy,
  tree: StructNode,
  texts: ReadonlyMap<string, string>,
): Promise<Link[]> {
  const annotations = (await page.getAnnotations()) as Annotation[];
  const byId = new Map(annotations.map((annotation) => [annotation.id, annotation]));
  const links: Link[] = [];
  for (const node of linkNodes(tree)) {
    const annotation = annotationsIn(node)
      .map((id) => byId.get(id))
      .find((found) => found !== undefined);
    if (annotation === undefined) continue;
    links.push({
      text: tagOf(node, texts).text.trim(),
      sheet: await sheetOf(doc, annotation.dest),
      url: annotation.url,
      description: annotation.contentsObj?.str ?? '',
    });
  }
  return links;
}

const linkNodes = (node: StructNode): StructNode[] =>
  node.role === 'Link' ? [node] : (node.children ?? []).flatMap(linkNodes);

// pdf.js calls an annotation an object where it has not read the annotations before.
const annotationsIn = (node: StructNode): string[] =>
  node.type === 'annotation' || node.type === 'object'
    ? [(node.id ?? '').replace('pdfjs_internal_id_', '')]
    : (node.children ?? []).flatMap(annotationsIn);

async function sheetOf(doc: PDFDocumentProxy, dest: Annotation['dest']): Promise<number | undefined> {
  const explicit = typeof dest === 'string' ? await doc.getDestination(dest) : dest;
  const ref = explicit?.[0];
  return ref === undefined || ref === null ? undefined : (await doc.getPageIndex(ref as never)) + 1;
}

type RawBookmarks = Awaited<ReturnType<PDFDocumentProxy['getOutline']>>;

function bookmarks(doc: PDFDocumentProxy, items: RawBookmarks): Promise<Bookmark[]> {
  return Promise.all(
    items.map(async ({ title, dest, items: children }) => ({
      title,
      sheet: await sheetOf(doc, dest),
      children: await bookmarks(doc, children),
    })),
  );
}

/** The text of the content as it is read aloud, in the order of the tags. */
export const readAloud = (pdf: Pdf): string => pdf.pages.map((page) => textOf(page)).join('\n');

/** The content's text of one page. */
export const textOf = (page: Page): string => page.tags.map((tag) => blockText(tag)).join('\n');

// Text of the elements that stand in a line runs on; every other element begins a line.
const inLine = new Set(['Span', 'Link', 'Quote', 'Strong', 'Em', 'Lbl', '(content)']);

function blockText({ children, text }: Tag): string {
  if (children.length === 0) return text;
  return children
    .map((child) => (inLine.has(child.role) ? blockText(child) : `\n${blockText(child)}\n`))
    .join('');
}

/** All tags below these with a role, in order. */
export const withRole = (tags: readonly Tag[], role: string): Tag[] =>
  tags.flatMap((tag) => [...(tag.role === role ? [tag] : []), ...withRole(tag.children, role)]);

/** Text without spaces, soft hyphens and breaks: what remains the same however a line was broken. */
export const dense = (text: string): string => text.normalize('NFC').replace(/[\s\u00ad\u200b\u2060]+/g, '');

/** Every byte of a file, its streams inflated, as text in each coding a PDF has for text. */
export function everythingIn(bytes: Buffer): string {
  const streams: string[] = [];
  const text = bytes.toString('latin1');
  for (const { index, 0: start } of text.matchAll(/stream\r?\n/g)) {
    const from = index + start.length;
    try {
      const data = inflateSync(bytes.subarray(from, text.indexOf('endstream', from)));
      streams.push(data.toString('latin1'), data.toString('utf8'), utf16In(data.toString('latin1')));
    } catch {
      // A stream that is not deflated stands in the text already.
    }
  }
  return [text, bytes.toString('utf8'), utf16In(text), ...streams].join('\n');
}

/** Text strings in UTF-16, written as hexadecimal digits or as bytes. */
function utf16In(text: string): string {
  const decode = (bytes: Buffer): string => bytes.swap16().toString('utf16le');
  const hex = [...text.matchAll(/<feff((?:[\da-f]{4})*)>/gi)].map(([, digits = '']) =>
    decode(Buffer.from(digits, 'hex')),
  );
  return [...hex, text.replaceAll('\0', '')].join('\n');
}
