import { toString as plainText } from 'mdast-util-to-string';
import { report } from '../../problem/index.ts';
import { offsetsOf } from '../material/material.ts';
import type { Rule } from '../rule.ts';
import { tablesIn } from '../tables.ts';

/** “Summe”: a row that adds up leaves out what cannot be added. */
const total = /^(?:Summe|Gesamt|Insgesamt|Zusammen|Total|Durchschnitt|Mittelwert|Alle)/i;

/** In a smaller table an empty cell may be meant. */
const fewest = 4;

/**
 * A table has as many cells in each row as it has headings, and no single cell is empty among filled ones. A cell beyond
 * the last heading would not be printed.
 *
 * @good
 *   | Haus | offen |
 *   | ---- | ----- |
 *   | Aue  |       |
 *   | Zell |       |
 * @good
 *   | Posten | Euro | Wer |
 *   | ------ | ---- | --- |
 *   | Miete  | 20   | Aue |
 *   | **Summe** | 20 |  |
 * @bad
 *   | Haus | offen |
 *   | ---- | ----- |
 *   | Aue  | ja    |
 *   | Zell ⟦|     ⟧|
 * @bad
 *   | Haus | offen |
 *   | ---- | ----- |
 *   | Aue  | ja    | nein |
 *   | Zell | nein  |
 */
export const tableIsComplete: Rule = {
  id: 'table-is-complete',
  *check({ texts, of, sources, place }) {
    for (const { file, root } of texts)
      for (const table of tablesIn(root)) {
        const [head, ...rows] = table.children;
        const width = head?.children.length ?? 0;
        const empty = rows.filter(
          ({ children }) =>
            children.length < width ||
            children.some((cell) => plainText(cell).trim() === '' && cell.children.length === 0),
        );
        const [only] = empty;
        const gaps = rows.flatMap(({ children }) => [
          ...children.filter((cell) => cell.children.length === 0),
          ...Array.from({ length: Math.max(0, width - children.length) }),
        ]);
        const isTotal = only !== undefined && total.test(plainText(only.children[0] ?? only).trim());
        if (only !== undefined && !isTotal && gaps.length === 1 && rows.length * width >= fewest) {
          const cell = only.children.find((each) => each.children.length === 0);
          yield report('table-is-complete', { isLong: false }, { place: of(cell ?? only) });
        }
        for (const row of rows) {
          const at = offsetsOf(row);
          const text = (sources.get(file) ?? '').slice(at?.start, at?.end);
          const cells = text
            .trim()
            .replace(/^\|/, '')
            .replace(/\|$/, '')
            .split(/(?<!\\)\|/).length;
          if (at !== undefined && cells > width)
            yield report('table-is-complete', { isLong: true }, { place: place(file, at.start, at.end) });
        }
      }
  },
};
