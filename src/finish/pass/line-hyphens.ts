/**
 * Hyphens at line ends: Chromium paints one as a text of its own behind the soft hyphen it stands for, and where the face
 * has no U+2010 as the sign of a hard hyphen, so that a divided word reads like a compound. Marked as U+2010, it is what
 * readers rejoin words at (ISO 32000-1, 14.8.2.2.3 asks for a sign of its own for incidental hyphens).
 */
import { insert } from '../content/edit.ts';
import type { Work } from '../work.ts';

/** A soft hyphen that ends a text, and the next text if it shows a single sign. */
const divided =
  /\/ActualText\s*<FEFF00AD>\s*>>\s*BDC(?:(?!EMC)[\s\S]){0,80}EMC\s+ET\s+BT\s+\/\S+ \S+ Tf\s+(?:\S+ ){6}Tm\s+(<[\dA-F]{4}>|\((?:[^()\\]|\\[\s\S]){1,4}\)) Tj(?=\s+ET)/gi;

export function markLineHyphens({ surfaces }: Work): void {
  for (const { text, edits } of surfaces) {
    for (const match of text.matchAll(divided)) {
      const end = match.index + match[0].length;
      const start = end - ' Tj'.length - (match[1]?.length ?? 0);
      edits.push(insert(start, '/Span <</ActualText <FEFF2010>>> BDC '), insert(end, ' EMC'));
    }
  }
}
