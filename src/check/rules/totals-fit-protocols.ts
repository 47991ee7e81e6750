import { report } from '../../problem/index.ts';
import { hitsIn } from '../hits.ts';
import { latin } from '../latin.ts';
import type { Rule } from '../rule.ts';
import { sectionsOf } from '../sections.ts';

/** How many of something all protocols hold together. */
const total = latin(
  String.raw`(?<![\p{L}\d.,–-])(\d{1,3})\s(Beschlüsse|Verabredungen|Vereinbarungen|Ergebnisse|Empfehlungen|Forderungen|Bedarfe|Maßnahmen|Aufgaben|Ideen|Vorhaben|Aufträge|Erkenntnisse|Herausforderungen)n?(?!\p{L})`,
  'g',
);

/**
 * How many decisions, results or demands the summary counts is how many the protocols list below the heading of that
 * name, if each of them has one.
 *
 * @good zusammenfassung.md
 *   ---
 *   titel: Zusammenfassung
 *   ---
 *   Es gab insgesamt 12 Beschlüsse und 6 Ideen.
 * @bad zusammenfassung.md
 *   ---
 *   titel: Zusammenfassung
 *   ---
 *   Es gab insgesamt ⟦9 Ideen⟧.
 */
export const totalsFitProtocols: Rule = {
  id: 'totals-fit-protocols',
  needs: ['protokolle'],
  *check(material) {
    const protokolle = material.chapter('protokolle') ?? [];
    if (protokolle.length < 2 || material.wholeText.search(total) < 0) return;
    for (const { passage, index, found } of hitsIn(material, total)) {
      const { raw, file, start, quoted } = passage;
      if (quoted || !/zusammenfassung\.md$/.test(file)) continue;
      const [, digits = '', noun = ''] = /^(\d+)\s(.+)$/.exec(found) ?? [];
      const said = Number(digits);
      const isWhole = /(?:insgesamt|zusammen|alles in allem|Summe)\s(?:\p{L}+\s)?$/u.test(
        raw.slice(0, index),
      );
      if (!isWhole && said < 2 * protokolle.length) continue;
      const counts = protokolle.map(({ text }) =>
        sectionsOf(text)
          .filter(({ title }) => title.includes(noun.replace(/n$/, '')))
          .flatMap(({ content }) => content)
          .reduce((sum, node) => sum + (node.type === 'list' ? node.children.length : 0), 0),
      );
      const right = counts.reduce((sum, count) => sum + count, 0);
      if (counts.includes(0) || right === said) continue;
      const at = start + index;
      yield report(
        'totals-fit-protocols',
        { found, right },
        { place: material.place(file, at, at + found.length) },
      );
    }
  },
};
