import { textRule } from '../text-rule.ts';

/**
 * Quotation marks are „…“; straight and English ones are replaced. Inches and seconds behind a number stay.
 *
 * @good Das „Weltecho“ hat einen Bildschirm von 27" Größe und einen von 32" Größe.
 * @bad Das ⟦"Weltecho"⟧ war voll.
 * @bad Das ⟦“Weltecho”⟧ war voll.
 */
export const quotesAreGerman = textRule('quotes-are-german', {
  find: /(?<![\p{L}\p{N}\\„.,;:!?…)"])"(?=\S)([^"„“\r\n]{1,120})(?<![\s\\])"(?!\p{L})|“([^"„“”\r\n]{1,120})”/gu,
  instead: ({ 1: straight, 2: english }) => `„${straight ?? english}“`,
});
