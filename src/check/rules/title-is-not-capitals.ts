import { report } from '../../problem/index.ts';
import { latin } from '../latin.ts';
import type { Material } from '../material/material.ts';
import { isQuoted } from '../quotes.ts';
import type { Rule } from '../rule.ts';
import { isIn } from '../spelling/lookup.ts';

/** Four words in capitals in a row, or more: fewer may be stressed. */
const shouted = latin(
  String.raw`(?<![\p{L}\d-])[\p{Lu}ß]{2,}(?:[,;:–]?\s+(?:– )?[\p{Lu}ß]{2,}){3,}(?![\p{L}\d-])`,
  'g',
);

/**
 * Titles and sentences are not written in capitals: they are a matter of the design, hard to read, and some screen
 * readers spell them. Abbreviations and a single word with stress are no capitals.
 *
 * @good
 *   ## LEADER und die SAB
 *
 *   Ein Satz.
 * @bad
 *   ## ⟦DANK AN ALLE⟧
 *
 *   Ein Satz.
 * @bad Ein Satz. ⟦BÜRGERBUSSE FÜLLEN LÜCKEN, DIE SONST NIEMAND FÜLLT⟧.
 * @good Bitte NICHT vergessen: SAB, ESF und LEADER helfen; „ALLES GUTE KOMMT VON OBEN“ stand am Haus.
 * @good
 *   ## ADAC
 *
 *   Ein Satz.
 * @bad
 *   ## ⟦DRUCK⟧
 *
 *   Ein Satz.
 */
export const titleIsNotCapitals: Rule = {
  id: 'title-is-not-capitals',
  needs: ['handreichung', 'serie'],
  *check(material) {
    const { passages, handreichung, place } = material;
    const known = new Set(Object.keys(handreichung.abkuerzungen));
    for (const passage of passages) {
      const { form, raw, file, start, end } = passage;
      if (form === 'text')
        for (const { 0: found, index } of raw.matchAll(shouted)) {
          const long = (found.match(/[\p{Lu}ß]{5,}/gu) ?? []).filter((word) => !known.has(word));
          const areWords = long.length > 1 && long.every((word) => isIn(word, material.woerterbuecher.de));
          if (areWords && !isQuoted(material, passage, index))
            yield report(
              'title-is-not-capitals',
              { found },
              { place: place(file, start + index, start + index + found.length) },
            );
        }
      const words = raw.replaceAll('PLATZHALTER', '').match(anyWord) ?? [];
      const capitals = words.filter((word) => isCapitals(word) && !known.has(word));
      const isShouted =
        capitals.length > 1 &&
        capitals.length === words.filter((word) => word.length > 2 || isCapitals(word)).length;
      const longest = capitals.some((word) => word.length > 6);
      const [only] = words.length === 1 ? capitals : [];
      const isWord = only !== undefined && form === 'title' && isOrdinary(only, material);
      if (form === 'title' && (longest || isWord || (isShouted && capitals.some((word) => word.length > 3))))
        yield report('title-is-not-capitals', { found: raw }, { place: place(file, start, end) });
    }
  },
};

/** Names and abbreviations that are also words. */
const names = new Set(
  'LEADER MINT BUND KITA KITAS BAND NEBEN ESSEN IKEA LIDL VOLT LINKE KOMM NABU'.split(' '),
);

/** A noun of the dictionary that the hand-out writes nowhere else in capitals. */
function isOrdinary(word: string, { woerterbuecher: { de }, wholeText }: Material): boolean {
  if (word.length < 4 || names.has(word)) return false;
  const noun = `${word[0] ?? ''}${word.slice(1).toLowerCase()}`;
  const uses = wholeText.split(new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'u')).length - 1;
  return uses < 2 && de.isWhole(noun);
}

const anyWord = latin(String.raw`\p{L}{2,}`, 'g');
const capitalsOnly = latin(String.raw`^[\p{Lu}ß]+$`);

const isCapitals = (word: string): boolean => capitalsOnly.test(word);
