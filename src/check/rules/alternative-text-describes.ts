import { report } from '../../problem/index.ts';
import { picturesOf } from '../pictures.ts';
import type { Rule } from '../rule.ts';

const empty =
  /^(?:bild|foto|photo|image|img|grafik|logo|abbildung|portr[äa]t|titelbild)?[\s_\d.-]*$|^\S+\.(?:jpe?g|png|svg|webp|gif)$/i;

/**
 * An alternative text says what the picture shows: a file name or “Foto 1” does not.
 *
 * @good Ein Satz ohne Bild.
 * @bad
 *   ⟦::bild{datei=bilder/saal.svg alt="Foto 1" nachweis="Foto: Jan Jaguar"}⟧
 */
export const alternativeTextDescribes: Rule = {
  id: 'alternative-text-describes',
  *check(material) {
    for (const { alt, place } of picturesOf(material))
      if (alt !== undefined && alt !== '' && empty.test(alt.trim()))
        yield report('alternative-text-describes', { alt }, { place });
  },
};
