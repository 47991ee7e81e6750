import { textRule } from '../text-rule.ts';

/**
 * A space follows a comma or semicolon between words, and a full stop between sentences.
 *
 * @good Ein Satz. Noch einer, und: Node.js, soziokultur.de, d. h. alles; Autor:innen.
 * @bad Erst ⟦planen,dann⟧ bauen.
 */
export const punctuationHasASpace = textRule('punctuation-has-a-space', {
  find: /(?<![\p{L}@/.])\p{L}{2,}[,;]\p{L}{2,}(?![\p{L}@/.])|(?<![\p{L}@/.])\p{Ll}{3,}\.\p{Lu}\p{Ll}{2,}(?![\p{L}@/.])/gu,
  instead: ([found]) => found.replace(/[,;.]/, (mark) => `${mark} `),
});
