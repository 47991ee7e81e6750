import { textRule } from '../text-rule.ts';

/**
 * A dash between words is an en dash with spaces; a minus before a number and a hanging hyphen are none.
 *
 * @good Gut – und schnell; Vor- und Nachteile; bei -5 Grad.
 * @bad Gut⟦ - ⟧und schnell.
 * @bad Gut⟦ — ⟧und schnell.
 * @bad Gut⟦– ⟧und schnell.
 * @good Jemand sagte: „Gut - und schnell.“
 * @bad programm.yaml
 *   titel: Tagesablauf
 *   punkte:
 *     - {um: "10:00", titel: Vortrag, text: „Räume finden⟦ - ⟧was hilft“}
 */
export const dashIsLong = textRule('dash-is-long', {
  find: /(?=[ —–-])(?:(?<=[^\s|-]) (?:-|--) (?=[^\s|-])| — |(?<=\p{L}{3})— ?(?=\p{L})|(?<=\p{L})– (?=\p{L})|(?<=\p{L}) –(?=\p{L}))/gu,
  instead: () => ' – ',
  isSign: true,
});
