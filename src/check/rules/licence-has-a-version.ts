import { report } from '../../problem/index.ts';
import { imprintBlocks } from '../imprint/sections.ts';
import { latin } from '../latin.ts';
import type { Rule } from '../rule.ts';

const code = latin(
  String.raw`(?<![\p{L}-])CC[ \u00a0-]?(?:BY(?:[- \u00a0](?:NC|SA|ND))*|0)(?:[ \u00a0-](\d(?:\.\d)?))?(?![\p{L}\d-])|(?<=Lizenz[: \u00a0]+)CC(?=[.,;)]|$)|(?<![\p{L}-])CC-Lizenz(?![\p{L}-])|Creative[- ]Commons[- ](?:Namensnennung|Attribution|Lizenz)`,
  'g',
);
const versions = new Set(['1.0', '2.0', '2.5', '3.0', '4.0']);

/**
 * A Creative Commons licence is named with its version: their terms differ.
 *
 * @good impressum.md
 *   ---
 *   titel: Impressum
 *   ---
 *   Die Texte stehen unter [CC BY](https://creativecommons.org/licenses/by/4.0/deed.de), die Karten unter CC BY-SA 3.0.
 * @bad impressum.md
 *   ---
 *   titel: Impressum
 *   ---
 *   Die Texte stehen unter der Lizenz ⟦CC BY-SA⟧.
 * @bad impressum.md
 *   ---
 *   titel: Impressum
 *   ---
 *   Die Texte stehen unter der Lizenz ⟦CC BY 5.0⟧.
 * @bad impressum.md
 *   ---
 *   titel: Impressum
 *   ---
 *   Die Texte stehen unter der Lizenz ⟦CC⟧.
 */
export const licenceHasAVersion: Rule = {
  id: 'licence-has-a-version',
  *check(material) {
    for (const { file, start, text } of imprintBlocks(material)) {
      if (!/CC|Creative/.test(text)) continue;
      const isDated = /(?<!\d)[1-4]\.[05](?!\d)/.test(text);
      for (const { 0: found, 1: version, index } of text.matchAll(code)) {
        if (version === undefined ? isDated || found.endsWith('0') : versions.has(version)) continue;
        const from = start + index;
        yield report(
          'licence-has-a-version',
          { found },
          { place: material.place(file, from, from + found.length) },
        );
      }
    }
  },
};
