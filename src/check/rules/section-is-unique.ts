import { report } from '../../problem/index.ts';
import type { Rule } from '../rule.ts';
import { sectionsOf } from '../sections.ts';

/**
 * A heading stands once among its sisters; below different headings the same one may return.
 *
 * @good
 *   ## Morgens
 *
 *   ### Frau Amsel
 *
 *   Ein Satz.
 *
 *   ## Abends
 *
 *   ### Frau Amsel
 *
 *   Ein Satz.
 * @bad
 *   ## Dank
 *
 *   Ein Satz.
 *
 *   ## ⟦Dank⟧
 *
 *   Noch ein Satz.
 */
export const sectionIsUnique: Rule = {
  id: 'section-is-unique',
  *check({ texts, of }) {
    for (const { root } of texts) {
      const seen = new Set<string>();
      for (const { heading, title, above, depth } of sectionsOf(root)) {
        const key = [depth, ...above, title.replace(/:$/, '').toLowerCase()].join('\n');
        if (seen.has(key))
          yield report('section-is-unique', { title }, { place: of(heading.children[0] ?? heading) });
        seen.add(key);
      }
    }
  },
};
