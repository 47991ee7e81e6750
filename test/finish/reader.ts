/** Reads a PDF as others do: with pdf.js. */
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

export function open(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  // pdf.js takes the buffer over.
  return getDocument({ data: new Uint8Array(bytes), verbosity: 0, useSystemFonts: false }).promise;
}

type Page = Awaited<ReturnType<PDFDocumentProxy['getPage']>>;

export async function pages(doc: PDFDocumentProxy): Promise<Page[]> {
  return Promise.all(Array.from({ length: doc.numPages }, (_, index) => doc.getPage(index + 1)));
}

/** The text of all pages, line by line, artifacts included. */
export async function textOf(bytes: Uint8Array): Promise<string> {
  const doc = await open(bytes);
  const contents = await Promise.all((await pages(doc)).map((page) => page.getTextContent()));
  return contents
    .flatMap(({ items }) => items)
    .map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : ''))
    .join('');
}

interface StructNode {
  readonly role?: string;
  readonly alt?: string;
  readonly lang?: string;
  readonly type?: string;
  readonly id?: string;
  readonly children?: readonly StructNode[];
}

/** The tags of each page, indented, each with the text it holds: what a screen reader works with. */
export async function tagsOf(bytes: Uint8Array): Promise<string> {
  const doc = await open(bytes);
  const lines: string[] = [];
  for (const page of await pages(doc)) {
    const texts = await markedTexts(page);
    lines.push(`Page ${page.pageNumber}`, ...describe((await page.getStructTree()) as StructNode, texts, 1));
  }
  return `${lines.join('\n')}\n`;
}

/** Text by the id pdf.js gives its marked sequence. */
async function markedTexts(page: Page): Promise<Map<string, string>> {
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const texts = new Map<string, string>();
  const open: (string | undefined)[] = [];
  for (const item of items) {
    if ('str' in item) {
      const id = open.findLast((mark) => mark !== undefined);
      if (id !== undefined) texts.set(id, (texts.get(id) ?? '') + item.str + (item.hasEOL ? '\n' : ''));
    } else if (item.type === 'endMarkedContent') open.pop();
    else open.push(item.id);
  }
  return texts;
}

function describe(node: StructNode, texts: ReadonlyMap<string, string>, depth: number): string[] {
  const indent = '  '.repeat(depth);
  if (node.type === 'content') {
    const text = texts.get(node.id ?? '');
    return text === undefined ? [`${indent}(drawing)`] : [`${indent}${JSON.stringify(text)}`];
  }
  if (node.type !== undefined) return [`${indent}(${node.type})`];
  const notes = [node.alt && `alt=${JSON.stringify(node.alt)}`, node.lang && `lang=${node.lang}`].filter(
    Boolean,
  );
  const below = (node.children ?? []).flatMap((child) => describe(child, texts, depth + 1));
  return [[indent + node.role, ...notes].join(' '), ...below];
}
