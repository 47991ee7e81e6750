import type { List, ListItem, Nodes } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { report } from '../../problem/index.ts';
import type { Rule } from '../rule.ts';

/**
 * The items that an item announces with a colon stand below it, indented: beside it they have lost their indentation.
 *
 * @good
 *   - Es fehlt an zwei Dingen:
 *     - Zeit
 *     - Geld
 *   - Orte gibt es genug.
 * @bad
 *   - Es fehlt an zwei Dingen:
 *   - ⟦Zeit⟧
 *   - Geld
 */
export const itemsStayIndented: Rule = {
  id: 'items-stay-indented',
  *check({ texts, of, wholeText }) {
    if (!/:\s*$/m.test(wholeText)) return;
    for (const list of texts.flatMap(({ root }) => listsIn(root)))
      for (const [index, item] of list.children.entries()) {
        const next = list.children[index + 1];
        if (next === undefined || !announces(item)) continue;
        const place = of(next.children[0] ?? next);
        yield report('items-stay-indented', { before: plainText(item).trim() }, { place });
      }
  },
};

/** One paragraph alone that ends with a colon and says something. */
const announces = ({ children }: ListItem): boolean =>
  children.length === 1 && children[0]?.type === 'paragraph' && /\S \S.*:\s*$/.test(plainText(children[0]));

function listsIn(node: Nodes): List[] {
  const own = node.type === 'list' ? [node] : [];
  return 'children' in node ? [...own, ...node.children.flatMap((child) => listsIn(child))] : own;
}
