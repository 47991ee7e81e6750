/// <reference lib="dom" />
import type { Measure } from '../render/index.ts';

/*
 * These functions run in the page, not here: each is sent as its own source text, so it may use nothing from outside
 * itself. What they change is the printed page, so that the page as it stands is exactly what was printed.
 */

/** Sets the width of each page-foot text as a custom property (mm): CSS cannot put two faces into one margin box. */
export function setFootWidths(measures: readonly Measure[]): void {
  const context = document.createElement('canvas').getContext('2d');
  if (context === null) throw new Error('no canvas');
  for (const { name, text, font } of measures) {
    context.font = font;
    const mm = (context.measureText(text).width * 25.4) / 96;
    document.documentElement.style.setProperty(name, `${(Math.ceil(mm * 100) / 100 + 0.1).toFixed(2)}mm`);
  }
}

/**
 * Shows the page or not. A print of a hidden page paints nothing and takes less than half as long, and everything stands
 * where it will stand.
 */
export function setShown(shown: boolean): void {
  document.documentElement.style.visibility = shown ? '' : 'hidden';
}

/** Puts page numbers into their slots. */
export function fillSlots(slots: readonly (readonly [key: string, html: string])[]): void {
  const html = new Map(slots);
  for (const element of document.querySelectorAll<HTMLElement>('[data-slot]')) {
    element.innerHTML = html.get(element.dataset.slot ?? '') ?? '';
  }
}

/** Lays the page out, so that what is changed next takes no more than the change. */
export function layOut(): void {
  document.documentElement.getBoundingClientRect();
}

/** The page as it stands. */
export function pageSource(): string {
  return `<!doctype html>\n${document.documentElement.outerHTML}\n`;
}
