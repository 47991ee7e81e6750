import { report } from '../../problem/index.ts';
import type { Rule } from '../rule.ts';

/**
 * What the hand-out lists for all editions is in the public one: a page, a protocol or all statements with the consent
 * `intern` are missing there. If that is meant, a page has `ausgaben: [intern]` as a chapter.
 *
 * @good seiten/text.md
 *   ---
 *   titel: Zum Weiterlesen
 *   freigabe: oeffentlich
 *   ---
 *   Mehr steht im Heft.
 * @bad seiten/text.md
 *   ---
 *   titel: Zum Weiterlesen
 *   ⟦freigabe: intern⟧
 *   ---
 *   Mehr steht im Heft.
 * @bad protokolle/2.md
 *   ---
 *   panels: [2]
 *   ⟦freigabe: intern⟧
 *   ---
 *   Räume sind knapp.
 */
export const pageIsPublic: Rule = {
  id: 'page-is-public',
  *check({ handreichung, of }) {
    for (const kapitel of handreichung.kapitel) {
      if (kapitel.ausgaben.every((each) => each === 'intern')) continue;
      const parts =
        kapitel.art === 'seite'
          ? [{ holder: kapitel.inhalt, title: kapitel.titel }]
          : kapitel.art === 'protokolle'
            ? kapitel.inhalt.map((each) => ({ holder: each, title: each.thema.text }))
            : [];
      for (const { holder, title } of parts) {
        const { stufe, gegeben } = holder.freigabe;
        const at = of(holder, 'freigabe');
        // The value is what is meant, and the line begins with its key.
        if (gegeben && stufe === 'intern')
          yield report('page-is-public', { title }, { place: at && { ...at, column: 1 } });
      }
    }
  },
};
