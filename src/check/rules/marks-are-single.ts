import { textRule } from '../text-rule.ts';

/**
 * A mark stands once, also where something between two of them was taken out; two commas in front of a
 * word are an opening quotation mark on old keyboards and another rule's.
 *
 * @good Wer backt, wer holt ab usw., wer nimmt an?! Und dann …
 * @bad Wer backt⟦,,⟧ wer holt ab?
 * @bad Wer backt⟦, ,⟧ wer holt ab?
 * @bad Wer backt den Kuchen⟦??⟧
 * @bad Wir backen den Kuchen⟦..⟧ Und du?
 * @bad Das waren 20 %⟦..⟧
 * @bad Das waren 20 ⟦%%⟧ mehr.
 */
export const marksAreSingle = textRule('marks-are-single', {
  // What stands before is looked at last: that takes a tenth of the time.
  find: /([,;])(?<=[\p{L}\d)“].)\s?\1(?=\s)|([?!])(?<=[\p{Ll}\d)“].)\2+|\.(?<=(?:\p{Ll}{2}|[\d%€)“])\.)\.(?=\s|$)|::(?=\d\d)(?<=\d::)|%%(?<=\d[ \u00a0]?%%)|(?:[!?]\.|[.,;]\s?[,;]|,\.)(?=\s|$)(?<=\p{Ll}{2}(?:[!?]\.|[.,;]\s?[,;]|,\.))/gmu,
  instead: ({ 0: found, index, input }, _, { woerterbuecher: { de } }) => {
    // “usw.,” and “e. V.,” are right; behind a word of the dictionary a full stop ends the sentence.
    const [word = ''] = /\p{L}+$/u.exec(input.slice(0, index)) ?? [];
    const isShort = /^\.[,;]/.test(found) && (word.length < 4 || !de.has(word) || de.has(`${word}.`));
    return isShort ? undefined : found.charAt(0);
  },
});
