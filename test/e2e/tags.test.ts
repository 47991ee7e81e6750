/**
 * The structure of the own hand-out as a screen reader meets it, as text in test/golden: a change of it is seen in review.
 * `UPDATE_GOLDEN=1` writes it anew.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { everythingIn, type Page, readPdf, type Tag, withRole } from './pdf.ts';
import { handreichungIn, inhaltOf } from './texts.ts';
import { built, ownContent } from './workshop.ts';

const golden = join(import.meta.dirname, '..', 'golden', 'handreichung-nr-2.tags.txt');
const bytes = built('handreichung-nr-2.pdf');
const pdf = bytes.then(readPdf);

/** An element that runs over several pages has kids on each; those of other pages are empty here. */
const standsHere = ({ role, text, alt, children }: Tag): boolean =>
  text.trim() !== '' || alt !== undefined || role === 'TD' || children.some(standsHere);

/** An element a line, indented; text shortened, because lines break differently from browser to browser. */
function outline(tag: Tag, depth: number): string[] {
  const indent = '  '.repeat(depth);
  const text = tag.text
    .replace(/[-‐]\n/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  const inner = tag.children.filter((child) => !child.role.startsWith('(') && standsHere(child));
  const notes = [
    tag.lang === undefined ? '' : ` lang=${tag.lang}`,
    tag.alt === undefined ? '' : ` alt=„${tag.alt.replace(/\s+/g, ' ')}“`,
    inner.length > 0 || text === '' ? '' : ` ${text.length > 60 ? `${text.slice(0, 60).trimEnd()} …` : text}`,
  ];
  return [indent + tag.role + notes.join(''), ...inner.flatMap((child) => outline(child, depth + 1))];
}

const describePage = ({ sheet, label, tags }: Page): string[] => [
  `Sheet ${sheet}${label === '' ? '' : `, page ${label}`}`,
  ...tags.flatMap((tag) => tag.children.filter(standsHere).flatMap((child) => outline(child, 1))),
];

describe('the tags of the own hand-out', () => {
  it('are those of the golden file', async () => {
    const tags = `${(await pdf).pages.flatMap(describePage).join('\n')}\n`;
    if (process.env.UPDATE_GOLDEN === '1') writeFileSync(golden, tags);
    expect(existsSync(golden), 'run once with UPDATE_GOLDEN=1').toBe(true);
    expect(tags.split('\n')).toEqual(readFileSync(golden, 'utf8').split('\n'));
  });

  it('step down one level at a time from heading to heading', async () => {
    const levels = (await pdf).pages
      .flatMap(({ tags }) => headingsIn(tags))
      .filter(({ text }) => text.trim() !== '')
      .map(({ role }) => Number(role.slice(1)));
    expect(levels[0]).toBe(1);
    levels.forEach((level, index) => {
      expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1);
    });
  });

  it('give every protocol, section and free answer its place below the chapter', async () => {
    const h = await handreichungIn(ownContent, 'nr-2');
    const tags = (await pdf).pages.flatMap((page) => page.tags);
    const chapters = headingsIn(tags).filter(({ role, text }) => role === 'H1' && text.trim() !== '');
    // The cover and the contents have one each.
    expect(chapters.length).toBe(h.kapitel.length + 2);
    const items = withRole(tags, 'LI').length;
    expect(items).toBeGreaterThan(inhaltOf(h, 'evaluation')?.fragen.at(-1)?.freitexte?.length ?? 0);
  });

  it('read each chart as one table: a header for each column and row', async () => {
    const tables = (await pdf).pages
      .flatMap((page) => withRole(page.tags, 'Table'))
      .filter(({ text }) => /Antwort\s*Anzahl\s*Anteil/.test(text));
    expect(tables.length).toBe(6);
    for (const table of tables) {
      const rows = withRole([table], 'TR');
      expect(withRole(rows[0]?.children ?? [], 'TH').length).toBe(3);
      for (const row of rows.slice(1)) {
        expect(withRole(row.children, 'TH').length).toBe(1);
        expect(withRole(row.children, 'TD').map(({ text }) => text.trim())).toEqual([
          expect.stringMatching(/^\d+$/),
          expect.stringMatching(/^\d+\s%$/),
        ]);
      }
    }
  });

  it('list the contents as contents: an entry for each chapter and each protocol', async () => {
    const h = await handreichungIn(ownContent, 'nr-2');
    const entries = withRole((await pdf).pages[1]?.tags ?? [], 'TOCI');
    const listed = h.kapitel.filter(({ inhaltsverzeichnis }) => inhaltsverzeichnis);
    expect(entries.length).toBe(listed.length + (inhaltOf(h, 'protokolle')?.length ?? 0));
  });

  it('give every figure an alternative text', async () => {
    const figures = (await pdf).pages.flatMap((page) => withRole(page.tags, 'Figure'));
    expect(figures.length).toBeGreaterThanOrEqual(4);
    for (const { alt } of figures) expect(alt?.trim()).toBeTruthy();
  });

  it('give every figure a box that lies on its page', async () => {
    const boxes = [...everythingIn(await bytes).matchAll(/\/Layout\s*\/BBox\s*\[([^\]]+)\]/g)].map(
      ([, box = '']) => box.trim().split(/\s+/).map(Number),
    );
    expect(boxes.length).toBeGreaterThan(0);
    for (const [left = 0, bottom = 0, right = 0, top = 0] of boxes) {
      expect(Math.min(left, bottom)).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(596);
      expect(top).toBeLessThanOrEqual(842);
    }
  });

  it('describe the seating plan on the cover', async () => {
    const cover = (await pdf).pages[0]?.tags ?? [];
    expect(withRole(cover, 'Figure').map(({ alt }) => alt)).toContainEqual(
      expect.stringContaining('Sitzplan'),
    );
  });

  it('write the alternative text of a ring from its numbers', async () => {
    const h = await handreichungIn(ownContent, 'nr-2');
    const ring = inhaltOf(h, 'evaluation')?.fragen.find(({ diagramm }) => diagramm === 'kreis');
    const alternatives = (await pdf).pages
      .flatMap((page) => withRole(page.tags, 'Figure'))
      .map(({ alt = '' }) => alt.replace(/\s/g, ' '));
    const parts = ring?.antworten?.map(
      ({ antwort, anzahl }) => `${antwort.text} ${anzahl} (${Math.round((100 * anzahl) / (ring.n ?? 1))} %)`,
    );
    expect(alternatives).toContain(`Ringdiagramm, n = ${ring?.n}: ${parts?.join(', ')}`);
  });
});

const headingsIn = (tags: readonly Tag[]): Tag[] =>
  tags.flatMap((tag) => (/^H[1-6]$/.test(tag.role) ? [tag] : headingsIn(tag.children)));
