import type { Nodes, Paragraph } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { report } from '../../problem/index.ts';
import type { Rule } from '../rule.ts';

const alone = /^(?:[-–|] ?)?(?:Seite )?\d{1,3}(?: ?[-–|]| von \d{1,3})?$/;
/** The head or foot of a page: “Praxisheft Nr. 7 | Seite 14”, “14 | Werkstattbericht”. */
const running =
  /^(?:.{3,80} ?[|·•–-] ?(?:Seite|S\.) ?\d{1,3}(?: ?(?:von|\/) ?\d{1,3})?|.{3,80} ?[|·•] ?\d{1,3}|(?:Seite |S\. )?\d{1,3} ?[|·•] ?.{3,80}|Seite \d{1,3}(?: ?(?:von|\/) ?\d{1,3}))$/;

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
 * @bad
 *   ⟦Praxisheft Nr. 7 | Seite 14⟧
 *
 *   Noch ein Satz.
 * @bad
 *   - Ein Punkt
 *   - ⟦Seite 14 von 60⟧
 */
export const pageNumberIsNotText: Rule = {
  id: 'page-number-is-not-text',
  *check({ texts, of }) {
    for (const { root } of texts)
      for (const node of paragraphsIn(root)) {
        const found = plainText(node).trim();
        const isOwn = root.children.includes(node) && alone.test(found);
        if (isOwn || found.split('\n').some((line) => running.test(line.trim())))
          yield report('page-number-is-not-text', { found }, { place: of(node) });
      }
  },
};

function paragraphsIn(node: Nodes): Paragraph[] {
  if (node.type === 'paragraph') return [node];
  return 'children' in node ? node.children.flatMap((child) => paragraphsIn(child)) : [];
}
