import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Dict,
  dictOf,
  isRef,
  isStream,
  openPdf,
  type PdfDocument,
  type PdfObject,
  plainData,
  resolve,
  textOf,
  textString,
  writePdf,
} from '../../../src/finish/pdf/index.ts';
import { printed, samples } from '../sample.ts';

const head = { version: '1.7', id: '0123456789abcdef' };

/** A document whose catalog holds the value. */
function documentWith(value: PdfObject): PdfDocument {
  const catalog: Dict = dictOf({ Type: 'Catalog', Value: value });
  const trailer = dictOf({ Root: { kind: 'ref', number: 1 } });
  return {
    bytes: new Uint8Array(0),
    trailer,
    catalog,
    locations: new Map(),
    objects: new Map([[1, catalog]]),
    nextNumber: 2,
  };
}

const reread = (value: PdfObject): PdfObject => {
  const doc = openPdf(writePdf(documentWith(value), head));
  return resolve(doc, doc.catalog.get('Value'));
};

const byteString = fc.uint8Array({ maxLength: 40 }).map((bytes) => Buffer.from(bytes).toString('latin1'));
const name = fc
  .array(fc.integer({ min: 1, max: 255 }), { minLength: 1, maxLength: 12 })
  .map((codes) => String.fromCharCode(...codes));
const number = fc.oneof(
  fc.integer(),
  fc.integer({ min: -(10 ** 7), max: 10 ** 7 }).map((value) => value / 10 ** 5),
  fc.constantFrom(0, -0.5, 1e-7, 123456789.25, 0.23999999),
);

const { object } = fc.letrec<{ object: PdfObject; dict: Dict }>((tie) => ({
  object: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom(null, true, false),
    number,
    name,
    byteString.map((bytes): PdfObject => ({ kind: 'string', bytes })),
    fc.array(tie('object'), { maxLength: 5 }),
    tie('dict'),
  ),
  dict: fc.array(fc.tuple(name, tie('object')), { maxLength: 5 }).map((entries) => new Map(entries)),
}));

describe('what is written is read again', () => {
  it('any object', () => {
    // -0 is 0 in a PDF.
    const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value, maps));
    fc.assert(
      fc.property(object, (value) => {
        expect(plain(reread(value))).toEqual(plain(value));
      }),
    );
  });

  it('any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const value = reread(textString(text));
        expect(typeof value === 'object' && value !== null && 'bytes' in value && textOf(value)).toBe(text);
      }),
    );
  });

  it('any data', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2000 }), (data) => {
        const doc = documentWith({ kind: 'ref', number: 2 });
        doc.objects.set(2, { kind: 'stream', dict: dictOf({ Subtype: 'Data' }), data });
        const again = openPdf(writePdf(doc, head));
        const stream = resolve(again, again.catalog.get('Value'));
        expect(isStream(stream) && [...plainData(stream)]).toEqual([...data]);
      }),
    );
  });

  it('more objects than one object stream holds', () => {
    const count = 1000;
    const refs = Array.from({ length: count }, (_, index): PdfObject => ({ kind: 'ref', number: index + 2 }));
    const doc = documentWith(refs);
    for (let index = 0; index < count; index++) doc.objects.set(index + 2, [index]);
    const again = openPdf(writePdf(doc, head));
    const list = resolve(again, again.catalog.get('Value'));
    expect(Array.isArray(list) && list.map((ref) => resolve(again, ref))).toEqual(
      Array.from({ length: count }, (_, index) => [index]),
    );
  });

  it('leaves out what nothing leads to and what leads nowhere', () => {
    const doc = documentWith([{ kind: 'ref', number: 7 }]);
    doc.objects.set(5, 'Nobody');
    const bytes = writePdf(doc, head);
    const again = openPdf(bytes);
    expect(again.catalog.get('Value')).toEqual([null]);
    // The free entry, the catalog, its object stream, the cross-reference.
    expect(again.trailer.get('Size')).toBe(4);
  });
});

describe.each(samples)('%s', (sample) => {
  it('holds the same after it was read and written', () => {
    const first = openPdf(printed(sample));
    const second = openPdf(writePdf(first, head));
    expect(outline(second)).toEqual(outline(first));
  });

  it('is written alike each time', () => {
    const once = writePdf(openPdf(printed(sample)), head);
    expect(Buffer.compare(writePdf(openPdf(once), head), once)).toBe(0);
  });
});

/** All that can be reached from the catalog, in the order met, references by that order. */
function outline(doc: PdfDocument): unknown[] {
  const order = new Map<number, number>();
  const found: unknown[] = [];
  const describeObject = (value: PdfObject): unknown => {
    if (isRef(value)) return `→ ${visit(value.number)}`;
    if (Array.isArray(value)) return value.map(describeObject);
    if (value instanceof Map) return [...value].map(([key, item]) => [key, describeObject(item)]);
    if (isStream(value)) return [describeObject(withoutPacking(value.dict)), bytesOf(value)];
    return value;
  };
  const visit = (number: number): number => {
    const known = order.get(number);
    if (known !== undefined) return known;
    order.set(number, order.size);
    const index = found.push(null) - 1;
    found[index] = describeObject(resolve(doc, { kind: 'ref', number }));
    return index;
  };
  describeObject(doc.trailer.get('Root') ?? null);
  return found;
}

const withoutPacking = (dict: Dict): Dict =>
  new Map([...dict].filter(([key]) => key !== 'Length' && key !== 'Filter'));

const bytesOf = (stream: Parameters<typeof plainData>[0]): string =>
  Buffer.from(stream.dict.get('Filter') === 'FlateDecode' ? plainData(stream) : stream.data).toString(
    'base64',
  );

const maps = (_key: string, value: unknown): unknown => (value instanceof Map ? [...value] : value);
