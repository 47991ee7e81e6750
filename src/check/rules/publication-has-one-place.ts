import { report } from '../../problem/index.ts';
import { months } from '../calendar/dates.ts';
import { imprintOf } from '../imprint/imprint.ts';
import { latin } from '../latin.ts';
import { folded } from '../names/name.ts';
import type { Rule } from '../rule.ts';

const name = String.raw`(\p{Lu}\p{L}+(?:(?:[ -]| am | an der | im | in der )\p{Lu}\p{L}+)*)`;
/** “Online-Publikation, Juli 2025”: what came out, not where. */
const isMedium =
  /^(?:Online|PDF|Digital)|(?:publikation|ausgabe|auflage|fassung|version|heft|broschüre|stand|schluss)$/i;
const month = `(?:${months.join('|')})`;
/** “Erscheinungsort: Rotental”, “Rotental, im Oktober 2024”, “© Oktober 2024, Rotental”. */
const stated = latin(
  `^(?:(?:Erscheinungs|Verlags|Druck- und Erscheinungs)ort: ${name}|${name},? (?:im )?${month} 20\\d\\d\\.?|(?:©|Stand:?|Copyright) ?(?:${month} )?20\\d\\d, ${name})$`,
);

/**
 * The town that the imprint gives beside the date of publication is that of `erscheinungsort`.
 *
 * @good impressum.md
 *   ---
 *   titel: Impressum
 *   ---
 *   Rotental, im Oktober 2024
 * @bad impressum.md
 *   ---
 *   titel: Impressum
 *   ---
 *   ⟦Neustadt, im Oktober 2024⟧
 * @bad impressum.md
 *   ---
 *   titel: Impressum
 *   ---
 *   ⟦© Oktober 2024, Neustadt⟧
 * @bad impressum.md
 *   ---
 *   titel: Impressum
 *   ---
 *   ⟦Erscheinungsort: Neustadt⟧
 */
export const publicationHasOnePlace: Rule = {
  id: 'publication-has-one-place',
  needs: ['handreichung', 'serie'],
  *check(material) {
    const { erscheinungsort, herausgeber } = material.handreichung;
    const lines = imprintOf(material)?.lines ?? [];
    if (erscheinungsort === undefined) return;
    const known = folded(erscheinungsort);
    for (const { text, place } of lines) {
      const town = stated.exec(text.trim())?.slice(1).find(Boolean);
      // “© 2024, Kulturring”: whose it is.
      if (town === undefined || isMedium.test(town) || folded(herausgeber.name).includes(folded(town)))
        continue;
      if (known.includes(folded(town)) || folded(town).includes(known)) continue;
      yield report('publication-has-one-place', { found: town, known: erscheinungsort }, { place });
    }
  },
};
