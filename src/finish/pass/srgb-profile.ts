/**
 * An ICC profile of sRGB, built from the numbers of IEC 61966-2-1 (primaries and white adapted to D50, the transfer
 * curve as a formula): ICC.1:2004-10 (version 4.2), display device, about 500 bytes.
 */

/** Red, green and blue as XYZ under D50. */
const primaries = {
  rXYZ: [0.43607, 0.22249, 0.01392],
  gXYZ: [0.38515, 0.71687, 0.09708],
  bXYZ: [0.14307, 0.06061, 0.7141],
} as const;

const d50 = [0.9642, 1, 0.8249] as const;

/** Bradford adaptation from D65 to D50. */
const adaptation = [1.04788, 0.02292, -0.0502, 0.02959, 0.99048, -0.01706, -0.00923, 0.01508, 0.75168];

/** Y = (aX + b)^g above d, else cX: g, a, b, c, d of sRGB. */
const curve = [2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045];

/** The profile's bytes, always the same. */
export function srgbProfile(): Uint8Array {
  const transfer = tag('para', [shorts(3, 0), fixed(...curve)]);
  const tags: [string, Buffer][] = [
    ['desc', text('sRGB')],
    ['cprt', text('No copyright, use freely')],
    ['wtpt', tag('XYZ ', [fixed(...d50)])],
    ['chad', tag('sf32', [fixed(...adaptation)])],
    ...Object.entries(primaries).map(([name, xyz]): [string, Buffer] => [name, tag('XYZ ', [fixed(...xyz)])]),
    ...['rTRC', 'gTRC', 'bTRC'].map((name): [string, Buffer] => [name, transfer]),
  ];
  return assemble(tags);
}

function assemble(tags: readonly (readonly [string, Buffer])[]): Uint8Array {
  const places = new Map<Buffer, number>();
  let offset = 128 + 4 + 12 * tags.length;
  for (const [, data] of tags) {
    if (places.has(data)) continue;
    places.set(data, offset);
    offset += data.length;
  }
  const table = tags.map(([name, data]) =>
    Buffer.concat([ascii(name), integers(places.get(data) ?? 0, data.length)]),
  );
  return Buffer.concat([header(offset), integers(tags.length), ...table, ...places.keys()]);
}

function header(size: number): Buffer {
  const bytes = Buffer.alloc(128);
  bytes.writeUInt32BE(size, 0);
  bytes.writeUInt32BE(0x04200000, 8);
  bytes.write('mntrRGB XYZ ', 12, 'latin1');
  shorts(2004, 10, 1, 0, 0, 0).copy(bytes, 24);
  bytes.write('acsp', 36, 'latin1');
  fixed(...d50).copy(bytes, 68);
  return bytes;
}

/** A tag's data: its type, four empty bytes, the parts, filled up to a multiple of four. */
function tag(type: string, parts: readonly Buffer[]): Buffer {
  const data = Buffer.concat([ascii(type), Buffer.alloc(4), ...parts]);
  return Buffer.concat([data, Buffer.alloc((4 - (data.length % 4)) % 4)]);
}

/** One text in English, as UTF-16. */
const text = (value: string): Buffer =>
  tag('mluc', [
    integers(1, 12),
    ascii('enUS'),
    integers(value.length * 2, 28),
    Buffer.from(value, 'utf16le').swap16(),
  ]);

const ascii = (value: string): Buffer => Buffer.from(value, 'latin1');

function numbers(width: 2 | 4, values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(width * values.length);
  values.forEach((value, index) => {
    bytes.writeIntBE(value, index * width, width);
  });
  return bytes;
}

const integers = (...values: number[]): Buffer => numbers(4, values);
const shorts = (...values: number[]): Buffer => numbers(2, values);
/** s15Fixed16Number */
const fixed = (...values: number[]): Buffer =>
  numbers(
    4,
    values.map((value) => Math.round(value * 65536)),
  );
