import { describe, expect, it } from 'vitest';
import { readDestinations } from '../../../src/finish/index.ts';
import {
  dictAt,
  openPdf,
  type PdfObject,
  pagesOf,
  resolve,
  UnreadablePdf,
} from '../../../src/finish/pdf/index.ts';
import { printed, samples, tampered } from '../sample.ts';

const bytesOf = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));

/** A file with a classic cross-reference table round the bodies of its objects, numbered from 1. */
function classic(bodies: readonly string[], trailer = ''): Uint8Array {
  let text = '%PDF-1.4\n';
  const offsets = bodies.map((body, index) => {
    const at = text.length;
    text += `${index + 1} 0 obj\n${body}\nendobj\n`;
    return at;
  });
  const entries = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  const size = bodies.length + 1;
  return bytesOf(
    `${text}xref\n0 ${size}\n0000000000 65535 f \n${entries}trailer\n<</Size ${size} /Root 1 0 R ${trailer}>>\nstartxref\n${text.length}\n%%EOF\n`,
  );
}

/** The value of /V in the catalog, written as given. */
const read = (written: string): PdfObject =>
  openPdf(classic([`<</Type /Catalog /V ${written}>>`])).catalog.get('V') ?? null;

describe('objects as they may be written', () => {
  it.each<[string, PdfObject]>([
    ['+17', 17],
    ['-.5', -0.5],
    ['4.', 4],
    ['00012', 12],
    ['.23999999', 0.23999999],
    ['123456789012345678', 123456789012345680],
    ['[1 2 R]', [{ kind: 'ref', number: 1 } as PdfObject]],
    ['[1 2 3 0 R 4]', [1, 2, { kind: 'ref', number: 3 }, 4]],
    ['/A#20B#2f', 'A B/'],
    ['/ ', ''],
    ['(a(b)c)', { kind: 'string', bytes: 'a(b)c' }],
    ['(\\(\\)\\\\\\n\\101\\53\\\nx)', { kind: 'string', bytes: '()\\\nA+x' }],
    ['(a\r\nb\rc)', { kind: 'string', bytes: 'a\nb\nc' }],
    ['<48 65\n6C6c6>', { kind: 'string', bytes: 'Hell`' }],
    ['[true%comment\nfalse null]', [true, false, null]],
    ['<</A<</B[/C]>>>>', new Map([['A', new Map([['B', ['C']]])]])],
  ])('%s', (written, value) => {
    expect(read(written)).toEqual(value);
  });

  it.each(['(open', '<48', '[1 2', '<</A 1', 'treu', '1.2.3', '--1', '1x', '<zz>'])(
    'refuses %s',
    (written) => {
      expect(() => read(written)).toThrow(UnreadablePdf);
    },
  );
});

describe('files that lead in circles or nowhere', () => {
  it.each([
    ['page tree', classic(['<</Type /Catalog /Pages 2 0 R>>', '<</Kids [2 0 R]>>'])],
    ['no pages', classic(['<</Type /Catalog>>'])],
    ['something else than pages', classic(['<</Type /Catalog /Pages 2 0 R>>', '<</Kids [7]>>'])],
  ])('%s', (_name, bytes) => {
    expect(() => pagesOf(openPdf(bytes))).toThrow(UnreadablePdf);
  });

  it('cross-reference that points to itself', () => {
    const bytes = classic(['<</Type /Catalog>>'], '/Prev 9');
    const text = Buffer.from(bytes).toString('latin1');
    const at = text.indexOf('xref\n');
    expect(() => openPdf(bytesOf(text.replace('/Prev 9', `/Prev ${at}`)))).toThrow(UnreadablePdf);
  });

  it('gives null for an object that is not there', () => {
    const doc = openPdf(classic(['<</Type /Catalog>>']));
    expect(resolve(doc, { kind: 'ref', number: 99 })).toBeNull();
  });
});

describe('pages', () => {
  it('take over what their parents state', () => {
    const doc = openPdf(
      classic([
        '<</Type /Catalog /Pages 2 0 R>>',
        '<</Kids [3 0 R 5 0 R] /MediaBox [0 0 10 10]>>',
        '<</Kids [4 0 R] /MediaBox [0 0 20 20] /Resources <</A 1>>>>',
        '<</Type /Page>>',
        '<</Type /Page>>',
      ]),
    );
    const pages = pagesOf(doc);
    expect(pages.map(({ dict }) => dict.get('MediaBox'))).toEqual([
      [0, 0, 20, 20],
      [0, 0, 10, 10],
    ]);
    expect(dictAt(doc, pages[0]?.dict ?? new Map(), 'Resources')).toEqual(new Map([['A', 1]]));
  });
});

describe('named destinations', () => {
  it.each(samples)('of %s', (sample) => {
    const { pages, destinations } = readDestinations(printed(sample));
    expect(pages).toBe(4);
    expect(Object.fromEntries([...destinations].map(([name, { page }]) => [name, page]))).toEqual({
      'kap-1': 3,
      'kap-2': 4,
      'p-1': 4,
      fn1: 4,
      fnref: 3,
    });
    expect(destinations.get('kap-2')?.y).toBeGreaterThan(destinations.get('p-1')?.y ?? 0);
  });

  it('are read without the rest of the file', () => {
    const spoilt = tampered(printed('chromium-147'), '/StructElem', '/StructElem'.replace('/', '<'));
    expect(readDestinations(spoilt).destinations.size).toBe(5);
  });

  it('in a name tree, and explicit ones in dictionaries', () => {
    const bytes = classic([
      '<</Type /Catalog /Pages 2 0 R /Names <</Dests 4 0 R>>>>',
      '<</Kids [3 0 R]>>',
      '<</Type /Page>>',
      '<</Kids [5 0 R]>>',
      '<</Names [(a) [3 0 R /XYZ 1 2 0] <FEFF00E4> <</D [3 0 R /Fit]>> (lost) [9 0 R /Fit] (odd) 7]>>',
    ]);
    expect([...readDestinations(bytes).destinations]).toEqual([
      ['a', { page: 1, x: 1, y: 2 }],
      ['ä', { page: 1, x: 0, y: 0 }],
    ]);
  });
});
