/// <reference lib="dom" />
import type { PDFPageProxy } from 'pdfjs-dist';
import { make } from './config.ts';

type TextContent = Awaited<ReturnType<PDFPageProxy['getTextContent']>>;

/**
 * The text of a page as pdf.js reads it. Its own `getTextContent` loops over a stream, which Safari (WebKit 2.50) does
 * not know.
 */
export async function textOf(page: PDFPageProxy): Promise<TextContent> {
  const reader: ReadableStreamDefaultReader<TextContent> = page.streamTextContent().getReader();
  const text: TextContent = { items: [], styles: {}, lang: null };
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    text.items.push(...part.value.items);
    Object.assign(text.styles, part.value.styles);
    text.lang ??= part.value.lang;
  }
  return text;
}

/**
 * The text of a page `width` CSS px wide where it is printed, unseen: to be marked, searched and clicked. Gives its pieces
 * in the order of the page's text.
 */
export async function layText(
  { TextLayer }: typeof import('pdfjs-dist'),
  page: PDFPageProxy,
  width: number,
): Promise<{ readonly layer: HTMLElement; readonly pieces: readonly HTMLElement[] }> {
  const viewport = page.getViewport({ scale: width / page.getViewport({ scale: 1 }).width });
  const layer = make('div', 'text');
  layer.style.setProperty('--total-scale-factor', String(viewport.scale));
  const made = new TextLayer({ textContentSource: await textOf(page), container: layer, viewport });
  await made.render();
  return { layer, pieces: made.textDivs };
}
