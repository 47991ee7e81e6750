import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import { finish } from '../../src/finish/index.ts';
import { open, pages, textOf } from './reader.ts';
import { finished, input, printed, type Sample, samples } from './sample.ts';

const marks = new Set([
  OPS.dependency,
  OPS.beginMarkedContent,
  OPS.beginMarkedContentProps,
  OPS.endMarkedContent,
]);

/** All that paints or moves, page by page: what is left of the content without its marks and soft hyphens. */
async function painting(bytes: Uint8Array): Promise<string[]> {
  const doc = await open(bytes);
  const lists = await Promise.all((await pages(doc)).map((page) => page.getOperatorList()));
  const lines = lists.flatMap(({ fnArray, argsArray }) =>
    fnArray.map((code, index) =>
      marks.has(code) ? '' : `${code} ${JSON.stringify(argsArray[index], withoutIds)}`,
    ),
  );
  return lines
    .filter((line) => line !== '')
    .filter((line, index, all) => !isSoftHyphen(line, all[index + 1]));
}

/** A blank glyph that takes no room: nothing is moved before the next letter, or the line ends (with a hyphen drawn). */
const isSoftHyphen = (line: string, next: string | undefined): boolean =>
  line.startsWith(`${OPS.showText} `) &&
  line.includes('"unicode":" "') &&
  [`${OPS.moveText} [0,0]`, `${OPS.endText} null`].includes(next ?? '');

/** Names and codes pdf.js makes up count objects and glyphs, which are numbered anew; signs that look alike are one. */
function withoutIds(key: string, value: unknown): unknown {
  if (key === 'fontChar' || key === 'originalCharCode') return undefined;
  if (typeof value !== 'string') return value;
  return value
    .replace(/^(g_d|img_p).*/, '$1')
    .replace('\u2010', '-')
    .replace('\u00a0', ' ');
}

const words = [
  'Quartiersentwicklung',
  'Absatz',
  'Fußnote',
  'Kommunalverwaltung',
  'Bürgerbeteiligung',
  'Förderrichtlinien',
  'Öffentlichkeitsarbeit',
  'Daseinsvorsorge',
  'Schifffahrtsgesellschaften',
  'findet',
  'offiziell',
  'effizient',
];

describe.each(samples)('content of %s', (sample: Sample) => {
  it('looks as it was printed', async () => {
    const before = await painting(printed(sample));
    expect(before.length).toBeGreaterThan(500);
    expect(await painting((await finished(sample)).value)).toEqual(before);
  });

  it('has whole words and no soft hyphens', async () => {
    const text = await textOf((await finished(sample)).value);
    expect(text).not.toContain('\u00ad');
    const joined = text.replace(/[-\u2010]\n/g, '');
    expect(words.filter((word) => !joined.includes(word))).toEqual([]);
  });

  it('is smaller than what Chromium printed', async () => {
    expect((await finished(sample)).value.length).toBeLessThan(printed(sample).length * 0.75);
  });
});

describe('the same bytes', () => {
  it('come out each time', async () => {
    const { value } = await finish(printed('chromium-147'), input);
    expect(Buffer.compare(value, (await finished('chromium-147')).value)).toBe(0);
  });

  it('come out whenever it was printed and however Chromium counted its elements', async () => {
    const text = Buffer.from(printed('chromium-147')).toString('latin1');
    const later = text
      .replace(/\(D:\d{14}/g, '(D:20300101000000')
      .replace(/\(node000000(\d\d)\)/g, (_, id) => `(node000008${id})`);
    expect(later).not.toBe(text);
    const { value } = await finish(new Uint8Array(Buffer.from(later, 'latin1')), input);
    expect(Buffer.compare(value, (await finished('chromium-147')).value)).toBe(0);
  });

  it('change with the content hash, so that each content has its own identity', async () => {
    const { value } = await finish(printed('chromium-147'), { ...input, contentHash: '00' });
    expect((await open(value)).fingerprints).not.toEqual(
      (await open((await finished('chromium-147')).value)).fingerprints,
    );
  });
});
