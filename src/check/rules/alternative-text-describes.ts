import { report } from '../../problem/index.ts';
import { latin } from '../latin.ts';
import { picturesOf } from '../pictures.ts';
import type { Rule } from '../rule.ts';

const empty =
  /^(?:bild|foto|photo|image|img|grafik|logo|abbildung|portr[äa]t|titelbild)?[\s_\d.-]*$|^\S+\.(?:jpe?g|png|svg|webp|gif)$/i;

/** A reader is told anyway that it is a picture, and the credit stands elsewhere. */
const led = latin(
  /^(?:(?:ein )?(?:bild|foto)(?: von| vom| zeigt| mit| einer| eines| des| der)(?!\p{L})|(?:bild|foto|fotos):)/iu,
);

/**
 * An alternative text says what the picture shows: a file name, “Foto 1” or a credit does not, and “Bild von”
 * says nothing.
 *
 * @good Ein Satz ohne Bild.
 * @bad
 *   ⟦::bild{datei=bilder/saal.svg alt="Foto 1" nachweis="Foto: Jan Jaguar"}⟧
 * @bad
 *   ⟦::bild{datei=bilder/saal.svg alt="Bild von einem Saal" nachweis="Foto: Jan Jaguar"}⟧
 */
export const alternativeTextDescribes: Rule = {
  id: 'alternative-text-describes',
  *check(material) {
    for (const { alt = '', place, picture, isLogo } of picturesOf(material)) {
      const text = alt.trim();
      const stem = picture.replace(/^.*\/|\.\w+$/g, '');
      const isEmpty =
        empty.test(text) || (!isLogo && (led.test(text) || text.toLowerCase() === stem.toLowerCase()));
      if (text !== '' && isEmpty) yield report('alternative-text-describes', { alt }, { place });
    }
  },
};
