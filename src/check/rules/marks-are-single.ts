import { textRule } from '../text-rule.ts';

/**
 * A comma or semicolon stands once, also where something between two of them was taken out; two commas in front of a
 * word are an opening quotation mark on old keyboards and another rule's.
 *
 * @good Wer backt, wer holt ab, wer nimmt an?
 * @bad Wer backt⟦,,⟧ wer holt ab?
 * @bad Wer backt⟦, ,⟧ wer holt ab?
 */
export const marksAreSingle = textRule('marks-are-single', {
  find: /(?<=[\p{L}\d)“])([,;])\s?\1(?=\s)/gu,
  instead: ([, mark]) => mark,
});
