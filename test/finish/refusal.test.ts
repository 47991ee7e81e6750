import { describe, expect, it } from 'vitest';
import { finish } from '../../src/finish/index.ts';
import { input, printed, tampered } from './sample.ts';

const sample = printed('chromium-147');

/** Rules broken and the pages named, after the printed bytes or the input were spoilt. */
async function broken(bytes: Uint8Array, changes: Partial<typeof input> = {}) {
  const { value, problems } = await finish(bytes, { ...input, ...changes });
  const labelled = /pdfuaid:part|pdfaid:part/.test(Buffer.from(value).toString('latin1'));
  return { labelled, found: problems.map(({ rule, page, severity }) => ({ rule, page, severity })) };
}

const error = (rule: string, page?: number) => ({ rule, page, severity: 'error' });

describe('a file that fails a check is not labelled', () => {
  it('figure without alternative text', async () => {
    const spoilt = tampered(sample, '/Alt (Ringdiagramm', '/Xlt (Ringdiagramm');
    expect(await broken(spoilt)).toEqual({ labelled: false, found: [error('pdf-figures-described', 4)] });
  });

  it('skipped heading level', async () => {
    const { labelled, found } = await broken(tampered(sample, '/S /H3', '/S /H4'));
    expect(labelled).toBe(false);
    expect(found).toEqual([error('pdf-headings-in-order', 4)]);
  });

  it('link that leads nowhere', async () => {
    const { labelled, found } = await broken(tampered(sample, '/Dest /kap-1', '/Dest /kap-9'));
    expect(labelled).toBe(false);
    expect(found).toContainEqual(error('pdf-links-lead-somewhere', 2));
  });

  it('address that is none', async () => {
    const { labelled, found } = await broken(
      tampered(sample, '(https://example.org/x)', '(htt_s://example.org/x)'),
    );
    expect(labelled).toBe(false);
    expect(found).toEqual([error('pdf-links-lead-somewhere', 3)]);
  });

  it('font that is not in the file', async () => {
    const { labelled, found } = await broken(tampered(sample, '/FontFile2', '/XontFile2'));
    expect(labelled).toBe(false);
    expect(new Set(found.map(({ rule }) => rule))).toEqual(new Set(['pdf-fonts-embedded']));
  });

  it('structure type nobody knows', async () => {
    const { labelled, found } = await broken(tampered(sample, '/S /BlockQuote', '/S /BlockQuofe'));
    expect(labelled).toBe(false);
    expect(found).toContainEqual(error('pdf-structure-sound', 3));
  });

  it('other pages than were counted', async () => {
    expect(await broken(sample, { folios: ['1'] })).toEqual({
      labelled: false,
      found: [error('pdf-page-count')],
    });
  });

  it('is handed back readable all the same, with what to do about it', async () => {
    const { value, problems } = await finish(tampered(sample, '/S /H3', '/S /H4'), input);
    expect(Buffer.from(value.subarray(0, 8)).toString()).toBe('%PDF-1.7');
    expect(problems[0]?.message.de).toBe(
      'Die Überschrift „Herausforderungen“ hat die Ebene 4, höchstens 3 darf folgen.',
    );
    expect(problems[0]?.hint?.en).toContain('Skip no level');
  });
});

describe('a file that cannot be read comes back as it was', () => {
  const bytesOf = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));

  it.each([
    ['nothing', new Uint8Array(0), 'no startxref'],
    ['no PDF', bytesOf('Guten Tag'), 'no startxref'],
    ['its end is missing', sample.slice(0, sample.length - 40), 'no startxref'],
    ['its beginning is missing', sample.slice(400), 'expected'],
    ['untagged', tampered(sample, '/StructTreeRoot', '/XtructTreeRoot'), 'no structure tree'],
    ['encrypted', tampered(sample, '/Info 1 0 R', '/Encrypt 1 '), 'encrypted'],
    ['unknown filter', tampered(sample, '/FlateDecode', '/FlameDecode'), 'FlameDecode'],
  ])('%s', async (_name, bytes, reason) => {
    const { value, problems } = await finish(bytes, input);
    expect(value).toBe(bytes);
    expect(problems).toMatchObject([{ rule: 'pdf-readable', severity: 'error' }]);
    expect(problems[0]?.message.en).toContain(reason);
  });
});
