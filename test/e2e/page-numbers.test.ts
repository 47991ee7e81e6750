/** Every page number in the PDF is true: read back from the finished file, held against where the content stands. */
import { describe, expect, it } from 'vitest';
import { dense, type Pdf, readPdf, textOf, withRole } from './pdf.ts';
import { contentsRows, folioOn, numbersFor, type Range, rangesOf, sheetWith } from './places.ts';
import { bare } from './sequence.ts';
import { handreichungIn, inhaltOf } from './texts.ts';
import { built, fixture, handreichung, ownContent } from './workshop.ts';

type Handreichung = Awaited<ReturnType<typeof handreichungIn>>;

interface Read {
  readonly pdf: Pdf;
  readonly h: Handreichung;
  readonly ranges: readonly Range[];
}

const read = async (bytes: Uint8Array | undefined, content: string, issue: string): Promise<Read> => {
  const [pdf, h] = await Promise.all([readPdf(bytes ?? new Uint8Array()), handreichungIn(content, issue)]);
  return { pdf, h, ranges: rangesOf(pdf, h) };
};

const fixtures = handreichung(['build'], { content: fixture('e2e-numbers') });
const documents: Readonly<Record<string, Promise<Read>>> = {
  'the own hand-out': built('handreichung-nr-2.pdf').then((bytes) => read(bytes, ownContent, 'nr-2')),
  'numbers far apart': fixtures.then(({ output }) =>
    read(output.get('handreichung-nr-1.pdf'), fixture('e2e-numbers'), 'nr-1'),
  ),
  'mixed numbers': fixtures.then(({ output }) =>
    read(output.get('handreichung-nr-2.pdf'), fixture('e2e-numbers'), 'nr-2'),
  ),
};
const labelOf = (pdf: Pdf, sheet: number | undefined): string => pdf.pages[(sheet ?? 0) - 1]?.label ?? '';

describe.each(Object.keys(documents))('%s', (name) => {
  const document = documents[name] as Promise<Read>;

  it('prints beside each chapter the pages on which its content stands', async () => {
    const { pdf, h, ranges } = await document;
    const contents = pdf.pages[1];
    if (contents === undefined) throw new Error('no contents page');
    const printed = dense(textOf(contents));
    for (const range of ranges.filter(({ chapter }) => chapter.listed)) {
      const line = dense(range.chapter.titel) + numbersFor(pdf, h, range);
      expect(printed).toContain(line);
      // The number ends there: "3" is not the beginning of "31".
      expect(printed.slice(printed.indexOf(line) + line.length)).not.toMatch(/^[/–]/);
    }
    for (const range of ranges.filter(({ chapter }) => !chapter.listed))
      expect(contentsRows(contents).map(({ title }) => title.text)).not.toContain(range.chapter.titel);
  });

  it('leads from each number to the page that bears it', async () => {
    const { pdf, ranges } = await document;
    const rows = contentsRows(pdf.pages[1] as Pdf['pages'][number]);
    expect(rows.length).toBeGreaterThanOrEqual(ranges.filter(({ chapter }) => chapter.listed).length);
    for (const { title, numbers } of rows) {
      expect(title.sheet, title.text).toBeGreaterThan(2);
      for (const number of numbers) expect(labelOf(pdf, number.sheet), title.text).toBe(number.text);
    }
  });

  it('leads from each title to the page on which its chapter begins', async () => {
    const { pdf, ranges } = await document;
    const rows = contentsRows(pdf.pages[1] as Pdf['pages'][number]);
    for (const { chapter, first } of ranges.filter((range) => range.chapter.listed)) {
      const row = rows.find(({ title }) => title.text === chapter.titel);
      expect(row?.title.sheet, chapter.titel).toBe(first);
    }
  });

  it('bears the same number in its foot as in the page labels', async () => {
    const { pdf } = await document;
    for (const page of pdf.pages) expect(folioOn(page) ?? '', `sheet ${page.sheet}`).toBe(page.label);
  });

  it('counts without a gap from the first numbered page to the last before the back cover', async () => {
    const { pdf } = await document;
    const labels = pdf.pages.map(({ label }) => label);
    const unnumbered = labels.indexOf('1');
    const numbered = labels.length - unnumbered - 1;
    expect(unnumbered).toBeGreaterThanOrEqual(2);
    expect(labels).toEqual([
      ...Array<string>(unnumbered).fill(''),
      ...Array.from({ length: numbered }, (_, index) => String(index + 1)),
      '',
    ]);
  });

  it('has a bookmark for each chapter, which leads to its first page', async () => {
    const { pdf, ranges } = await document;
    expect(pdf.outline.map(({ title, sheet }) => [title, sheet])).toEqual(
      ranges.map(({ chapter, first }) => [chapter.titel, first]),
    );
  });
});

describe('the own hand-out', () => {
  const document = documents['the own hand-out'] as Promise<Read>;

  it('begins with the agenda on page 1', async () => {
    const { pdf, h } = await document;
    const first = pdf.pages.find(({ label }) => label === '1');
    expect(first && textOf(first)).toContain(inhaltOf(h, 'programm')?.titel.text);
    expect(first?.sheet).toBe(3);
  });

  it('names in the barcamp grid the page of each protocol, and leads there', async () => {
    const { pdf, h } = await document;
    const panels = inhaltOf(h, 'panels')?.zeitfenster.flatMap((slot) => slot.panels) ?? [];
    const links = pdf.pages[sheetWith(pdf, 'Barcamp-Themen') - 1]?.links ?? [];
    const sheets = panels.map(({ nummer }) => sheetWith(pdf, `Panel ${nummer} ·`));
    expect(sheets).not.toContain(0);
    expect(links.map(({ text }) => text.replace(/\s/g, ' ')).sort()).toEqual(
      sheets.map((sheet) => `Seite ${labelOf(pdf, sheet)}`).sort(),
    );
    for (const { text, sheet } of links)
      expect(text.replace(/\s/g, ' ')).toBe(`Seite ${labelOf(pdf, sheet)}`);
  });

  it('names each protocol in the contents with the page of its card', async () => {
    const { pdf, h } = await document;
    const rows = contentsRows(pdf.pages[1] as Pdf['pages'][number]);
    for (const { kurz, panels } of inhaltOf(h, 'protokolle') ?? []) {
      const sheet = sheetWith(pdf, `Panel ${panels[0]?.nummer} ·`);
      const numbers = rows.filter(({ title }) => title.text === kurz).map((row) => row.numbers[0]?.text);
      expect(numbers, kurz).toContain(labelOf(pdf, sheet));
    }
  });

  it('has bookmarks for panels and short summaries below their chapters', async () => {
    const { pdf, h } = await document;
    const below = pdf.outline.flatMap(({ children }) => children);
    const themes = inhaltOf(h, 'protokolle')?.map(({ panels }) =>
      sheetWith(pdf, `Panel ${panels[0]?.nummer} ·`),
    );
    const headings = pdf.pages.flatMap(({ sheet, tags }) =>
      withRole(tags, 'H2').map(({ text }) => ({ sheet, text: bare(text) })),
    );
    const short = inhaltOf(h, 'zusammenfassung')?.kurzfassungen.map(
      ({ titel }, index) => headings.find(({ text }) => text === bare(`${index + 1}${titel.text}`))?.sheet,
    );
    expect(below.map(({ sheet }) => sheet)).toEqual([...(short ?? []), ...(themes ?? [])]);
  });
});

describe('the forms of page numbers', () => {
  const numbersIn = async (name: string): Promise<Record<string, string>> => {
    const { pdf } = await (documents[name] as Promise<Read>);
    const contents = pdf.pages[1] as Pdf['pages'][number];
    const lines = dense(textOf(contents));
    const titles = contentsRows(contents).map(({ title }) => title.text);
    const numbers = (title: string): string => {
      const from = lines.indexOf(dense(title)) + dense(title).length;
      return /^[\d/–]*/.exec(lines.slice(from))?.[0] ?? '';
    };
    return Object.fromEntries(titles.map((title) => [title, numbers(title)]));
  };

  it('one page, a run, places far apart; a page before the counting has none', async () => {
    expect(await numbersIn('numbers far apart')).toEqual({
      Vorwort: '',
      Tagungsprogramm: '1',
      'Drei Seiten': '2–4',
      Anton: '5',
      Berta: '6–7',
      'Ergebnisse der Evaluation': '5/7/9',
    });
  });

  it('places apart and runs mixed', async () => {
    expect(await numbersIn('mixed numbers')).toEqual({
      Anfang: '1',
      Davor: '2',
      'Ergebnisse der Evaluation': '2/3–4/6',
      Dazwischen: '5',
      Danach: '6',
    });
  });

  it('counts from the chapter that beginn_zaehlung names', async () => {
    const { pdf } = await (documents['numbers far apart'] as Promise<Read>);
    expect(labelOf(pdf, sheetWith(pdf, 'Diese Seite trägt keine Zahl.'))).toBe('');
    expect(labelOf(pdf, sheetWith(pdf, 'Tagesablauf'))).toBe('1');
  });
});
