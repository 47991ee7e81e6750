import type { Nodes } from 'mdast';
import type { LeafDirective } from 'mdast-util-directive';
import { report } from '../../problem/index.ts';
import type { Rule } from '../rule.ts';

/**
 * A question's chart is placed once.
 *
 * @good protokolle/1.md
 *   ---
 *   panels: [1]
 *   ---
 *   Ein Satz.
 *
 *   ::evaluation{frage=zufrieden}
 *
 *   ::evaluation{frage=themen}
 * @bad protokolle/1.md
 *   ---
 *   panels: [1]
 *   ---
 *   Ein Satz.
 *
 *   ::evaluation{frage=zufrieden}
 *
 *   ⟦::evaluation{frage=zufrieden}⟧
 */
export const chartStandsOnce: Rule = {
  id: 'chart-stands-once',
  *check({ texts, of }) {
    const seen = new Set<string>();
    for (const directive of texts.flatMap(({ root }) => directivesIn(root))) {
      const frage = directive.attributes?.frage ?? '';
      if (frage !== '' && seen.has(frage))
        yield report('chart-stands-once', { frage }, { place: of(directive) });
      seen.add(frage);
    }
  },
};

function directivesIn(node: Nodes): LeafDirective[] {
  if (node.type === 'leafDirective' && node.name === 'evaluation') return [node];
  return 'children' in node ? node.children.flatMap((child) => directivesIn(child)) : [];
}
