import { report } from '../../problem/index.ts';
import type { Rule } from '../rule.ts';

const words = 'erste zweite dritte vierte fünfte sechste siebte achte'.split(' ');

/**
 * Numbered points of the agenda count up: after the first round comes the second.
 *
 * @good programm.yaml
 *   titel: Tagesablauf
 *   punkte:
 *     - {um: "10:00", titel: Erste Runde}
 *     - {um: "12:00", titel: Zweite Runde}
 *     - {um: "13:00", titel: Erste Ergebnisse}
 *     - {um: "14:00", titel: Ende}
 * @bad programm.yaml
 *   titel: Tagesablauf
 *   punkte:
 *     - {um: "10:00", titel: Erste Runde}
 *     - {um: "12:00", titel: ⟦Erste Runde⟧}
 *     - {um: "14:00", titel: Ende}
 */
export const roundsAreCounted: Rule = {
  id: 'rounds-are-counted',
  *check({ chapter, of }) {
    const counts = new Map<string, number>();
    for (const { titel } of chapter('programm')?.punkte ?? []) {
      const [, numeral = '', noun = ''] =
        /(?<!\p{L})(\p{L}+e|\d{1,2}\.) (\p{Lu}\p{L}+)/u.exec(titel.text) ?? [];
      const number = numeral.endsWith('.')
        ? Number.parseInt(numeral, 10)
        : words.indexOf(numeral.toLowerCase()) + 1;
      if (number === 0) continue;
      const before = counts.get(noun);
      if (before !== undefined && number !== before + 1)
        yield report('rounds-are-counted', { found: titel.text, expected: before + 1 }, { place: of(titel) });
      counts.set(noun, Math.max(number, before ?? 0));
    }
  },
};
