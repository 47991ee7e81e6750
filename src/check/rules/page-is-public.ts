import { report } from '../../problem/index.ts';
import type { Rule } from '../rule.ts';

/**
 * A page that is a chapter of all editions is in the public one; with `freigabe: intern` it is missing there. If that is
 * meant, the chapter says `ausgaben: [intern]`. A protocol has no such key, and a contact list often is internal. What is
 * refused altogether is missing in all editions.
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
 *   ⟦freigabe: nein⟧
 *   ---
 *   Räume sind knapp.
 */
export const pageIsPublic: Rule = {
  id: 'page-is-public',
  *check({ handreichung, of, chapter }) {
    for (const protokoll of chapter('protokolle') ?? []) {
      const at = of(protokoll, 'freigabe');
      if (protokoll.freigabe.stufe === 'nein')
        yield report(
          'page-is-public',
          { title: protokoll.datei, stufe: 'nein' },
          { place: at && { ...at, column: 1 } },
        );
    }
    for (const kapitel of handreichung.kapitel) {
      if (kapitel.art !== 'seite' || kapitel.ausgaben.every((each) => each === 'intern')) continue;
      const { inhalt, titel: title } = kapitel;
      const { stufe, gegeben } = inhalt.freigabe;
      const at = of(inhalt, 'freigabe');
      // The value is what is meant, and the line begins with its key.
      if (gegeben && stufe !== 'oeffentlich')
        yield report('page-is-public', { title, stufe }, { place: at && { ...at, column: 1 } });
    }
  },
};
