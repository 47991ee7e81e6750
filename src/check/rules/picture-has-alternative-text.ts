import { report } from '../../problem/index.ts';
import type { Rule } from '../rule.ts';

/**
 * The portrait beside a statement has an alternative text; an empty one, `alt: ""`, says that it adds nothing to the
 * name. Of other pictures the content format asks for it.
 *
 * @good stimmen.yaml
 *   titel: Stimmen
 *   freigabe: oeffentlich
 *   stimmen:
 *     - {name: Hanna Habicht, zitat: Ein guter Tag!, bild: bilder/saal.svg, alt: Hanna Habicht am Fluss, nachweis: Jan Jaguar}
 * @bad stimmen.yaml
 *   titel: Stimmen
 *   freigabe: oeffentlich
 *   stimmen:
 *     - {name: Hanna Habicht, zitat: Ein guter Tag!, bild: ⟦bilder/saal.svg⟧, nachweis: Jan Jaguar}
 */
export const pictureHasAlternativeText: Rule = {
  id: 'picture-has-alternative-text',
  *check({ chapter, of }) {
    for (const stimme of chapter('stimmen')?.stimmen ?? [])
      if (stimme.bild !== undefined && stimme.alt === undefined)
        yield report('picture-has-alternative-text', { picture: stimme.bild }, { place: of(stimme, 'bild') });
  },
};
