import { report } from '../../problem/index.ts';
import { latin } from '../latin.ts';
import type { Rule } from '../rule.ts';

/** A link and what is stuck to its end: a piece of its address, a second address, a word. */
const stuck = latin(
  String.raw`(?<=\]\([^\s()<>]{4,200}\))(?:\.(?:de|org|com|net|eu|info)(?![\p{L}\d])|/[\p{L}\d][^\s)]*|\(https?:[^\s)]*\)|(?!(?:e?[ns]|e|er|ern|in|innen)(?!\p{L}))[\p{L}\d][^\s.,;:)*_[]*|\((?=\p{L}))`,
  'g',
);
const before = latin(String.raw`(?<=[\p{Ll}\d,;.])\[(?=[^[\]\n]{2,80}\]\(https?:)`, 'g');
/** What was to become a link and did not: its two parts apart, turned round, or a space in its address. */
const broken =
  /\](?:\s\((?=(?:mailto|tel|https?):)|\((?=(?:mailto|tel): |tel:[^)\s]+ ))|\)\[(?=(?:mailto|tel|https?):)/g;

/**
 * A link has a space before it and behind it, and no piece of its address is left beside it; its text and its address
 * stand together, so that it is one.
 *
 * @good Das [Amt](https://rotental.example/) hilft, des [Amt](https://rotental.example/)s; siehe ([Amt](https://rotental.example/)).
 * @bad Das [Amt](https://rotental.example)⟦.de⟧ hilft.
 * @bad Das [Amt](https://rotental.example)⟦hilft⟧ gern.
 * @bad Das [Amt](https://rotental.example)⟦/kontakt⟧ hilft.
 * @bad Siehe auch das⟦[⟧Amt](https://rotental.example) im Ort.
 * @bad Mehr auf [der Seite⟦] (⟧https://www.example.org/heft).
 * @bad Mehr auf (der Seite⟦)[⟧https://www.example.org/heft].
 * @bad Ruft an: [0351 1234567⟦](⟧tel:+49 351 1234567).
 */
export const linkStandsFree: Rule = {
  id: 'link-stands-free',
  *check({ sources, texts, place }) {
    for (const file of new Set(texts.map((text) => text.file))) {
      const source = sources.get(file) ?? '';
      if (!/\]\s?\(|\)\[/.test(source)) continue;
      for (const pattern of [stuck, before, broken])
        for (const { 0: found, index } of source.matchAll(pattern))
          yield report(
            'link-stands-free',
            { found, isBroken: pattern === broken },
            { place: place(file, index, index + found.length) },
          );
    }
  },
};
