/** Title, author, dates and origin: once in the XMP stream, once in Info, equal (ISO 19005-2, 6.6.2 and 6.6.3). */
import { add, dictAt } from '../pdf/document.ts';
import { dictOf, isString, textOf, textString } from '../pdf/objects.ts';
import type { Work } from '../work.ts';
import { type Metadata, xmpPacket } from './xmp.ts';

/** `conforms`: states PDF/UA-1 and PDF/A-2a. */
export function writeMetadata(work: Work, conforms: boolean): void {
  const { doc, input } = work;
  const metadata: Metadata = { input, created: utc(input.created), producer: producerOf(work), conforms };
  const data = Buffer.from(xmpPacket(metadata), 'utf8');
  doc.catalog.set(
    'Metadata',
    add(doc, { kind: 'stream', dict: dictOf({ Type: 'Metadata', Subtype: 'XML' }), data }),
  );
  doc.trailer.set('Info', add(doc, infoOf(metadata)));
}

function infoOf({ input, created, producer }: Metadata): ReturnType<typeof dictOf> {
  const date = textString(`D:${created.replace(/[-:TZ]/g, '')}Z`);
  const text = (value: string) => (value === '' ? undefined : textString(value));
  return dictOf({
    Title: text(input.title),
    Author: text(input.author),
    Subject: text(input.subject),
    Keywords: text(input.keywords.join(', ')),
    Creator: text(`handreichung ${input.toolVersion}`),
    Producer: text(producer),
    CreationDate: date,
    ModDate: date,
  });
}

/** Who wrote the pages: `Skia/PDF m147`. Read once; a second run finds its own Info. */
function producerOf({ doc }: Work): string {
  const info = dictAt(doc, doc.trailer, 'Info');
  const producer = info?.get('Producer');
  return isString(producer) ? textOf(producer) : '';
}

/** `2024-10-01T00:00:00Z`: whole seconds in UTC, whatever the machine's zone; throws RangeError where it is no date. */
function utc(date: string): string {
  const zoned = /T/.test(date) && !/(Z|[+-]\d\d:?\d\d)$/.test(date) ? `${date}Z` : date;
  return `${new Date(zoned).toISOString().slice(0, 19)}Z`;
}
