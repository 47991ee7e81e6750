import { report } from '../../problem/index.ts';
import { blocksOf } from '../blocks.ts';
import type { Rule } from '../rule.ts';

/** More dashes than this in one sentence are no thoughts put in between. */
const most = 2;

/**
 * A line of dashes was a list before it was copied; so was one whose dashes follow a colon or begin alike.
 *
 * @good Der Tag war – wie immer – lang; es gab viel zu tun – und zu lachen.
 * @bad ⟦Ansprache – durch Austausch der Vereine – durch offene Treffen.⟧
 * @bad ⟦Träger – Vereine – Ämter – Kommunen – alle kamen.⟧
 */
export const bulletsAreNotFlattened: Rule = {
  id: 'bullets-are-not-flattened',
  *check(material) {
    for (const { file, start, end, text } of blocksOf(material)) {
      const count = Math.max(
        ...text.split(/[.!?;](?=\s|$)/).map((sentence) => sentence.match(/ [–-] /g)?.length ?? 0),
      );
      const isList = count > most || /[;:] [–-] |z\. ?B\. [–-] | [–-] (\p{L}+) [^.!?]* [–-] \1 /u.test(text);
      if (isList)
        yield report('bullets-are-not-flattened', { count }, { place: material.place(file, start, end) });
    }
  },
};
