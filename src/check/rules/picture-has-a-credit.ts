import { report } from '../../problem/index.ts';
import { picturesOf } from '../pictures.ts';
import type { Rule } from '../rule.ts';

/**
 * Every picture but logos names whom it is from (§ 13 UrhG).
 *
 * @good Ein Satz ohne Bild.
 * @bad
 *   ⟦::bild{datei=bilder/saal.svg alt="Der volle Saal"}⟧
 */
export const pictureHasACredit: Rule = {
  id: 'picture-has-a-credit',
  *check(material) {
    for (const { picture, nachweis, place, isLogo } of picturesOf(material))
      if (!isLogo && (nachweis ?? '').trim() === '')
        yield report('picture-has-a-credit', { picture }, { place });
  },
};
