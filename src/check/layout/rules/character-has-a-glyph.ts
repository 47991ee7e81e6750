import { report } from '../../../problem/index.ts';
import type { LayoutRule } from '../rule.ts';
import { spot } from '../spot.ts';

/**
 * Every character has a glyph in one of the faces; where none has, readers see a box or nothing (PDF/UA-1, 7.21.8).
 *
 * @good
 *   texts: [{text: Größe}]
 * @bad
 *   texts: [{text: Grüße an 你好, odd: 你好, missing: 2}]
 * @bad
 *   sheets: [{page: 3, missing: 1}]
 */
export const characterHasAGlyph: LayoutRule = {
  id: 'character-has-a-glyph',
  *check({ texts, sheets }) {
    for (const text of texts)
      if (text.missing > 0)
        yield report(
          'character-has-a-glyph',
          { text: text.text, letters: text.odd, count: text.missing },
          spot(text),
        );
    for (const { page, missing } of sheets)
      if (missing > 0)
        yield report('character-has-a-glyph', { text: '', letters: '', count: missing }, { page });
  },
};
