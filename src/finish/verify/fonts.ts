import { type Problem, report } from '../../problem/index.ts';
import { dictAt, listAt, resolve } from '../pdf/document.ts';
import { type Dict, isDict } from '../pdf/objects.ts';
import type { Work } from '../work.ts';

/** Every font is in the file and says what its glyphs mean. */
export function checkFonts(finished: Work): Problem[] {
  const seen = new Set<Dict>();
  return finished.surfaces.flatMap(({ page, resources }) =>
    [...(dictAt(finished.doc, resources, 'Font') ?? new Map()).values()].flatMap((ref) => {
      const font = resolve(finished.doc, ref);
      if (!isDict(font) || seen.has(font)) return [];
      seen.add(font);
      if (isEmbedded(finished, font) && font.has('ToUnicode')) return [];
      const name = String(font.get('BaseFont') ?? font.get('Subtype'));
      return [report('pdf-fonts-embedded', { pass: 'fonts', font: name }, { page: page + 1 })];
    }),
  );
}

/** Type 3 fonts are drawings in the file itself; others hold their font program in the descriptor. */
function isEmbedded({ doc }: Work, font: Dict): boolean {
  if (font.get('Subtype') === 'Type3') return true;
  const [descendant] = listAt(doc, font, 'DescendantFonts').map((ref) => resolve(doc, ref));
  const descriptor = dictAt(doc, isDict(descendant) ? descendant : font, 'FontDescriptor');
  return ['FontFile', 'FontFile2', 'FontFile3'].some((key) => descriptor?.has(key));
}
