import { report } from '../../problem/index.ts';
import { latin } from '../latin.ts';
import type { Rule } from '../rule.ts';

const leftover = latin(
  /\*\*|(?<![\w_])__|__(?![\w_])|&(?:amp;)?(?:nbsp|shy|quot|ndash);|<\/?[a-z]{1,6}>|(?<=[.!?:;]\s)[•▪◦](?=\s)|(?<=^|[\s(„])\*(?=\p{L})|\\_|~~|(?<=\p{L} ?)\[\d{1,2}\]|(?<=^|\n)#{2,6}(?=\p{L})/gu,
);

/**
 * Signs of markup that did not become any are printed as they stand: `**`, `__`, entities, a bullet in the
 * middle of a paragraph. Between short parts a bullet is a sign of its own.
 *
 * @good Ein **starkes** Wort, 5 * 3 und * als Zeichen.
 * @bad Ein starkes⟦**⟧ Wort.
 * @good Musik • Tanz • Theater
 * @bad Ein Satz. ⟦•⟧ Der nächste Punkt.
 * @bad Ein ⟦&amp;nbsp;⟧ Rest.
 * @bad Ein ⟦*⟧schiefes Wort.
 * @bad Ein Satz ⟦[1]⟧ mit Fußnote.
 * @bad
 *   ⟦##⟧Bedarfe
 */
export const textHasNoLeftoverMarkup: Rule = {
  id: 'text-has-no-leftover-markup',
  *check({ passages, wholeText, place }) {
    if (wholeText.search(leftover) < 0) return;
    for (const { raw, file, start } of passages)
      for (const { 0: found, index } of raw.matchAll(leftover))
        yield report(
          'text-has-no-leftover-markup',
          { found },
          { place: place(file, start + index, start + index + found.length) },
        );
  },
};
