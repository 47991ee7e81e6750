import { report } from '../../problem/index.ts';
import type { Rule } from '../rule.ts';

interface Stain {
  readonly sign: RegExp;
  readonly what: Readonly<Record<'de' | 'en', string>>;
  /** What the word is without it; undefined: nobody can know. */
  readonly mend?: (word: string) => string;
}

const stains: readonly Stain[] = [
  {
    sign: /[\uFB00-\uFB06]/,
    what: { de: 'eine Ligatur, die beim Suchen nicht gefunden wird', en: 'a ligature that no search finds' },
    mend: (word) => word.normalize('NFKC'),
  },
  {
    sign: /[aouAOU]\u0308/,
    what: { de: 'einen Umlaut aus zwei Zeichen', en: 'an umlaut made of two characters' },
    mend: (word) => word.normalize('NFC'),
  },
  {
    sign: /[\u00AC\u00AD\u200B\u2060\uFEFF]/,
    what: { de: 'ein unsichtbares Trennzeichen', en: 'an invisible separator' },
    mend: (word) => word.replace(/[\u00AC\u00AD\u200B\u2060\uFEFF]/g, ''),
  },
  {
    sign: /Ã[\u0080-\u00BF\u0152-\u0178\u2013-\u203A\u20AC]|\uFFFD|â€|(?<![\w./=&?-])[A-Za-zäöüÄÖÜß]*[a-zäöüß]\?[a-zäöüß]{2,}(?![\w./=&:])/,
    what: { de: 'Zeichen, die falsch umgewandelt wurden', en: 'characters that were converted wrongly' },
  },
  {
    sign: /[\uE000-\uF8FF]/,
    what: {
      de: 'ein Zeichen einer Symbolschrift, das jede andere Schrift anders zeigt',
      en: 'a character of a symbol font',
    },
  },
];
const any = new RegExp(stains.map(({ sign }) => sign.source).join('|'));

/**
 * Letters are plain letters: copying from PDF leaves ligatures, umlauts in two parts and invisible hyphens, wrong
 * encodings leave rubbish, bullets of word processors signs of a symbol font.
 *
 * @good Die Grüße, das Café und der Straßenaffe.
 * @bad Die ⟦Pﬂege⟧ der Höfe.
 * @bad Das ist ⟦schÃ¶n⟧ hier, die ⟦Fl?che⟧ auch.
 * @bad ⟦⟧ Fahrtkosten für alle.
 */
export const charactersAreClean: Rule = {
  id: 'characters-are-clean',
  *check({ passages, wholeText, place, fix }) {
    if (!any.test(wholeText)) return;
    for (const { raw, file, start } of passages)
      for (const { 0: found, index } of raw.matchAll(/\S+/g)) {
        const stain = stains.find(({ sign }) => sign.test(found));
        if (stain === undefined) continue;
        const [from, to] = [start + index, start + index + found.length];
        const instead = stain.mend?.(found);
        yield report(
          'characters-are-clean',
          { found, instead: instead ?? '…', what: stain.what },
          {
            place: place(file, from, to),
            ...(instead !== undefined && { fix: fix(file, from, to, instead) }),
          },
        );
      }
  },
};
