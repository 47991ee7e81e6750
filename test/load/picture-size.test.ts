import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, expect, test } from 'vitest';
import { pictureSize } from '../../src/load/picture-size.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'handreichung-'));
afterAll(() => rmSync(folder, { recursive: true }));
const written = (name: string, bytes: Uint8Array): string => {
  const file = path.join(folder, name);
  writeFileSync(file, bytes);
  return file;
};
const made = sharp({ create: { width: 321, height: 123, channels: 3, background: '#678' } });
const size = { breite: 321, hoehe: 123 };
const noise = Buffer.from(Array.from({ length: 40_000 }, (_, index) => (index * 7919) % 251));

test.each([
  ['PNG', made.clone().png()],
  ['JPEG', made.clone().jpeg()],
  ['progressive JPEG', made.clone().jpeg({ progressive: true })],
  [
    'JPEG with camera data',
    made
      .clone()
      .withExif({ IFD0: { Copyright: noise.toString('hex').slice(0, 60_000) } })
      .jpeg(),
  ],
  ['lossy WebP', made.clone().webp()],
  ['lossless WebP', made.clone().webp({ lossless: true })],
  ['WebP with transparency', made.clone().ensureAlpha(0.5).webp()],
])('the size of a %s is read off its head', async (name, picture) => {
  expect(await pictureSize(written(name, await picture.toBuffer()))).toEqual(size);
});

test('what is no picture, cut off or not there has no size', async () => {
  const png = await made.clone().png().toBuffer();
  expect(
    await pictureSize(written('text', Buffer.from('no picture at all, but some text of a sort'))),
  ).toBeUndefined();
  expect(await pictureSize(written('cut', png.subarray(0, 20)))).toBeUndefined();
  expect(
    await pictureSize(written('half', (await made.clone().jpeg().toBuffer()).subarray(0, 40))),
  ).toBeUndefined();
  expect(await pictureSize(path.join(folder, 'missing.png'))).toBeUndefined();
});
