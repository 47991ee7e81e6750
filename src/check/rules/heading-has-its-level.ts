import { report } from '../../problem/index.ts';
import { type FoundHeading, headingsOf } from '../headings.ts';
import { latin } from '../latin.ts';
import type { Rule } from '../rule.ts';

/** A heading that names a speaker: “Ines Petzold (Wurzen)”. */
const person = latin(/^(?:(?:Prof|Dr)\. )*\p{Lu}\p{Ll}+ \p{Lu}[\p{L}-]+ \([^)]+\)$/u);

/**
 * The same heading stands on the same level in all protocols, and so do the speakers of one protocol.
 *
 * @good protokolle/2.md
 *   ---
 *   panels: [2]
 *   ---
 *   ## Herausforderungen
 *
 *   ### Hanna Habicht (Rotental)
 *
 *   Ein Satz.
 *
 *   ### Ida Iltis (Neustadt/Sa.)
 *
 *   Ein Satz.
 * @bad protokolle/3.md
 *   ---
 *   panels: [3]
 *   ---
 *   ## Überblick
 *
 *   Ein Satz.
 *
 *   ### ⟦Herausforderungen⟧
 *
 *   Ein Satz.
 * @bad protokolle/2.md
 *   ---
 *   panels: [2]
 *   ---
 *   ## Herausforderungen
 *
 *   ### Hanna Habicht (Rotental)
 *
 *   Ein Satz.
 *
 *   #### ⟦Ida Iltis (Neustadt/Sa.)⟧
 *
 *   Ein Satz.
 */
export const headingHasItsLevel: Rule = {
  id: 'heading-has-its-level',
  *check(material) {
    const all = headingsOf(material);
    for (const one of all) {
      const sisters = all.filter((each) => each !== one && isSister(one, each));
      const [first] = sisters;
      const isAlone = sisters.every(({ depth }) => depth === first?.depth);
      if (first === undefined || !isAlone || first.depth === one.depth) continue;
      const isLater = person.test(one.title) && all.indexOf(first) < all.indexOf(one);
      if (sisters.length > 1 || isLater)
        yield report('heading-has-its-level', { title: one.title, usual: first.depth }, { place: one.place });
    }
  },
};

const isSister = (a: FoundHeading, b: FoundHeading): boolean =>
  (a.file !== b.file && a.title === b.title) ||
  (a.file === b.file && person.test(a.title) && person.test(b.title));
