/** Where the parts of a hand-out came to stand, found by their texts. */
import type { Handreichung } from '../../src/model/index.ts';
import type { Link, Page, Pdf } from './pdf.ts';
import { dense, textOf, withRole } from './pdf.ts';
import { bare, follow } from './sequence.ts';
import { type Chapter, chaptersOf, inhaltOf } from './texts.ts';

/** The sheets, from 1, on which a chapter's first and last text stand. */
export interface Range {
  readonly chapter: Chapter;
  readonly first: number;
  readonly last: number;
}

/** Cover and contents come before; their words are those of the chapters. */
const firstSheet = 3;

export function rangesOf(pdf: Pdf, h: Handreichung): Range[] {
  const ranges: Range[] = [];
  let from = firstSheet;
  for (const chapter of chaptersOf(h)) {
    // Its title may be a word of the chapter before.
    const heading = bare(chapter.texts[0] ?? '');
    const begins = pdf.pages.find(
      ({ sheet, tags }) => sheet >= from && withRole(tags, 'H1').some(({ text }) => bare(text) === heading),
    );
    const { found } = follow(pdf, chapter.texts, begins?.sheet ?? from);
    const [first, last] = [found[0]?.sheet ?? 0, found.at(-1)?.endSheet ?? 0];
    ranges.push({ chapter, first, last });
    from = last;
  }
  return ranges;
}

/** The sheets of the charts that stand in bodies. */
export function chartSheets(pdf: Pdf, h: Handreichung): number[] {
  const placed = inhaltOf(h, 'evaluation')?.fragen.filter(({ platziert }) => platziert) ?? [];
  return placed.map(({ frage }) => sheetWith(pdf, frage.text));
}

/** The sheet whose content says this; the contents page does not count. */
export const sheetWith = (pdf: Pdf, text: string): number =>
  pdf.pages.find((page) => page.sheet >= firstSheet && bare(textOf(page)).includes(bare(text)))?.sheet ?? 0;

/** What must stand beside a chapter on the contents page, from where its content stands. */
export function numbersFor(pdf: Pdf, h: Handreichung, { chapter, first, last }: Range): string {
  const label = (sheet: number): string => pdf.pages[sheet - 1]?.label ?? '';
  const run = first === last ? label(first) : `${label(first)}–${label(last)}`;
  const spread = chapter.art === 'evaluation' ? new Set(chartSheets(pdf, h)) : new Set<number>();
  const apart = [...spread]
    .filter((sheet) => sheet < first || sheet > last)
    .map((sheet) => [sheet, label(sheet)] as const);
  return [...apart, [first, run] as const]
    .sort(([a], [b]) => a - b)
    .map(([, text]) => text)
    .join('/');
}

/** A line of the contents page: the link with its title and those with its numbers. */
export interface Row {
  readonly title: Link;
  readonly numbers: readonly Link[];
}

export function contentsRows(page: Page): Row[] {
  const rows: { title: Link; numbers: Link[] }[] = [];
  for (const link of page.links) {
    if (/^\d+$/.test(link.text)) rows.at(-1)?.numbers.push(link);
    else rows.push({ title: link, numbers: [] });
  }
  return rows;
}

/** The number in the page's foot; undefined where there is none. */
export function folioOn({ runs }: Page): string | undefined {
  const inFoot = runs.filter(({ tagged, y }) => !tagged && y < 70);
  return inFoot.find(({ text }) => /^\d+$/.test(dense(text)))?.text.trim();
}
