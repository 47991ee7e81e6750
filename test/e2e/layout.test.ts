/** The pages as they came out: how many, how full, what stands where, in which faces. */
import { describe, expect, it } from 'vitest';
import { dense, type Page, readPdf, withRole } from './pdf.ts';
import { rangesOf } from './places.ts';
import { bare } from './sequence.ts';
import { handreichungIn, inhaltOf } from './texts.ts';
import { built, ownContent } from './workshop.ts';

const pdf = built('handreichung-nr-2.pdf').then(readPdf);
const handreichung = handreichungIn(ownContent, 'nr-2');

const pt = (mm: number): number => (mm * 72) / 25.4;
/** The look: type area from 21 mm below the head to 29.25 mm above the foot. */
const area = { left: pt(20), right: pt(190), top: pt(297 - 21), bottom: pt(29.25) };

/** The pages between contents and back cover. */
const inner = async (): Promise<readonly Page[]> => (await pdf).pages.slice(2, -1);

const content = ({ runs }: Page) => runs.filter(({ tagged }) => tagged);

describe('the pages', () => {
  it('are 20 to 40, all A4', async () => {
    const { pages } = await pdf;
    expect(pages.length).toBeGreaterThanOrEqual(20);
    expect(pages.length).toBeLessThanOrEqual(40);
    for (const { width, height } of pages) {
      expect(width).toBeCloseTo(pt(210), 0);
      expect(height).toBeCloseTo(pt(297), 0);
    }
  });

  it('are never blank', async () => {
    for (const page of (await pdf).pages) {
      const letters = content(page).reduce((sum, { text }) => sum + dense(text).length, 0);
      expect(letters, `sheet ${page.sheet}`).toBeGreaterThan(40);
    }
  });

  it('bear no text outside the type area, and none outside the page', async () => {
    for (const { sheet, width, height, runs } of (await pdf).pages)
      for (const run of runs) {
        const where = `sheet ${sheet}: ${run.text}`;
        expect(run.x, where).toBeGreaterThanOrEqual(0);
        expect(run.x + run.width, where).toBeLessThanOrEqual(width);
        expect(run.y, where).toBeGreaterThan(0);
        expect(run.y, where).toBeLessThan(height);
      }
    for (const page of await inner())
      for (const run of content(page)) {
        const where = `sheet ${page.sheet}: ${run.text}`;
        expect(run.x, where).toBeGreaterThanOrEqual(area.left - pt(2));
        expect(run.x + run.width, where).toBeLessThanOrEqual(area.right + pt(1));
        expect(run.y, where).toBeGreaterThanOrEqual(area.bottom - 1);
        expect(run.y, where).toBeLessThanOrEqual(area.top + 1);
      }
  });

  it('are at least a third full, except where a chapter or protocol ends', async () => {
    const doc = await pdf;
    const h = await handreichung;
    const protocols = inhaltOf(h, 'protokolle') ?? [];
    const starts = protocols.map(
      ({ panels }) =>
        doc.pages.find((page) => firstText(page).includes(bare(`Panel ${panels[0]?.nummer} ·`)))?.sheet ?? 0,
    );
    const ends = new Set([...rangesOf(doc, h).map(({ last }) => last), ...starts.map((sheet) => sheet - 1)]);
    expect(starts).not.toContain(0);
    for (const page of await inner()) {
      if (ends.has(page.sheet)) continue;
      const lowest = Math.min(...content(page).map(({ y }) => y));
      expect(area.top - lowest, `sheet ${page.sheet}`).toBeGreaterThan((area.top - area.bottom) / 3);
    }
  });

  it('never end with a heading', async () => {
    for (const page of await inner()) {
      const headings = ['H1', 'H2', 'H3', 'H4']
        .flatMap((role) => withRole(page.tags, role))
        .map(({ text }) => bare(text));
      for (const column of columnsOf(page)) {
        const last = column.reduce((low, run) => (run.y < low.y ? run : low));
        const line = bare(
          column
            .filter(({ y }) => Math.abs(y - last.y) < 1)
            .map(({ text }) => text)
            .join(''),
        );
        const isHeading = headings.some(
          (heading) => heading !== '' && heading.endsWith(line) && last.size > 11.2,
        );
        expect(isHeading, `sheet ${page.sheet}: ${line}`).toBe(false);
      }
    }
  });
});

const firstText = (page: Page): string => bare(page.tags.map(({ text }) => text).join('')).slice(0, 40);

/** Text left and right of the middle where a page is set in two columns, else all of it. */
function columnsOf(page: Page): (readonly Page['runs'][number][])[] {
  const runs = content(page);
  const middle = page.width / 2;
  const crossing = runs.some(({ x, width }) => x < middle - 12 && x + width > middle + 12);
  const [left, right] = [runs.filter(({ x }) => x < middle), runs.filter(({ x }) => x >= middle)];
  return (crossing ? [runs] : [left, right]).filter((column) => column.length > 0);
}

describe('the type', () => {
  it('comes out in its size: body text is 11 pt', async () => {
    const letters = new Map<number, number>();
    for (const page of await inner())
      for (const { font, size, text } of content(page)) {
        if (font !== 'SourceSerif4-Regular') continue;
        const rounded = Math.round(size * 100) / 100;
        letters.set(rounded, (letters.get(rounded) ?? 0) + text.length);
      }
    const most = [...letters].sort(([, a], [, b]) => b - a)[0];
    expect(Math.abs((most?.[0] ?? 0) - 11)).toBeLessThanOrEqual(0.05);
    expect(most?.[1]).toBeGreaterThan(10_000);
  });

  it('is set in the families of the look only, all of them embedded', async () => {
    const families = /^(SofiaSansSemiCondensed|SourceSerif4|HankenGrotesk|Ubuntu)-/;
    for (const { sheet, fonts, embedded } of (await pdf).pages) {
      expect(embedded, `sheet ${sheet}`).toBe(true);
      for (const font of fonts) expect(font, `sheet ${sheet}`).toMatch(families);
    }
  });

  it('leaves Ubuntu to the funding statement', async () => {
    for (const { runs } of (await pdf).pages)
      for (const { font, text } of runs)
        if (font.startsWith('Ubuntu'))
          expect('Kofinanziert von der Europäischen Union').toContain(text.trim());
  });
});
