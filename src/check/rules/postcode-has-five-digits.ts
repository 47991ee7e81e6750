import { report } from '../../problem/index.ts';
import { latin } from '../latin.ts';
import type { Rule } from '../rule.ts';

/** A street and its number, and before the town four or six digits instead of five; the line may break between them. */
const address = latin(
  String.raw`(?:[Ss]tra(?:ß|ss)e|[Ss]tr\.|[Ww]eg|[Gg]asse|[Pp]latz|[Aa]llee|[Rr]ing|[Uu]fer|[Mm]arkt|[Dd]amm|[Hh]of)\s\d+\s?[a-z]?(?:,|\\|[ ]{2}|\s[·|/–])?\s*(?<![\d-])(\d{4}|\d{6,7})\s(?=\p{Lu}\p{Ll})`,
  'g',
);
/** Austria, Switzerland, Luxembourg and others have four. */
const abroad =
  /Österreich|Schweiz(?!er)|Luxemburg|Liechtenstein|Dänemark|Belgien|(?:^|\s)\d{4}\s(?:Wien|Graz|Linz|Salzburg|Innsbruck|Zürich|Bern|Basel)/;

/**
 * A postcode has five digits, in imprint, text and addresses; elsewhere it may have four.
 *
 * @good
 *   Kulturring, Amselweg 3, 01099 Rotental; Verlag, Ringstraße 4, 1010 Wien.
 * @bad
 *   Druck: Druckhaus, Amselweg 3, ⟦1099⟧ Rotental
 * @bad
 *   Druck: Druckhaus, Lange Straße 3a, ⟦010997⟧ Rotental
 */
export const postcodeHasFiveDigits: Rule = {
  id: 'postcode-has-five-digits',
  *check({ sources, wholeText, place }) {
    // An address may be broken into lines, so whole files are looked at; most hold none.
    if (!/(?<!\d)(?:\d{4}|\d{6,7})\s[A-ZÄÖÜ]/.test(wholeText)) return;
    for (const [file, text] of sources) {
      if (!/\.(?:md|ya?ml)$/.test(file)) continue;
      for (const { 0: whole, 1: found = '', index } of text.matchAll(address)) {
        const end = index + whole.trimEnd().length;
        if (abroad.test(text.slice(end - found.length, end + 40))) continue;
        yield report('postcode-has-five-digits', { found }, { place: place(file, end - found.length, end) });
      }
    }
  },
};
