import type { Nodes } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { report } from '../../problem/index.ts';
import type { Rule } from '../rule.ts';

/** Shorter ones may be said twice. */
const shortest = 25;

/**
 * A paragraph, item or row stands once in a text: a second one is left over from copying.
 *
 * @good
 *   Ein ganzer Satz, der nur einmal dasteht.
 *
 *   Ein anderer Satz, der auch nur einmal dasteht.
 * @bad
 *   - Ein ganzer Satz, der hier noch einmal steht
 *   - ⟦Ein ganzer Satz, der hier noch einmal steht⟧
 */
export const statementStandsOnce: Rule = {
  id: 'statement-stands-once',
  *check({ texts, of }) {
    for (const { root, file } of texts) {
      // An imprint may give one address twice.
      if (/impressum\.md$/.test(file)) continue;
      const seen = new Set<string>();
      for (const node of statementsIn(root)) {
        const text = (node.type === 'tableRow' ? node.children : [node])
          .map((cell) => plainText(cell).trim())
          .join(' | ');
        if (text.length >= shortest && seen.has(text))
          yield report('statement-stands-once', { text }, { place: of(node) });
        seen.add(text);
      }
    }
  },
};

function statementsIn(node: Nodes): Extract<Nodes, { type: 'paragraph' | 'tableRow' }>[] {
  if (node.type === 'paragraph' || node.type === 'tableRow') return [node];
  return 'children' in node ? node.children.flatMap((child) => statementsIn(child)) : [];
}
