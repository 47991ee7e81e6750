import { expect, it } from 'vitest';
import { isDict, isStream, listAt, openPdf, plainData, resolve } from '../../src/finish/pdf/index.ts';
import { finished } from './sample.ts';

it('states that colours are sRGB, with a profile of its own', async () => {
  const doc = openPdf((await finished('chromium-147')).value);
  const [intent] = listAt(doc, doc.catalog, 'OutputIntents').map((ref) => resolve(doc, ref));
  const stream = isDict(intent) ? resolve(doc, intent.get('DestOutputProfile')) : null;
  const profile = isStream(stream) ? Buffer.from(plainData(stream)) : Buffer.alloc(0);
  expect(isDict(intent) && intent.get('S')).toBe('GTS_PDFA1');
  expect(profile.readUInt32BE(0)).toBe(profile.length);
  expect(profile.toString('latin1', 12, 24)).toBe('mntrRGB XYZ ');
  expect(profile.toString('latin1', 36, 40)).toBe('acsp');
  expect(tagsOf(profile)).toEqual([
    'bTRC',
    'bXYZ',
    'chad',
    'cprt',
    'desc',
    'gTRC',
    'gXYZ',
    'rTRC',
    'rXYZ',
    'wtpt',
  ]);
});

it('adds up to white: the three primaries make D50', async () => {
  const doc = openPdf((await finished('chromium-147')).value);
  const [intent] = listAt(doc, doc.catalog, 'OutputIntents').map((ref) => resolve(doc, ref));
  const stream = isDict(intent) ? resolve(doc, intent.get('DestOutputProfile')) : null;
  const profile = isStream(stream) ? Buffer.from(plainData(stream)) : Buffer.alloc(0);
  const sum = [0, 1, 2].map((axis) =>
    ['rXYZ', 'gXYZ', 'bXYZ'].reduce(
      (total, name) => total + fixedAt(profile, tagAt(profile, name) + 8 + 4 * axis),
      0,
    ),
  );
  const white = [0, 1, 2].map((axis) => fixedAt(profile, tagAt(profile, 'wtpt') + 8 + 4 * axis));
  sum.forEach((value, axis) => {
    expect(value).toBeCloseTo(white[axis] ?? 0, 3);
  });
});

const places = (profile: Buffer): number[] =>
  Array.from({ length: profile.readUInt32BE(128) }, (_, index) => 132 + 12 * index);
const nameAt = (profile: Buffer, at: number): string => profile.toString('latin1', at, at + 4);
const tagsOf = (profile: Buffer): string[] =>
  places(profile)
    .map((at) => nameAt(profile, at))
    .sort();
const fixedAt = (profile: Buffer, at: number): number => profile.readInt32BE(at) / 65536;

function tagAt(profile: Buffer, name: string): number {
  const entry = places(profile).find((at) => nameAt(profile, at) === name) ?? 0;
  return profile.readUInt32BE(entry + 4);
}
