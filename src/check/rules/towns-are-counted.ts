import { report } from '../../problem/index.ts';
import { hitsIn } from '../hits.ts';
import { latin } from '../latin.ts';
import { contactOf, registerOf } from '../names/register.ts';
import { countOf, severalInWords } from '../numerals.ts';
import type { Rule } from '../rule.ts';

const counted = latin(
  String.raw`(?<=(?<!\p{L})aus\s+)(${severalInWords}|\d{1,2})\s+(?:\p{L}+(?:er|en)\s+)?(?:Städten|Kommunen|Gemeinden|Orten)(?:\s+und\s+(?:Städten|Gemeinden))?(?!\p{L})`,
  'g',
);

/**
 * From how many towns people came is how many towns are in the contact list. Fewer than the attendees of the protocols
 * come from is surely wrong; another number is worth a look, but for a few more: the list may leave people out.
 *
 * @good zusammenfassung.md
 *   ---
 *   titel: Zusammenfassung
 *   wer: 30 Menschen aus zwei Städten und aus vier Vereinen
 *   ---
 *   Ein Satz.
 * @bad zusammenfassung.md
 *   ---
 *   titel: Zusammenfassung
 *   wer: 30 Menschen aus ⟦acht sächsischen Städten⟧
 *   ---
 *   Ein Satz.
 */
export const townsAreCounted: Rule = {
  id: 'towns-are-counted',
  needs: ['kontakte', 'protokolle'],
  *check(material) {
    const listed = new Set(material.chapter('kontakte')?.kontakte.flatMap(({ kommune }) => kommune ?? []));
    if (listed.size === 0) return;
    for (const { passage, index, found } of hitsIn(material, counted)) {
      if (passage.quoted || !passage.file.endsWith('zusammenfassung.md')) continue;
      const said = countOf(found.split(/\s/)[0] ?? '');
      // “26 Jugendliche aus zwei Städten, nämlich Aue und Zell”: of some of them, whose towns are named.
      if ([...listed].filter((town) => passage.raw.includes(town)).length === said) continue;
      if (said >= listed.size && said <= 2 * listed.size) continue;
      const register = registerOf(material);
      const attended = new Set(
        material.mentions.flatMap(({ part, name }) =>
          part === 'anwesend' ? (contactOf(register, name)?.kommune ?? []) : [],
        ),
      );
      if (said === attended.size) continue;
      const at = passage.start + index;
      const place = material.place(passage.file, at, at + found.length);
      const isCertain = said < attended.size;
      yield report(
        'towns-are-counted',
        { found: found.replace(/\s+/g, ' '), towns: listed.size },
        { place, ...(!isCertain && { severity: 'info' as const }) },
      );
    }
  },
};
