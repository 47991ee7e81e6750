import { report } from '../../../problem/index.ts';
import type { LayoutRule } from '../rule.ts';
import { spot } from '../spot.ts';

/**
 * Text is printed in the faces of the templates: another one stands in only where they lack a character, and differs from machine to machine.
 *
 * @good
 *   texts: [{text: Größe}]
 * @bad
 *   texts: [{text: Zug ⇄ Bus, odd: ⇄, strange: [DejaVuSans]}]
 * @good
 *   drawings: [{text: Logo des Kulturrings}]
 * @bad
 *   drawings: [{text: Logo des Kulturrings, strange: [DejaVuSans]}]
 */
export const textIsInItsOwnFace: LayoutRule = {
  id: 'text-is-in-its-own-face',
  *check({ texts, drawings }) {
    for (const { strange, ...drawing } of drawings) {
      const [face] = strange;
      if (face !== undefined)
        yield report(
          'text-is-in-its-own-face',
          { text: drawing.text, letters: '', face, isDrawing: true },
          spot(drawing),
        );
    }
    for (const text of texts) {
      const [face] = text.strange;
      if (face !== undefined)
        yield report(
          'text-is-in-its-own-face',
          { text: text.text, letters: text.odd, face, isDrawing: false },
          spot(text),
        );
    }
  },
};
