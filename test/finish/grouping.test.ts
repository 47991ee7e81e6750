import { describe, expect, it } from 'vitest';
import { finish } from '../../src/finish/index.ts';
import { textString } from '../../src/finish/pdf/index.ts';
import { drawing, type Kid, madePdf, tag, text } from './made.ts';
import { tagLines } from './outline-of.ts';
import { input } from './sample.ts';

/** The tags that come out, without the Document, two spaces less deep. */
async function finishedTags(...tags: readonly Kid[]): Promise<string[]> {
  const { value } = await finish(madePdf({ tags }), { ...input, folios: ['1'], outline: [] });
  return tagLines(value)
    .slice(1)
    .map((line) => line.slice(2));
}

describe('grouping that means nothing', () => {
  it('goes, and leaves its text to the paragraph', async () => {
    expect(await finishedTags(tag('NonStruct', tag('P', 'a', tag('Em', 'b'), 'c')))).toEqual([
      'P',
      '  “a”',
      '  Em',
      '    “b”',
      '  “c”',
    ]);
  });

  it('makes a paragraph of bare text between blocks', async () => {
    expect(
      await finishedTags(text('a'), text('b'), tag('H1', 'c'), tag('NonStruct', 'd', tag('Strong', 'e'))),
    ).toEqual(['P', '  “a”', '  “b”', 'H1', '  “c”', 'P', '  “d”', '  Strong', '    “e”']);
  });

  it('keeps two divs apart, however deep', async () => {
    expect(
      await finishedTags(tag('NonStruct', tag('NonStruct', tag('NonStruct', 'a')), tag('NonStruct', 'b'))),
    ).toEqual(['P', '  “a”', 'P', '  “b”']);
  });

  it('keeps articles and quotations with paragraphs in them', async () => {
    expect(await finishedTags(tag('Art', text('a'), tag('BlockQuote', 'b')))).toEqual([
      'Art',
      '  P',
      '    “a”',
      '  BlockQuote',
      '    P',
      '      “b”',
    ]);
  });

  it('makes lines of divs in a cell or list item, and none of spans', async () => {
    const divs = [tag('NonStruct', 'a'), tag('NonStruct', 'b')];
    const spans = [text('c'), tag('NonStruct', 'd')];
    expect(await finishedTags(tag('L', tag('LI', tag('Lbl', '1'), ...divs), tag('LI', ...spans)))).toEqual([
      'L',
      '  LI',
      '    Lbl',
      '      “1”',
      '    LBody',
      '      P',
      '        “a”',
      '      P',
      '        “b”',
      '  LI',
      '    LBody',
      '      “c”',
      '      “d”',
    ]);
  });

  it('is dropped where nothing is left in it', async () => {
    expect(
      await finishedTags(tag('P', tag('NonStruct')), tag('NonStruct', drawing()), tag('P', 'a')),
    ).toEqual(['P', '  “a”']);
  });
});

describe('languages', () => {
  const lang = (code: string) => ({ Lang: textString(code) });

  it('stay where they differ from what is around', async () => {
    const quote = tag('P', lang('en'), 'a', tag('Em', lang('en'), 'b'), tag('Em', lang('de'), 'c'));
    expect(await finishedTags(tag('P', lang('de'), 'x'), quote)).toEqual([
      'P',
      '  “x”',
      'P lang=en',
      '  “a”',
      '  Em',
      '    “b”',
      '  Em lang=de',
      '    “c”',
    ]);
  });

  it('keep a span in a paragraph and a div round paragraphs', async () => {
    const inline = tag('P', 'a', tag('NonStruct', lang('en'), 'b'));
    const block = tag('NonStruct', lang('fr'), tag('P', 'c'));
    expect(await finishedTags(inline, block)).toEqual([
      'P',
      '  “a”',
      '  Span lang=en',
      '    “b”',
      'Div lang=fr',
      '  P',
      '    “c”',
    ]);
  });

  it('of the document follows the input', async () => {
    const { value } = await finish(madePdf({ tags: [tag('P', lang('de'), 'a')] }), {
      ...input,
      folios: ['1'],
      outline: [],
      language: 'en',
    });
    expect(tagLines(value)).toEqual(['Document', '  P lang=de', '    “a”']);
  });
});

describe('lists', () => {
  it('hold items with a label and a body, nested ones in the body', async () => {
    const inner = tag('L', tag('LI', tag('Lbl', '-'), tag('P', 'b')));
    expect(await finishedTags(tag('L', tag('LI', tag('Lbl', '1'), 'a', inner)))).toEqual([
      'L',
      '  LI',
      '    Lbl',
      '      “1”',
      '    LBody',
      '      “a”',
      '      L',
      '        LI',
      '          Lbl',
      '            “-”',
      '          LBody',
      '            P',
      '              “b”',
    ]);
  });

  it('make items of what is none, and leave a bare label alone', async () => {
    expect(await finishedTags(tag('L', tag('P', 'a'), tag('LI', tag('Lbl', '1'))))).toEqual([
      'L',
      '  LI',
      '    LBody',
      '      P',
      '        “a”',
      '  LI',
      '    Lbl',
      '      “1”',
    ]);
  });

  it('keep the bullet that is drawn', async () => {
    expect(await finishedTags(tag('L', tag('LI', tag('Lbl', drawing()), 'a')))).toEqual([
      'L',
      '  LI',
      '    Lbl',
      '      (drawing)',
      '    LBody',
      '      “a”',
    ]);
  });
});
