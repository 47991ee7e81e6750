import { report } from '../../problem/index.ts';
import { type FoundHeading, headingsOf } from '../headings.ts';
import { latin } from '../latin.ts';
import { nameOf } from '../names/name.ts';
import type { Rule } from '../rule.ts';

/** A heading that names a speaker: “Ines Petzold (Wurzen)”. */
const person = latin(String.raw`^(?:(?:Prof|Dr)\. )*\p{Lu}\p{Ll}+ \p{Lu}[\p{L}-]+ \([^)]+\)$`);
/** One that names a speaker and what was spoken of: “Ines Petzold: das Tandem”, “Petzold (Wurzen) – das Tandem”. */
const topic = latin(/^([^:,–(]+)(?: \([^)]+\))?(?:[:,]| –) \S/u);

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
 * @bad protokolle/2.md
 *   ---
 *   panels: [2]
 *   ---
 *   ## Herausforderungen
 *
 *   ### Hanna Habicht: ein Tandem
 *
 *   Ein Satz.
 *
 *   #### ⟦Ida Iltis – der Kalender⟧
 *
 *   Ein Satz.
 */
export const headingHasItsLevel: Rule = {
  id: 'heading-has-its-level',
  *check(material) {
    const all = headingsOf(material);
    const names = new Set(material.mentions.map(({ name }) => nameOf(name).full));
    const isSpeaker = (title: string): boolean =>
      person.test(title) || names.has(nameOf(topic.exec(title)?.[1] ?? title).full);
    for (const one of all) {
      const sisters = all.filter((each) => each !== one && isSister(one, each, isSpeaker));
      const [first] = sisters;
      const isAlone = sisters.every(({ depth }) => depth === first?.depth);
      if (first === undefined || !isAlone || first.depth === one.depth) continue;
      const isLater = isSpeaker(one.title) && all.indexOf(first) < all.indexOf(one);
      // One other protocol may be built otherwise.
      const isUsual =
        sisters.filter(({ file }) => file === one.file).length > 1 ||
        new Set(sisters.flatMap(({ file }) => (file === one.file ? [] : [file]))).size > 1;
      if (isUsual || isLater)
        yield report('heading-has-its-level', { title: one.title, usual: first.depth }, { place: one.place });
    }
  },
};

const isSister = (a: FoundHeading, b: FoundHeading, isSpeaker: (title: string) => boolean): boolean =>
  (a.file !== b.file && a.title === b.title) ||
  (a.file === b.file && isSpeaker(a.title) && isSpeaker(b.title));
