/// <reference lib="dom" />
import type { PDFPageProxy } from 'pdfjs-dist';
import { make } from './config.ts';

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
  const made = new TextLayer({ textContentSource: await page.getTextContent(), container: layer, viewport });
  await made.render();
  return { layer, pieces: made.textDivs };
}
