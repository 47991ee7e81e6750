import { report } from '../../problem/index.ts';
import type { Rule } from '../rule.ts';
import { sectionsOf } from '../sections.ts';

/**
 * A heading has something below it: text, or a heading one level down.
 *
 * @good
 *   ## Dank
 *
 *   ### An alle
 *
 *   Danke.
 * @bad
 *   ## ⟦Dank⟧
 *
 *   ## Mehr
 *
 *   Ein Satz.
 */
export const sectionHasText: Rule = {
  id: 'section-has-text',
  *check({ texts, of, place, span }) {
    for (const { root } of texts) {
      const sections = sectionsOf(root);
      for (const [index, { heading, title, content, depth }] of sections.entries()) {
        const isFilled = content.some(({ type }) => type !== 'definition' && type !== 'thematicBreak');
        if (isFilled || (sections[index + 1]?.depth ?? 0) > depth) continue;
        const where = of(heading.children[0] ?? heading) ?? of(heading);
        yield report(
          'section-has-text',
          { title },
          { place: where && place(where.file, span(where).start, span(where).end) },
        );
      }
    }
  },
};
