import { textRule } from '../text-rule.ts';

/**
 * One space stands between words and none before a punctuation mark or within brackets.
 *
 * @good Ein Satz, ein zweiter; was nun? Seite 3 : 1 verloren, im Netz .de.
 * @bad Ein ⟦Satz ,⟧ ein zweiter.
 * @bad Nötig ⟦ist :⟧ Geduld.
 * @bad Das ist nun ⟦gut .⟧
 * @bad Ein Satz.⟦  ⟧Noch einer.
 * @bad Ein Satz ⟦( ⟧mit Klammer).
 * @bad Die Bewohner⟦* ⟧innen kamen.
 * @bad Die Bewohner⟦\* ⟧innen kamen.
 * @bad Die Bewohner⟦ :⟧innen kamen.
 * @good Der Preis* in Euro; zwei Farben: innen und außen.
 */
export const spacesAreSingle = textRule('spaces-are-single', {
  find: /(?<=\p{Lu}\p{Ll}{2,})(?: (?:\\?[*_·]|:)(?=in(?:nen)?(?!\p{L}))|(?:\\?[*_·]|:) (?=innen(?!\p{L}| (?:und|wie) außen)))|\p{L}+ [.,;?!](?= |$)|(?<=^|[\s(])[(„] (?=\p{L})|(?<=\p{L}) \)(?=[\s.,;]|$)|\p{L}{2,} :(?= \p{L})|(?<=\p{L}[.,;:?!]?) {2,}(?=\p{L})/gmu,
  instead: ([found]) => (found.trim() === '' ? ' ' : found.replace(' ', '')),
});
