import { isIn } from '../spelling/lookup.ts';
import { textRule } from '../text-rule.ts';

/**
 * A space follows a comma or semicolon between words, a full stop between sentences and behind an ordinal number; one
 * stands before a bracket.
 *
 * @good Lehrer(innen), f(x) und H(eute); Prof. Dr. Cem Drossel.
 * @good Ein Satz. Noch einer, und: Node.js, soziokultur.de, Hate.It, d. h. alles; Autor:innen.
 * @bad Erst ⟦planen,dann⟧ bauen.
 * @bad Bis zum ⟦31.Oktober⟧ melden.
 * @bad Bis zum ⟦21.Mai⟧ 2026 melden.
 * @bad Es sprach ⟦Prof.Dr.⟧ Cem Drossel.
 * @bad Das ⟦Haus„⟧Weltecho⟦“⟧war voll.
 * @bad Schritt für ⟦Schritt(S.⟧ 12).
 */
export const punctuationHasASpace = textRule('punctuation-has-a-space', {
  find: /(?<!\p{L})\p{L}{2,}„(?=\p{L})|(?<=[\p{L}.!?…])“(?=\p{L}{2})|(?<![\p{L}@/.])\p{L}{2,}[,;]\p{L}{2,}(?![\p{L}@/.])|(?<![\p{L}@/.])\p{L}{4,}\.\p{Lu}\p{Ll}+(?![\p{L}@/.])|(?<![\p{L}.])(?:Prof|Dr)\.\p{Lu}\p{Ll}+\.?|(?<![\p{L}\d.,/-])\d{1,2}\.(?:Mai|\p{Lu}\p{Ll}{3,})(?![\p{L}@/.])|(?<!\p{L})\p{L}{3,}\((?!in|In|s\)|e|n\)|r\))[\p{L}\d.]{2,}(?=[\s)])/gu,
  instead: ([found], _, { woerterbuecher: { de } }) => {
    const [, last, next] = /^(\S{3,})\.(\D+)$/.exec(found) ?? [];
    // “Hate.It” is a name: two words of the dictionary are the end of one sentence and the beginning of the next.
    if (
      last !== undefined &&
      next !== undefined &&
      !(isIn(last, de) && isIn(next, de)) &&
      !/^(?:Prof|Dr)\./.test(found)
    )
      return undefined;
    if (/[„“]/.test(found)) return found.replace('„', ' „').replace('“', '“ ');
    return found.includes('(') ? found.replace('(', ' (') : found.replace(/[,;.]/, (mark) => `${mark} `);
  },
});
