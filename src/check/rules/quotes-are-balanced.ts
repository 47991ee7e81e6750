import { report } from '../../problem/index.ts';
import { blocksOf } from '../blocks.ts';
import type { Rule } from '../rule.ts';

/**
 * Every opened quotation mark is closed within its paragraph.
 *
 * @good Das „Weltecho“ und das „Kleine Haus“ waren voll.
 * @bad ⟦Das „Weltecho war voll.⟧
 */
export const quotesAreBalanced: Rule = {
  id: 'quotes-are-balanced',
  *check(material) {
    for (const { file, start, end, text } of blocksOf(material)) {
      const open = text.split('„').length - 1;
      const closed = text.split(/[“”]/).length - 1;
      if (open !== closed && open > 0)
        yield report('quotes-are-balanced', { open, closed }, { place: material.place(file, start, end) });
    }
  },
};
