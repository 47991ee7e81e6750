import { textRule } from '../text-rule.ts';

/**
 * Quotation marks are „…“; straight and English ones are replaced. Inches and seconds behind a number stay.
 *
 * @good Das „Weltecho“ hat einen Bildschirm von 27" Größe.
 * @bad Das ⟦"Weltecho"⟧ war voll.
 * @bad Das ⟦“Weltecho”⟧ war voll.
 */
export const quotesAreGerman = textRule('quotes-are-german', {
  find: /(?<![\d\\„])(?:"([^"„“\r\n]{1,120})(?<!\\)"|“([^"„“”\r\n]{1,120})”)/g,
  instead: ({ 1: straight, 2: english }) => `„${straight ?? english}“`,
});
