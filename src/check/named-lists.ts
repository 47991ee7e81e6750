import { passagesWith } from './hits.ts';
import { latin } from './latin.ts';
import type { Material } from './material/material.ts';
import type { Passage } from './material/passages.ts';
import { countOf, severalInWords } from './numerals.ts';

/** Names in a row, in one sentence behind a colon: “: Unna, Bad Elster und Hagen.” */
const name = String.raw`\p{Lu}[\p{L}/-]+(?:\s(?!und\s)[\p{L}/()-]*\p{Lu}[\p{L}/()-]*)?`;
const listed = latin(String.raw`:\s+(${name}(?:,\s+${name})+\s+und\s+${name})(?=[.;]|$)`, 'gm');
const counted = latin(
  String.raw`(?<![\p{L}\d.,–-])(${severalInWords})\s+(?:\p{Ll}+[en][nrsm]?\s+)?\p{Lu}[\p{L}-]+`,
  'gi',
);
/** What is counted here is no list, or only a part of one. */
const partial = latin(
  String.raw`(?<!\p{L})(?:[Vv]on|[Mm]indestens|[Hh]öchstens|[Ee]twa|[Rr]und|[Üü]ber|[Jj]e|bis|[Nn]ach|[Ss]eit|[Vv]or|[Ii]nnerhalb|[Bb]innen|weiteren?|darunter|[Ii]n)\s(?:den\s|die\s)?$`,
);

interface Counted {
  readonly passage: Passage;
  readonly found: string;
  readonly index: number;
  readonly follow: number;
}

/** “Vier Kommunen machen mit: Unna, Herne und Hagen.”: the only number of the sentence is not how many are named. */
export function* miscountedLists(material: Material): Iterable<Counted> {
  for (const passage of passagesWith(material, listed)) {
    const { raw, quoted } = passage;
    if (quoted) continue;
    for (const { 1: items = '', index } of raw.matchAll(listed)) {
      const from = raw.slice(0, index).search(/[^.!?:]*$/);
      const sentence = raw.slice(from, index);
      const [one, other] = sentence.matchAll(counted);
      const isOdd = /z\.\s?B\.|u\.\s?a\.|darunter|beispiel|vor allem/.test(sentence);
      if (one === undefined || other !== undefined || isOdd || partial.test(sentence.slice(0, one.index)))
        continue;
      const follow = items.split(/,\s+|\s+und\s+/).length;
      if (countOf(one[1] ?? '') !== follow) yield { passage, found: one[0], index: from + one.index, follow };
    }
  }
}
