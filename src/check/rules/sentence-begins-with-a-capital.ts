import { isCapital } from '../spelling/cases.ts';
import { textRule } from '../text-rule.ts';

/**
 * Behind the full stop of a sentence the next one begins with a capital. Abbreviations end no sentence.
 *
 * @good Ein Satz. Noch einer, ca. zwei, bzw. drei, inkl. vier usw. und so fort.
 * @bad Ein ganzer ⟦Satz. er⟧ geht weiter.
 */
export const sentenceBeginsWithACapital = textRule('sentence-begins-with-a-capital', {
  find: /(?<![\p{L}.])(\p{L}{4,})\. (\p{Ll}{2,})(?![\p{L}.@-])/gu,
  instead: ([found, last = '', next = ''], { form }, { woerterbuecher: { de } }) => {
    const isWord =
      de.has(last) &&
      !de.has(`${last}.`) &&
      !/^(?:inkl|evtl|gegr|geb|bspw|vgl|eigtl|exkl|Vogtl|Abschn|Aufl|Hrsg|Verf|Prof|Dipl|Kath|Chem)$/i.test(
        last,
      );
    if (form === 'value' || !isWord || !(isCapital(last) || last.length > 4)) return undefined;
    return found.replace(`. ${next}`, `. ${next.charAt(0).toUpperCase()}${next.slice(1)}`);
  },
  isSafe: false,
});
