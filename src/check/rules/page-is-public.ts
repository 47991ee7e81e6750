import { report } from '../../problem/index.ts';
import type { Rule } from '../rule.ts';

/**
 * A page that is a chapter of all editions is in the public one; with `freigabe: intern` it is missing there. If that is
 * meant, the chapter says `ausgaben: [intern]`. A protocol has no such key, and a contact list often is internal.
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
 */
export const pageIsPublic: Rule = {
  id: 'page-is-public',
  *check({ handreichung, of }) {
    for (const kapitel of handreichung.kapitel) {
      if (kapitel.art !== 'seite' || kapitel.ausgaben.every((each) => each === 'intern')) continue;
      const { inhalt, titel: title } = kapitel;
      const { stufe, gegeben } = inhalt.freigabe;
      const at = of(inhalt, 'freigabe');
      // The value is what is meant, and the line begins with its key.
      if (gegeben && stufe === 'intern')
        yield report('page-is-public', { title }, { place: at && { ...at, column: 1 } });
    }
  },
};
