import { textRule } from '../text-rule.ts';

/**
 * Short summaries and sections are numbered by the program; a numeral typed before a title would stand there twice.
 * Ordinal numbers in an agenda or within a title stay.
 *
 * @good kurzfassungen/1.md
 *   ---
 *   titel: Zweite Runde, 1. Halbjahr
 *   panels: [1]
 *   ---
 *   Ein Satz.
 * @bad kurzfassungen/1.md
 *   ---
 *   titel: "⟦1. ⟧Vereine vor Ort"
 *   panels: [1]
 *   ---
 *   Ein Satz.
 */
export const headingHasNoNumber = textRule('heading-has-no-number', {
  where: ({ form, file, key }) => form === 'title' && file.endsWith('.md') && key !== 'thema',
  find: /^(?:\d{1,2}[.)]|(?:I{1,3}|I?V|VI{1,3}|I?X)\.(?! [a-z]\.)|\d{1,2}(?:\.\d{1,2})+\.?) (?=\p{L})/gmu,
  instead: ({ input, 0: found }) =>
    // “2. Förderperiode” is an ordinal number, “2. Netzwerke” could be one too: only at the start of a whole title.
    /^\d+\. (?:Runde|Panel|Phase|Förderperiode|Halbjahr|Quartal|Treffen|Tag|Teil|Schritt|Stufe)/.test(input)
      ? undefined
      : found && '',
  isSafe: false,
});
