import { report } from '../../problem/index.ts';
import { folded } from '../names/name.ts';
import type { Rule } from '../rule.ts';

const numerals = 'null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf'.split(' ');
const counted = new RegExp(
  String.raw`(?<![\p{L}\d.,])(${numerals.slice(2).join('|')}|\d{1,2}) (?:parallele[nrs]? )?(Panels?|Panelrunden|Gesprächsrunden|Thementischen?|Tischrunden|Workshops|Foren|Arbeitsgruppen)(?!\p{L})`,
  'giu',
);

/**
 * How many panels, rounds or tables a title or the summary tells of is how many there are: panels, topics, slots, or
 * panels at a time.
 *
 * @good zusammenfassung.md
 *   ---
 *   titel: Zusammenfassung
 *   wie: Drei Panels in zwei Runden
 *   ---
 *   Ein Satz.
 * @bad zusammenfassung.md
 *   ---
 *   titel: Zusammenfassung
 *   wie: ⟦Fünf Panels⟧ in zwei Runden
 *   ---
 *   Ein Satz.
 */
export const countsFitGrid: Rule = {
  id: 'counts-fit-grid',
  needs: ['panels', 'handreichung'],
  *check({ chapter, passages, handreichung, of, place }) {
    const slots = chapter('panels')?.zeitfenster ?? [];
    const panels = slots.flatMap((slot) => slot.panels);
    if (panels.length === 0) return;
    const topics = new Set(panels.map(({ thema }) => folded(thema.text)));
    // Workshops may be others than those of the day, unless its panels are called so.
    const titles = [
      chapter('panels')?.titel.text,
      ...handreichung.kapitel.flatMap(({ art, titel }) => (art === 'panels' ? [titel] : [])),
    ].join(' ');
    const isOfGrid = (noun: string): boolean =>
      !/^(?:Workshops|Foren|Arbeitsgruppen)$/i.test(noun) || titles.includes(noun);
    const right = [panels.length, topics.size, slots.length, ...slots.map((slot) => slot.panels.length)];
    for (const { raw, file, start, form } of passages) {
      if (!(form === 'title' || /zusammenfassung\.md$/.test(file))) continue;
      for (const { 0: found, 1: numeral = '', 2: noun = '', index } of raw.matchAll(counted)) {
        const number = /\d/.test(numeral) ? Number(numeral) : numerals.indexOf(numeral.toLowerCase());
        if (right.includes(number) || !isOfGrid(noun)) continue;
        const args = { found, panels: panels.length, slots: slots.length };
        yield report('counts-fit-grid', args, {
          place: place(file, start + index, start + index + found.length),
        });
      }
    }
    for (const kapitel of handreichung.kapitel)
      for (const { 0: found, 1: numeral = '', 2: noun = '' } of kapitel.titel.matchAll(counted)) {
        const number = /\d/.test(numeral) ? Number(numeral) : numerals.indexOf(numeral.toLowerCase());
        const args = { found, panels: panels.length, slots: slots.length };
        if (!right.includes(number) && isOfGrid(noun))
          yield report('counts-fit-grid', args, { place: of(kapitel, 'titel') });
      }
  },
};
