import { report } from '../../../problem/index.ts';
import type { LayoutRule } from '../rule.ts';
import { spot } from '../spot.ts';

/** Pixels an inch. */
const least = 150;

/**
 * Pictures have at least 150 pixels an inch where they are printed.
 *
 * @good
 *   pictures: [{text: Der Saal, dpi: 300}]
 * @bad
 *   pictures: [{text: Der Saal, dpi: 72}]
 */
export const pictureIsSharp: LayoutRule = {
  id: 'picture-is-sharp',
  *check({ pictures }) {
    for (const picture of pictures)
      if (picture.dpi < least)
        yield report(
          'picture-is-sharp',
          { text: picture.text, dpi: Math.floor(picture.dpi), least },
          spot(picture),
        );
  },
};
