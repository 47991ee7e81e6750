/**
 * Unused soft hyphens: Chromium paints each as an empty glyph between marks, which breaks searching and copying.
 * Marks and glyph go, the move to the next letter stays, so the page looks the same to the pixel.
 */
import type { Work } from '../work.ts';

export function removeSoftHyphens({ surfaces }: Work): void {
  for (const { scan, edits } of surfaces) edits.push(...scan.softHyphens);
}
