import { report } from '../../problem/index.ts';
import { folded } from '../names/name.ts';
import type { Rule } from '../rule.ts';
import { sectionsOf } from '../sections.ts';

/**
 * The same heading is written in one way in all protocols: same signs, same spaces, same number. A colon at the end is told by
 * `heading-has-no-colon`.
 *
 * @good protokolle/2.md
 *   ---
 *   panels: [2]
 *   ---
 *   ## Herausforderungen und Bedarfe
 *
 *   Ein Satz.
 * @bad protokolle/2.md
 *   ---
 *   panels: [2]
 *   ---
 *   ## ⟦Heraus-Forderungen⟧
 *
 *   Ein Satz.
 * @bad protokolle/2.md
 *   ---
 *   panels: [2]
 *   ---
 *   ## ⟦Herausforderung⟧
 *
 *   Ein Satz.
 */
export const headingsAreAlike: Rule = {
  id: 'headings-are-alike',
  *check({ chapter, of }) {
    const known = new Map<string, string>();
    for (const { text } of chapter('protokolle') ?? [])
      for (const { heading, title } of sectionsOf(text)) {
        const found = title.replace(/\s*:$/, '');
        const usual = known.get(folded(found)) ?? nearly(found, known);
        if (usual === undefined) known.set(folded(found), found);
        else if (usual !== found)
          yield report('headings-are-alike', { found, usual }, { place: of(heading.children[0] ?? heading) });
      }
  },
};

/** “Herausforderung” beside “Herausforderungen”: the same word with another ending. */
function nearly(found: string, known: ReadonlyMap<string, string>): string | undefined {
  const stem = folded(found);
  const isAlike = (other: string): boolean =>
    Math.min(stem.length, other.length) > 6 &&
    Math.abs(stem.length - other.length) <= 2 &&
    (stem.startsWith(other) || other.startsWith(stem));
  return [...known].find(([other]) => isAlike(other))?.[1];
}
