import { describe, expect, it } from 'vitest';
import { finish } from '../../src/finish/index.ts';
import { open } from './reader.ts';
import { finished, input, printed } from './sample.ts';

const metadataOf = async (bytes: Uint8Array) => {
  const { info, metadata } = await (await open(bytes)).getMetadata();
  return { info: info as Record<string, unknown>, xmp: metadata };
};

const rawXmp = (bytes: Uint8Array): string =>
  /<x:xmpmeta[\s\S]*<\/x:xmpmeta>/.exec(Buffer.from(bytes).toString('utf8'))?.[0] ?? '';

describe('metadata', () => {
  it('says in Info what the document is', async () => {
    const { info } = await metadataOf((await finished('chromium-147')).value);
    expect(info).toMatchObject({
      PDFFormatVersion: '1.7',
      Title: 'Prüfstück: alle Bauteile',
      Author: 'Stadt & Land e. V.',
      Subject: 'Was eine Handreichung <alles> enthalten kann.',
      Keywords: 'Barcamp, Kommune',
      Creator: 'handreichung 0.1.0',
      Producer: 'Skia/PDF m147',
      CreationDate: 'D:20241001000000Z',
      ModDate: 'D:20241001000000Z',
    });
  });

  it('says the same in XMP', async () => {
    const { xmp } = await metadataOf((await finished('chromium-147')).value);
    expect(Object.fromEntries(xmp ?? [])).toMatchObject({
      'dc:title': 'Prüfstück: alle Bauteile',
      'dc:creator': ['Stadt & Land e. V.'],
      'dc:description': 'Was eine Handreichung <alles> enthalten kann.',
      'dc:subject': ['Barcamp', 'Kommune'],
      'dc:language': 'de',
      'dc:publisher': 'Stadt & Land e. V., Chemnitz',
      'dc:rights': 'CC BY 4.0',
      'xmp:createdate': '2024-10-01T00:00:00Z',
      'xmp:modifydate': '2024-10-01T00:00:00Z',
      'xmp:creatortool': 'handreichung 0.1.0',
      'pdf:producer': 'Skia/PDF m147',
      'pdf:keywords': 'Barcamp, Kommune',
      'xmprights:webstatement': 'https://creativecommons.org/licenses/by/4.0/',
    });
  });

  it('records tool, browser and content, and explains these properties', async () => {
    const xmp = rawXmp((await finished('chromium-147')).value);
    expect(xmp).toContain('<build:toolVersion>0.1.0</build:toolVersion>');
    expect(xmp).toContain('<build:browserVersion>HeadlessChrome/147.0.7727.0</build:browserVersion>');
    expect(xmp).toContain(`<build:contentHash>${input.contentHash}</build:contentHash>`);
    for (const name of ['toolVersion', 'browserVersion', 'contentHash', 'part']) {
      expect(xmp).toContain(`<pdfaProperty:name>${name}</pdfaProperty:name>`);
    }
  });

  it('states both standards', async () => {
    const xmp = rawXmp((await finished('chromium-156')).value);
    expect(xmp).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(xmp).toContain('<pdfaid:part>2</pdfaid:part>');
    expect(xmp).toContain('<pdfaid:conformance>A</pdfaid:conformance>');
  });

  it('states PDF/UA-2 and PDF/A-4 in a PDF 2.0 file where that is asked for, and has no Info then', async () => {
    const { value, problems } = await finish(printed('chromium-147'), { ...input, standard: 'ua2' });
    expect(problems).toEqual([]);
    const { info } = await metadataOf(value);
    expect(info).toMatchObject({ PDFFormatVersion: '2.0' });
    expect(info.Title).toBeUndefined();
    const xmp = rawXmp(value);
    expect(xmp).toContain('<pdfuaid:part>2</pdfuaid:part>\n<pdfuaid:rev>2024</pdfuaid:rev>');
    expect(xmp).toContain('<pdfaid:part>4</pdfaid:part>\n<pdfaid:rev>2020</pdfaid:rev>');
    expect(xmp).toContain('<pdf:Producer>Skia/PDF m147</pdf:Producer>');
  });

  it('leaves out what is not known and what XML cannot hold', async () => {
    const { license: _, ...bare } = input;
    const odd = { ...bare, publisher: '', keywords: [], title: 'Ein\u0001 \ud800Titel' };
    const { value } = await finish(printed('chromium-147'), odd);
    const xmp = rawXmp(value);
    expect(xmp).not.toMatch(/dc:publisher|dc:rights|xmpRights|pdf:Keywords|dc:subject/);
    expect(xmp).toContain('>Ein Titel<');
  });

  it.each([
    ['2024-10', '2024-10-01T00:00:00Z'],
    ['2024-10-01T12:30:15', '2024-10-01T12:30:15Z'],
    ['2024-10-01T12:30:15.999+02:00', '2024-10-01T10:30:15Z'],
  ])('takes the date %s as %s', async (created, expected) => {
    const { value } = await finish(printed('chromium-147'), { ...input, created });
    expect(rawXmp(value)).toContain(`<xmp:CreateDate>${expected}</xmp:CreateDate>`);
  });

  it('throws on a date that is none: that is a bug of the caller', async () => {
    await expect(finish(printed('chromium-147'), { ...input, created: 'gestern' })).rejects.toThrow(
      RangeError,
    );
  });
});
