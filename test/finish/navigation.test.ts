import { describe, expect, it } from 'vitest';
import { finish } from '../../src/finish/index.ts';
import {
  dictAt,
  isDict,
  listAt,
  openPdf,
  type PdfDocument,
  type PdfObject,
  resolve,
} from '../../src/finish/pdf/index.ts';
import { open } from './reader.ts';
import { finished, input, printed, samples } from './sample.ts';

interface Line {
  readonly title: string;
  readonly page: number;
  readonly items: readonly Line[];
}

/** The outline with the page each line leads to. */
async function outlineOf(bytes: Uint8Array): Promise<Line[]> {
  const doc = await open(bytes);
  type Item = NonNullable<Awaited<ReturnType<typeof doc.getOutline>>>[number];
  const read = async (items: readonly Item[]): Promise<Line[]> =>
    Promise.all(
      items.map(async ({ title, dest, items: below }) => {
        const [ref] = (await doc.getDestination(String(dest))) ?? [];
        return { title, page: (await doc.getPageIndex(ref)) + 1, items: await read(below) };
      }),
    );
  return read((await doc.getOutline()) ?? []);
}

/** Page, description and target of each link, each once, sorted. */
async function linksOf(bytes: Uint8Array): Promise<string[]> {
  const doc = await open(bytes);
  const lines: string[] = [];
  for (let number = 1; number <= doc.numPages; number++) {
    const page = await doc.getPage(number);
    for (const area of await page.getAnnotations()) {
      lines.push(`${number} ${area.contentsObj.str} → ${area.url ?? area.dest}`);
    }
  }
  return [...new Set(lines)].sort();
}

const allObjects = (doc: PdfDocument): PdfObject[] =>
  [...doc.locations.keys()].map((number) => resolve(doc, { kind: 'ref', number }));

describe('outline', () => {
  it('holds the lines given and leads to their pages', async () => {
    const { value } = await finished('chromium-147');
    expect(await outlineOf(value)).toEqual([
      { title: 'Tagesablauf', page: 3, items: [] },
      {
        title: 'Protokolle',
        page: 4,
        items: [{ title: 'Panel 1: Öffentlichkeitsarbeit', page: 4, items: [] }],
      },
    ]);
  });

  it('is left out where there is none, and then not opened either', async () => {
    const { value } = await finish(printed('chromium-147'), { ...input, outline: [] });
    const doc = await open(value);
    expect(await doc.getOutline()).toBeNull();
    expect(await doc.getPageMode()).toBe('UseNone');
  });
});

describe('destinations', () => {
  /** Type of the element each name means. */
  function meant(bytes: Uint8Array): Record<string, unknown> {
    const doc = openPdf(bytes);
    const named = [...(dictAt(doc, doc.catalog, 'Dests') ?? [])];
    return Object.fromEntries(
      named.map(([name, value]) => {
        const dict = resolve(doc, value);
        const [ref] = isDict(dict) ? listAt(doc, dict, 'SD') : [];
        const element = resolve(doc, ref);
        return [name, isDict(element) ? element.get('S') : undefined];
      }),
    );
  }

  it.each(samples)('of %s mean the elements that bear their names', async (sample) => {
    expect(meant((await finished(sample)).value)).toEqual({
      'kap-1': 'H1',
      'kap-2': 'H1',
      'p-1': 'H2',
      fn1: 'LBody',
      fnref: 'Link',
    });
  });

  it('are what the contents list refers to', async () => {
    const doc = openPdf((await finished('chromium-147')).value);
    const entries = [...allObjects(doc)].filter(isDict).filter((dict) => dict.get('S') === 'TOCI');
    const targets = entries.map((entry) => resolve(doc, listAt(doc, entry, 'Ref')[0]));
    expect(targets.map((target) => isDict(target) && target.get('S'))).toEqual(['H1', 'H1', 'H2']);
  });
});

describe('opening', () => {
  it('shows title and outline, and knows its language', async () => {
    const doc = await open((await finished('chromium-147')).value);
    expect(await doc.getPageMode()).toBe('UseOutlines');
    expect(await doc.getViewerPreferences()).toMatchObject({ DisplayDocTitle: true });
    expect((await doc.getMetadata()).info).toMatchObject({ Language: 'de' });
    expect(await doc.getMarkInfo()).toMatchObject({ Marked: true });
  });
});

describe('page labels', () => {
  const labelled = async (folios: (string | null)[]): Promise<unknown> => {
    const { value, problems } = await finish(printed('chromium-147'), { ...input, folios });
    expect(problems).toEqual([]);
    return (await open(value)).getPageLabels();
  };

  it.each([
    [[null, null, '1', '2']],
    [['i', 'ii', '1', '2']],
    [['III', 'IV', 'A', 'B']],
    [['1', '2', '3', '4']],
    [[null, '5', '7', '8']],
    [['12', null, 'xii', null]],
    [['v', 'iiii', 'ic', '0']],
  ])('%j', async (folios) => {
    expect(await labelled(folios)).toEqual(folios.map((folio) => folio ?? ''));
  });
});

describe('links', () => {
  it.each(samples)('of %s say what they lead to', async (sample) => {
    expect(await linksOf((await finished(sample)).value)).toEqual(
      [
        '2 Seite 1: Tagesablauf → kap-1',
        '2 Seite 2: Protokolle → kap-2',
        '2 Seite 2: Panel 1: Öffentlichkeitsarbeit → p-1',
        '3 die Webseite (Webseite example.org) → https://example.org/pfad',
        '3 E-Mail an eva@example.org → mailto:eva@example.org',
        '3 Max Muster: E-Mail an max@example.org → mailto:max@example.org',
        '3 Seite 2: Panel 1 → p-1',
        '3 Grundlagen der kommunalen Beteiligung im ländlichen Raum, dritte Auflage (Webseite example.org) → https://example.org/lang/er/pfad',
        '3 Webseite https://example.org/x → https://example.org/x',
        '3 Seite 2: 1 → fn1',
        '4 blass verlinkt (Webseite example.org) → https://example.org/blass',
        '4 Seite 1: Zurück zum Text → fnref',
      ].sort(),
    );
  });

  it('are called what the input calls them', async () => {
    const links = { 'p-1': 'Zum Protokoll von Panel 1, Seite 2', 'mailto:eva@example.org': 'Eva schreiben' };
    const { value } = await finish(printed('chromium-147'), { ...input, links });
    const found = await linksOf(value);
    expect(found).toContain('3 Eva schreiben → mailto:eva@example.org');
    expect(found.filter((line) => line.endsWith('Seite 2 → p-1'))).toEqual([
      '2 Zum Protokoll von Panel 1, Seite 2 → p-1',
      '3 Zum Protokoll von Panel 1, Seite 2 → p-1',
    ]);
  });

  it('speak English in an English document', async () => {
    const { value } = await finish(printed('chromium-147'), { ...input, language: 'en' });
    const found = await linksOf(value);
    expect(found).toContain('3 E-mail to eva@example.org → mailto:eva@example.org');
    expect(found).toContain('2 Page 1: Tagesablauf → kap-1');
  });
});
