/** Title, author, dates and origin: once in the XMP stream, once in Info, equal (ISO 19005-2, 6.6.2 and 6.6.3). */
import { add } from '../pdf/document.ts';
import { dictOf, textString } from '../pdf/objects.ts';
import { standards } from '../standard.ts';
import type { Work } from '../work.ts';
import { type Metadata, xmpPacket } from './xmp.ts';

/** `conforms`: the file states the standards it was made for. */
export function writeMetadata(work: Work, conforms: boolean): void {
  const { doc, input } = work;
  const facts = standards[input.standard ?? 'ua1'];
  const metadata: Metadata = {
    input,
    created: utc(input.created),
    producer: work.producer,
    conforms: conforms ? facts : undefined,
  };
  const data = Buffer.from(xmpPacket(metadata), 'utf8');
  doc.catalog.set(
    'Metadata',
    add(doc, { kind: 'stream', dict: dictOf({ Type: 'Metadata', Subtype: 'XML' }), data }),
  );
  if (facts.hasInfo) doc.trailer.set('Info', add(doc, infoOf(metadata)));
  else doc.trailer.delete('Info');
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

/** `2024-10-01T00:00:00Z`: whole seconds in UTC, whatever the machine's zone; throws RangeError where it is no date. */
function utc(date: string): string {
  const zoned = /T/.test(date) && !/(Z|[+-]\d\d:?\d\d)$/.test(date) ? `${date}Z` : date;
  return `${new Date(zoned).toISOString().slice(0, 19)}Z`;
}
