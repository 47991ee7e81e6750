import { toString as plainText } from 'mdast-util-to-string';
import { report } from '../../problem/index.ts';
import type { Rule } from '../rule.ts';

/**
 * A number alone in a paragraph was the number of a page before it was copied.
 *
 * @good
 *   Seite 12 des Hefts.
 *
 *   12 Menschen kamen.
 * @bad
 *   Ein Satz.
 *
 *   ⟦12⟧
 *
 *   Noch ein Satz.
 */
export const pageNumberIsNotText: Rule = {
  id: 'page-number-is-not-text',
  *check({ texts, of }) {
    for (const { root } of texts)
      for (const node of root.children) {
        const found = plainText(node).trim();
        if (
          node.type === 'paragraph' &&
          /^(?:[-–|] ?)?(?:Seite )?\d{1,3}(?: ?[-–|]| von \d{1,3})?$/.test(found)
        )
          yield report('page-number-is-not-text', { found }, { place: of(node) });
      }
  },
};
