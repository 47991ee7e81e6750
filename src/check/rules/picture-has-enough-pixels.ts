import type { Bildgroesse } from '../../model/index.ts';
import { report } from '../../problem/index.ts';
import { picturesOf } from '../pictures.ts';
import type { Rule } from '../rule.ts';

/** Pixels an inch: under 150 a print is visibly blurred, and beyond 200 the look enlarges nothing. */
const [blurred, enough] = [150, 200];
/** A browser never enlarges beyond this. */
const natural = 96;

/**
 * A picture has pixels enough for the size it is printed in: 200 an inch, better 300, and never under 150. Drawings (SVG) have no
 * pixels.
 *
 * @good Ein Satz ohne Bild.
 * @bad
 *   ⟦::bild{datei=bilder/.klein.png alt="Der volle Saal" nachweis="Foto: Jan Jaguar"}⟧
 */
export const pictureHasEnoughPixels: Rule = {
  id: 'picture-has-enough-pixels',
  *check(material) {
    for (const { picture, printed, place } of picturesOf(material)) {
      const size = material.bildpunkte.get(picture.replace(/^(?:\.\/)+/, '').normalize());
      if (size === undefined) continue;
      const dpi = Math.floor(dpiOf(size.breite, size.hoehe, printed));
      const width = Math.round((size.breite / dpi) * 25.4);
      const severity = dpi < blurred ? undefined : 'info';
      if (dpi < enough)
        yield report('picture-has-enough-pixels', { picture, dpi, width }, { place, severity });
    }
  },
};

/** Fitted into the box the narrower side counts, cropped to fill it the wider. */
function dpiOf(breite: number, hoehe: number, { width, height, fit }: Bildgroesse): number {
  const both = [(breite / width) * 25.4, (hoehe / height) * 25.4];
  return fit === 'cover' ? Math.min(...both) : Math.max(...both, natural);
}
