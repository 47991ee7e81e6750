import { describe, expect, it } from 'vitest';
import { finish } from '../../src/finish/index.ts';
import {
  dictAt,
  dictOf,
  fromLatin1,
  isDict,
  isStream,
  latin1,
  listAt,
  openPdf,
  type PdfObject,
  pagesOf,
  plainData,
  type Ref,
  resolve,
  textString,
} from '../../src/finish/pdf/index.ts';
import { drawing, type Made, madePdf, showing, tag } from './made.ts';
import { contentOf, tagLines } from './outline-of.ts';
import { input } from './sample.ts';

const finishMade = (made: Made) =>
  finish(madePdf(made), { ...input, folios: Array(made.pages ?? 1).fill(null), outline: [] });

/** The first page's content, without line ends. */
async function content(made: Made): Promise<string> {
  const { value, problems } = await finishMade(made);
  expect(problems).toEqual([]);
  const doc = openPdf(value);
  return contentOf(doc, pagesOf(doc)[0]?.dict ?? new Map())
    .trim()
    .replace(/\s+/g, ' ');
}

const refusal = async (made: Made): Promise<string | undefined> =>
  (await finishMade(made)).problems[0]?.message.en;
const flat = (text: string): string => text.replace(/\s+/g, ' ');
const a = flat(showing('a'));
const paragraph = `/NonStruct <</MCID 0 >>BDC ${a} EMC`;
const ref = (number: number): Ref => ({ kind: 'ref', number });

describe('what is painted outside the tags', () => {
  it.each([
    ['text', a, `/Artifact BMC ${a} EMC`],
    ['shapes', '1 1 m 2 2 l S 3 3 4 4 re f', '/Artifact BMC 1 1 m 2 2 l S 3 3 4 4 re f EMC'],
    [
      'a path from where it starts',
      'q 1 0 0 1 5 5 cm 1 1 m 2 2 l 3 3 4 4 5 5 c h B* Q',
      'q 1 0 0 1 5 5 cm /Artifact BMC 1 1 m 2 2 l 3 3 4 4 5 5 c h B* EMC Q',
    ],
    ['a picture', 'q /X1 Do Q', 'q /Artifact BMC /X1 Do EMC Q'],
    ['a shading', '/S1 sh', '/Artifact BMC /S1 sh EMC'],
    [
      'all of it as one',
      `0 0 9 9 re f q ${a} Q 1 1 m 2 2 l s`,
      `/Artifact BMC 0 0 9 9 re f q ${a} Q 1 1 m 2 2 l s EMC`,
    ],
    ['nothing round a clip', 'q 0 0 9 9 re W* n Q', 'q 0 0 9 9 re W* n Q'],
    [
      'the shape behind a clip only',
      '0 0 9 9 re W n 1 1 m 2 2 l S',
      '0 0 9 9 re W n /Artifact BMC 1 1 m 2 2 l S EMC',
    ],
    ['what is marked so already', '/Artifact BMC 0 0 9 9 re f EMC', '/Artifact BMC 0 0 9 9 re f EMC'],
    ['nothing where nothing is shown', 'BT ET', 'BT ET'],
  ])('is an artifact: %s', async (_what, loose, expected) => {
    expect(await content({ loose: [loose], tags: [tag('P', 'a')] })).toBe(`${expected} ${paragraph}`);
  });

  it('is one artifact before and one behind what is tagged', async () => {
    const tags = [tag('P', 'a'), tag('P', 'a')];
    const found = await content({ loose: ['0 0 9 9 re f'], tags });
    expect(found.match(/Artifact/g)).toHaveLength(1);
    expect(found.indexOf('Artifact')).toBeLessThan(found.indexOf('MCID'));
  });
});

describe('what decorates a tagged element', () => {
  it('becomes an artifact and leaves the tags', async () => {
    const made = { tags: [tag('P', 'a', drawing('0 0 9 1 re f'))] };
    expect(await content(made)).toBe(`${paragraph} /Artifact BMC 0 0 9 1 re f EMC`);
    expect(tagLines((await finishMade(made)).value)).toEqual(['Document', '  P', '    “a”']);
  });

  it('stays where it is the drawing, with its box', async () => {
    const figure = tag(
      'Figure',
      { Alt: textString('Bild') },
      drawing('10 20 m 30 40 l S 100 100 -50 5 re f'),
    );
    const { value, problems } = await finishMade({ tags: [figure] });
    expect(problems).toEqual([]);
    expect(boxes(value)).toEqual([[10, 20, 100, 105]]);
  });

  it.each([
    ['moved and scaled', 'q 2 0 0 -2 100 300 cm 0 0 10 20 re f Q', [100, 260, 120, 300]],
    ['moved twice', 'q 1 0 0 1 10 10 cm q 1 0 0 1 5 5 cm 0 0 1 1 re f Q 0 0 1 1 re f Q', [10, 10, 16, 16]],
    ['a picture', 'q 50 0 0 40 7 8 cm /X1 Do Q', [7, 8, 57, 48]],
    ['a clip that paints nothing', '0 0 99 99 re W n 1 2 m 3 4 l S', [1, 2, 3, 4]],
    ['curves by their hull', '0 0 m 0 10 10 10 10 0 c f', [0, 0, 10, 10]],
    ['text by its size', 'BT /F1 10 Tf 1 0 0 1 50 60 Tm <0041> Tj 20 0 Td <0041> Tj ET', [50, 57.5, 75, 68]],
  ])('has the box of what is %s', async (_what, paint, expected) => {
    const picture: PdfObject = {
      kind: 'stream',
      dict: dictOf({ Subtype: 'Image' }),
      data: new Uint8Array(1),
    };
    const figure = tag('Figure', { Alt: textString('Bild') }, drawing(paint));
    const resources = { XObject: dictOf({ X1: ref(1000) }) };
    expect(boxes((await finishMade({ tags: [figure], resources, objects: [picture] })).value)).toEqual([
      expected,
    ]);
  });
});

/** The boxes of all figures. */
function boxes(bytes: Uint8Array): unknown[] {
  const doc = openPdf(bytes);
  const all = [...doc.locations.keys()].map((number) => resolve(doc, ref(number)));
  return all
    .filter(isDict)
    .filter((dict) => dict.get('S') === 'Figure')
    .map((dict) => dictAt(doc, dict, 'A')?.get('BBox'));
}

describe('soft hyphens', () => {
  it('go with their marks, the move to the next letter stays', async () => {
    expect(await content({ tags: [tag('P', 'ab\u00adc')] })).toBe(
      '/NonStruct <</MCID 0 >>BDC BT /F1 10 Tf 1 0 0 1 50 700 Tm <0061> Tj 6 0 Td <0062> Tj 6 0 Td 6 0 Td <0063> Tj ET EMC',
    );
  });

  it('in artifacts too', async () => {
    const found = await content({ loose: [showing('a\u00adb')], tags: [tag('P', 'a')] });
    expect(found).not.toContain('ActualText');
    expect(found).toContain('/Artifact BMC BT');
  });

  it('painted in any other way are refused', async () => {
    const odd = '/Span <</ActualText <FEFF00AD>>> BDC 0 0 9 9 re f EMC';
    expect(await refusal({ tags: [tag('P', drawing(`BT ${odd} ET`))] })).toContain('soft hyphen painted as');
  });
});

describe('forms', () => {
  const form = (paint: string, resources: Readonly<Record<string, PdfObject>> = {}): PdfObject => ({
    kind: 'stream',
    dict: dictOf({
      Subtype: 'Form',
      BBox: [0, 0, 100, 100],
      Matrix: [1, 0, 0, 1, 3, 0],
      Resources: dictOf(resources),
    }),
    data: fromLatin1(paint),
  });
  const xObject = { XObject: dictOf({ X1: ref(1000) }) };
  const mark = (mcid: number, paint: string): string => `/NonStruct <</MCID ${mcid} >>BDC\n${paint}\nEMC\n`;

  it('without tags are artifacts where they are drawn, and untouched', async () => {
    const made = {
      loose: ['/X1 Do'],
      tags: [tag('P', 'a')],
      resources: xObject,
      objects: [form('0 0 9 9 re f')],
    };
    expect(await content(made)).toBe(`/Artifact BMC /X1 Do EMC ${paragraph}`);
  });

  it('with tags are found by the tree, numbered apart from the page, their ornament marked', async () => {
    // The tree says number 0 of the form (as later versions do), where the page has a 0 too.
    const inForm = dictOf({ Type: 'MCR', Stm: ref(1000), MCID: 0, Pg: ref(1) });
    const made = {
      loose: ['q 1 0 0 1 7 7 cm /X1 Do Q'],
      tags: [tag('P', 'a'), tag('Figure', { Alt: textString('Bild'), K: [inForm] })],
      resources: xObject,
      objects: [form(`${mark(0, '1 1 8 8 re f')}5 5 m 6 6 l S`)],
    };
    const { value, problems } = await finishMade(made);
    expect(problems).toEqual([]);
    expect(boxes(value)).toEqual([[11, 8, 19, 16]]);
    const doc = openPdf(value);
    const page = pagesOf(doc)[0]?.dict ?? new Map();
    const stream = resolve(
      doc,
      dictAt(doc, dictAt(doc, page, 'Resources') ?? new Map(), 'XObject')?.get('X1'),
    );
    expect(isStream(stream) && flat(latin1(plainData(stream))).trim()).toBe(
      '/Span <</MCID 1>> BDC 1 1 8 8 re f EMC /Artifact BMC 5 5 m 6 6 l S EMC',
    );
    expect(contentOf(doc, page)).not.toContain('Artifact');
  });

  it('with tags the tree looks for on the page are found all the same', async () => {
    const onPage = dictOf({ Type: 'MCR', MCID: 5, Pg: ref(1) });
    const made = {
      loose: ['/X1 Do'],
      tags: [tag('P', 'a'), tag('P', { K: [onPage] })],
      resources: { ...xObject },
      objects: [form(mark(5, showing('b')))],
    };
    const { value, problems } = await finishMade(made);
    expect(problems).toEqual([]);
    expect(tagLines(value).filter((line) => line.trim() === 'P')).toHaveLength(2);
  });

  it('with tags drawn twice or inside a tag are refused', async () => {
    const made = { tags: [tag('P', 'a')], resources: xObject, objects: [form(mark(5, showing('b')))] };
    expect(await refusal({ ...made, loose: ['/X1 Do /X1 Do'] })).toContain('drawn twice');
    expect(await refusal({ ...made, tags: [tag('P', drawing('/X1 Do'))] })).toContain(
      'inside marked content',
    );
    expect(await refusal({ ...made, loose: ['/X1 Do', '/X1 Do'], pages: 2 })).toContain('drawn twice');
  });
});

describe('content that is not known is refused', () => {
  it.each([
    ['BI /W 1 ID x EI', 'inline image'],
    ['% note\n0 0 9 9 re f', 'comment'],
    ['(open', 'string without an end'],
    ['/P <</MCID 7>> BDC', 'marked content inside marked content'],
    ['/P BMC', 'marked content without an end'],
    ['EMC', 'EMC without a beginning'],
    ['Q', 'Q without q'],
    ['/P /Named BDC EMC', 'unknown operands'],
    ['/P <</A <</B 1>> >> BDC EMC', 'nested properties'],
    ['/P <</MCID 7>> BDC /P <</MCID 8>> BDC EMC EMC', 'marked content inside marked content'],
    ['BT /P <</MCID 7>> BDC EMC ET', 'inside a text object'],
    ['/P <</MCID 0>> BDC EMC', 'comes twice'],
    ['1-1 0 0 9 re f', 'operand is no number'],
  ])('%s', async (loose, reason) => {
    expect(await refusal({ loose: [loose], tags: [tag('P', 'a')] })).toContain(reason);
  });

  it('but not what only looks like it, inside a string', async () => {
    const text = 'BT /F1 9 Tf (\\( BI EMC % \\\\) Tj ET';
    expect(await content({ loose: [text], tags: [tag('P', 'a')] })).toBe(
      `/Artifact BMC ${text} EMC ${paragraph}`,
    );
  });
});

describe('what is the same is kept once', () => {
  it('pictures and what they refer to', async () => {
    const profile: PdfObject = { kind: 'stream', dict: dictOf({ N: 3 }), data: fromLatin1('profile') };
    const picture = (space: number): PdfObject => ({
      kind: 'stream',
      dict: dictOf({ Subtype: 'Image', ColorSpace: ['ICCBased', ref(space)] }),
      data: fromLatin1('pixels'),
    });
    const other: PdfObject = {
      kind: 'stream',
      dict: dictOf({ Subtype: 'Image' }),
      data: fromLatin1('others'),
    };
    const { value } = await finishMade({
      tags: [tag('P', 'a')],
      resources: { XObject: dictOf({ A: ref(1002), B: ref(1003), C: ref(1004) }), ProcSet: ['PDF'] },
      objects: [profile, profile, picture(1000), picture(1001), other],
    });
    const doc = openPdf(value);
    const resources = dictAt(doc, pagesOf(doc)[0]?.dict ?? new Map(), 'Resources') ?? new Map();
    const objects = dictAt(doc, resources, 'XObject') ?? new Map();
    expect(objects.get('A')).toEqual(objects.get('B'));
    expect(objects.get('A')).not.toEqual(objects.get('C'));
    expect(resources.has('ProcSet')).toBe(false);
  });
});

describe('what no pass asks for is gone', () => {
  it('actions on opening, procedure sets, a guessed outline', async () => {
    const catalog = {
      OpenAction: dictOf({ S: 'Named', N: 'Print' }),
      AA: dictOf({}),
      Outlines: dictOf({ Count: 0 }),
    };
    const doc = openPdf((await finishMade({ tags: [tag('P', 'a')], catalog })).value);
    for (const key of Object.keys(catalog)) expect(doc.catalog.has(key)).toBe(false);
    expect(listAt(doc, doc.catalog, 'OutputIntents')).toHaveLength(1);
  });
});
