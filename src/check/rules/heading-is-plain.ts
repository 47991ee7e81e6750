import type { Nodes } from 'mdast';
import { report } from '../../problem/index.ts';
import type { Rule } from '../rule.ts';

/**
 * A heading is not set in bold as a whole: how it looks is a matter of the design.
 *
 * @good
 *   ## Ein *Lausitz Magazin* für alle
 *
 *   Ein Satz.
 * @bad
 *   ## ⟦**Bedarfe**⟧
 *
 *   Ein Satz.
 */
export const headingIsPlain: Rule = {
  id: 'heading-is-plain',
  *check({ texts, of }) {
    for (const heading of texts.flatMap(({ root }) => root.children.filter(({ type }) => type === 'heading')))
      if (isBold(heading))
        yield report('heading-is-plain', {}, { place: of(heading.children[0] ?? heading) });
  },
};

const isBold = (node: Nodes): node is Extract<Nodes, { type: 'heading' }> =>
  node.type === 'heading' && node.children.length === 1 && node.children[0]?.type === 'strong';
