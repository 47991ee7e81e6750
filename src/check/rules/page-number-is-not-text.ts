import type { Nodes, Paragraph } from 'mdast';
import { report } from '../../problem/index.ts';
import { offsetsOf } from '../material/material.ts';
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
  *check({ texts, place, sources }) {
    for (const { file, root } of texts)
      for (const node of paragraphsIn(root)) {
        const at = offsetsOf(node);
        if (at === undefined) continue;
        const isAlone = root.children.includes(node);
        let start = at.start;
        for (const line of (sources.get(file) ?? '').slice(at.start, at.end).split('\n')) {
          const found = line.trim();
          const from = start + line.indexOf(found);
          if (running.test(found) || (isAlone && found.length === at.end - at.start && alone.test(found)))
            yield report(
              'page-number-is-not-text',
              { found },
              { place: place(file, from, from + found.length) },
            );
          start += line.length + 1;
        }
      }
  },
};

function paragraphsIn(node: Nodes): Paragraph[] {
  if (node.type === 'paragraph') return [node];
  return 'children' in node ? node.children.flatMap((child) => paragraphsIn(child)) : [];
}
