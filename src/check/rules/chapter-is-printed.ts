import type { Freigabe, Kapitel } from '../../model/index.ts';
import { report } from '../../problem/index.ts';
import type { Rule } from '../rule.ts';

/**
 * A chapter of the hand-out appears in some edition: a page whose consent is `nein`, lists of which every entry is
 * `nein`, and what is for the internal edition only but listed for others appear in none.
 *
 * @good seiten/text.md
 *   ---
 *   titel: Zum Weiterlesen
 *   freigabe: intern
 *   ---
 *   Mehr steht im Heft.
 * @bad seiten/text.md
 *   ---
 *   titel: Zum Weiterlesen
 *   ⟦freigabe: nein⟧
 *   ---
 *   Mehr steht im Heft.
 * @bad stimmen.yaml
 *   titel: Stimmen
 *   ⟦freigabe: nein⟧
 *   stimmen:
 *     - {name: Hanna Habicht, rolle: Stadt Rotental, zitat: Ein guter Tag!}
 */
export const chapterIsPrinted: Rule = {
  id: 'chapter-is-printed',
  *check({ handreichung, of }) {
    for (const kapitel of handreichung.kapitel) {
      const { consents, holder } = consentsOf(kapitel);
      const shows = ({ stufe }: Freigabe): boolean =>
        stufe === 'oeffentlich' || (stufe === 'intern' && kapitel.ausgaben.includes('intern'));
      if (consents.length === 0 || consents.some(shows) || !consents.every(({ gegeben }) => gegeben))
        continue;
      const at = of(holder, 'freigabe');
      // The value is what is wrong, and the line begins with its key.
      const place = at && { ...at, column: 1 };
      yield report(
        'chapter-is-printed',
        { title: kapitel.titel, stufe: consents[0]?.stufe ?? '' },
        { place: place ?? of(holder) },
      );
    }
  },
};

function consentsOf(kapitel: Kapitel): { consents: readonly Freigabe[]; holder: object } {
  const { inhalt: holder } = kapitel;
  switch (kapitel.art) {
    case 'seite':
      return { holder, consents: [kapitel.inhalt.freigabe] };
    case 'stimmen':
      return { holder, consents: kapitel.inhalt.stimmen.map(({ freigabe }) => freigabe) };
    case 'kontakte':
      return { holder, consents: kapitel.inhalt.kontakte.map(({ freigabe }) => freigabe) };
    default:
      return { holder, consents: [] };
  }
}
