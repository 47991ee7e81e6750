import { textRule } from '../text-rule.ts';

/**
 * Quotation marks are „…“; straight, English and French ones are replaced, so are commas and apostrophes typed for them.
 * Inches and seconds behind a number stay, and a hand-out that uses »…« throughout keeps them.
 *
 * @good Das „Weltecho“ hat einen Bildschirm von 27" Größe und einen von 32" Größe; so geht’s, das ‚kleine Haus‘.
 * @bad Das ⟦"Weltecho"⟧ war voll.
 * @bad Das ⟦“Weltecho”⟧ war voll.
 * @bad Das ⟦„Weltecho”⟧ war voll.
 * @bad Das ⟦»Weltecho«⟧ war voll, das „Kleine Haus“ nicht.
 * @bad Das ⟦,,Weltecho''⟧ war voll.
 * @bad Das ⟦'Weltecho'⟧ war voll.
 */
export const quotesAreGerman = textRule('quotes-are-german', {
  find: /(?<![\p{L}\p{N}\\„.,;:!?…)"])"(?=\S)([^"„“\r\n]{1,120})(?<![\s\\])"(?!\p{L})|“([^"„“”\r\n]{1,120})”|„([^"„“”]{1,200})[”"](?!\p{L})|»([^»«]{1,200})«|«([^»«]{1,200})»|,,(?=\p{L})([^,'"“”]{1,120})(?:''|["“”])|(?<![\p{L}\p{N}'])'(?=\p{L})([^'\r\n]{2,120})'(?![\p{L}'])/gu,
  instead: (
    { 0: found, 1: straight, 2: english, 3: mixed, 4: french, 5: swiss, 6: typed, 7: single },
    _,
    { wholeText },
  ) => {
    if (/^[»«]/.test(found) && !wholeText.includes('„')) return undefined;
    return `„${straight ?? english ?? mixed ?? french ?? swiss ?? typed ?? single}“`;
  },
});
