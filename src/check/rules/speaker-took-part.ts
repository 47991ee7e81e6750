import { report } from '../../problem/index.ts';
import { knownAs, registerOf } from '../names/register.ts';
import type { Rule } from '../rule.ts';
import { sectionsOf } from '../sections.ts';

/**
 * Whoever has a section of a protocol was in the panel: among those who attended, moderated or took the minutes. Where
 * the list is not whole, anybody may have been there.
 *
 * @good protokolle/2.md
 *   ---
 *   panels: [2]
 *   anwesende:
 *     personen: [Jan Jaguar (Rotental)]
 *   ---
 *   ## Lösungsansätze
 *
 *   ### Jan Jaguar: Türen öffnen
 *
 *   Ein Satz.
 *
 *   ### Fritz Fink: Schlüssel teilen
 *
 *   Noch ein Satz.
 * @bad protokolle/2.md
 *   ---
 *   panels: [2]
 *   anwesende:
 *     personen: [Jan Jaguar (Rotental)]
 *   ---
 *   ## Lösungsansätze
 *
 *   ### ⟦Hanna Habicht: Türen öffnen⟧
 *
 *   Ein Satz.
 */
export const speakerTookPart: Rule = {
  id: 'speaker-took-part',
  needs: ['kontakte', 'panels'],
  *check(material) {
    const register = registerOf(material);
    const known = new Set(register.spellings.map(({ name }) => name.full));
    for (const { text, anwesende, moderation, protokoll } of material.chapter('protokolle') ?? []) {
      const listed = anwesende.flatMap(({ personen }) => personen);
      if (listed.length === 0 || anwesende.some((gruppe) => gruppe.unterAnderem)) continue;
      const there = new Set(
        [...listed, ...moderation, ...protokoll].map(({ name }) => knownAs(register, name)),
      );
      for (const { heading, title } of sectionsOf(text)) {
        const [, written = ''] =
          /^((?:(?:Prof|Dr)\.\s)*\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)+)(?::|,|\s\(|$)/u.exec(title) ?? [];
        const name = knownAs(register, written);
        if (known.has(name) && !there.has(name))
          yield report('speaker-took-part', { name }, { place: material.of(heading.children[0] ?? heading) });
      }
    }
  },
};
