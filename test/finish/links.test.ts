import { describe, expect, it } from 'vitest';
import { type FinishInput, finish } from '../../src/finish/index.ts';
import { area, type Kid, madePdf, tag, text } from './made.ts';
import { tagLines } from './outline-of.ts';
import { open } from './reader.ts';
import { input } from './sample.ts';

interface Link {
  readonly says: string;
  readonly rect: readonly number[];
}

/** The links of the first page as they come out. */
async function links(tags: readonly Kid[], changes: Partial<FinishInput> = {}): Promise<Link[]> {
  const made = madePdf({ tags, pages: 2, places: { hier: 0, dort: 1 } });
  const { value } = await finish(made, { ...input, folios: [null, '7'], outline: [], ...changes });
  const page = await (await open(value)).getPage(1);
  return (await page.getAnnotations()).map(({ contentsObj, rect }) => ({ says: contentsObj.str, rect }));
}

const link = (to: string, ...shown: readonly string[]): Kid => tag('P', tag('Link', ...shown, area(to)));
const says = async (
  to: string,
  shown: readonly string[],
  changes?: Partial<FinishInput>,
): Promise<string | undefined> => (await links([link(to, ...shown)], changes))[0]?.says;

describe('a link says', () => {
  it.each([
    ['https://example.org/a', ['Bericht'], 'Bericht (Webseite example.org)'],
    ['https://example.org/a', ['example.org/a'], 'Webseite example.org/a'],
    ['https://example.org/', ['https://example.org'], 'Webseite https://example.org'],
    ['https://example.org/%C3%A4', ['example.org/ä'], 'Webseite example.org/ä'],
    ['https://example.org/a', [], 'Webseite https://example.org/a'],
    ['mailto:a@example.org', ['a@example.org'], 'E-Mail an a@example.org'],
    ['mailto:a@example.org?subject=x', ['Anna'], 'Anna: E-Mail an a@example.org'],
    ['mailto:a@example.org', [], 'E-Mail an a@example.org'],
    ['tel:+49371', ['0371'], '0371 (Webseite tel:+49371)'],
    ['dort', ['Kapitel'], 'Seite 7: Kapitel'],
    ['dort', ['Kapitel', '7'], 'Seite 7: Kapitel'],
    ['dort', ['7', 'Kapitel'], 'Seite 7: Kapitel'],
    ['dort', ['Panel 7'], 'Seite 7: Panel 7'],
    ['dort', ['Kapitel', '7–9'], 'Seite 7: Kapitel'],
    ['dort', ['7'], 'Seite 7'],
    ['dort', [], 'Seite 7'],
    ['hier', ['Titelblatt'], 'Im Dokument: Titelblatt'],
    ['hier', [], 'Im Dokument: hier'],
    ['fehlt', ['Nirgends'], 'Im Dokument: Nirgends'],
  ])('%s %j: %s', async (to, shown, expected) => {
    expect(await says(to, shown)).toBe(expected);
  });

  it('the title of the outline where it shows only a number', async () => {
    const outline = [
      {
        title: 'Anfang',
        destination: 'hier',
        children: [{ title: 'Protokoll', destination: 'dort', children: [] }],
      },
    ];
    expect(await says('dort', ['7'], { outline })).toBe('Seite 7: Protokoll');
  });

  it('what the input says, whatever it shows', async () => {
    expect(await says('dort', ['x'], { links: { dort: 'Zum Kapitel' } })).toBe('Zum Kapitel');
  });

  it('runs that stand apart with a space between them', async () => {
    expect(await says('hier', ['1', 'Tages', 'ablauf', 'Zwei'])).toBe('Im Dokument: 1 Tagesablauf Zwei');
  });

  it('words without their soft hyphens', async () => {
    expect(await says('hier', ['Tages\u00adablauf'])).toBe('Im Dokument: Tagesablauf');
  });
});

describe('areas of a link', () => {
  const pieces = (...rects: readonly (readonly number[])[]): Kid =>
    tag('P', tag('Link', 'a', ...rects.map((rect) => area('hier', rect))));

  it('that touch on one line become one', async () => {
    const found = await links([pieces([10, 50, 20, 60], [20.5, 50, 40, 60], [40, 50.4, 60, 61])]);
    expect(found.map(({ rect }) => rect)).toEqual([[10, 50, 60, 61]]);
  });

  it('on two lines or apart stay, each with the text', async () => {
    const found = await links([pieces([10, 50, 20, 60], [10, 30, 40, 40], [60, 30, 80, 40])]);
    expect(found.map(({ rect }) => rect)).toEqual([
      [10, 50, 20, 60],
      [10, 30, 40, 40],
      [60, 30, 80, 40],
    ]);
    expect(new Set(found.map(({ says: one }) => one))).toEqual(new Set(['Im Dokument: a']));
  });

  it('make a link of what lost its role', async () => {
    const made = madePdf({
      tags: [tag('P', tag('NonStruct', text('1'), area('hier')))],
      places: { hier: 0 },
    });
    const { value, problems } = await finish(made, { ...input, folios: ['1'], outline: [] });
    expect(problems).toEqual([]);
    expect(tagLines(value)).toEqual(['Document', '  P', '    Link', '      “1”', '      (link)']);
  });
});

describe('the contents list', () => {
  const entry = (to: string, ...more: readonly (Kid | string)[]): Kid =>
    tag('LI', tag('Link', to, area(to)), ...more);
  const outline = ['hier', 'dort', 'da'].map((destination) => ({
    title: destination,
    destination,
    children: [],
  }));

  const tagged = async (...tags: readonly Kid[]): Promise<string> => {
    const made = madePdf({ tags, places: { hier: 0, dort: 0, da: 0 } });
    return tagLines((await finish(made, { ...input, folios: ['1'], outline })).value).join('\n');
  };

  it('is the first list that leads to half of the chapters, with what stands below its entries', async () => {
    const list = tag('L', entry('hier', '1'), entry('dort', tag('L', entry('da'))));
    const found = await tagged(tag('L', entry('hier')), list, tag('L', entry('hier'), entry('da')));
    expect(found.match(/TOCI?\b/g)).toEqual(['TOC', 'TOCI', 'TOCI', 'TOC', 'TOCI']);
    expect(found.match(/\bLI\b/g)).toHaveLength(3);
    expect(found).toContain(
      'TOCI\n      Reference\n        Link\n          “hier”\n          (link)\n      P\n        “1”',
    );
  });

  it('is none where no list leads to the chapters', async () => {
    expect(await tagged(tag('L', entry('hier')))).not.toContain('TOC');
  });
});
