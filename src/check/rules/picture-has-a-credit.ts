import { report } from '../../problem/index.ts';
import { picturesOf } from '../pictures.ts';
import type { Rule } from '../rule.ts';

/** Nobody is named. */
const unnamed =
  /^(?:(?:foto|fotos|bild|grafik|illustration|quelle|©)?:?\s*(?:unbekannt|n\.\s?n\.|internet|google|privat\?)?)$/i;

/**
 * Every picture but logos names whom it is from (§ 13 UrhG).
 *
 * @good Ein Satz ohne Bild.
 * @bad
 *   ⟦::bild{datei=bilder/saal.svg alt="Der volle Saal"}⟧
 * @bad
 *   ⟦::bild{datei=bilder/saal.svg alt="Der volle Saal" nachweis="Foto:"}⟧
 */
export const pictureHasACredit: Rule = {
  id: 'picture-has-a-credit',
  *check(material) {
    for (const { picture, nachweis, place, isLogo } of picturesOf(material))
      if (!isLogo && unnamed.test((nachweis ?? '').trim()))
        yield report('picture-has-a-credit', { picture }, { place });
  },
};
