import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type Outcome, type Problem, report } from '../problem/index.ts';
import type { PictureRequest } from '../render/index.ts';

export interface PictureOptions {
  /** The issue's folder, absolute; sources count from it. */
  readonly issueDir: string;
  /** Where finished pictures are kept by content; undefined: nowhere. */
  readonly cacheDir: string | undefined;
}

/** Print resolution: 300 dpi. */
const pixels = (mm: number): number => Math.max(1, Math.round((mm / 25.4) * 300));

/** Part of the cache key: raise it when the recipe below changes. */
const recipe = 2;

/**
 * Makes print-ready pictures: cropped or fitted to the size asked for at 300 dpi (never enlarged), upright, sRGB, without
 * metadata. Gives key → data: URI. Vector files go through as they are. What cannot be read is a problem.
 */
export async function preparePictures(
  requests: readonly PictureRequest[],
  options: PictureOptions,
): Promise<Outcome<ReadonlyMap<string, string>>> {
  const problems: Problem[] = [];
  const made = new Map<string, string>();
  for (const request of requests) {
    try {
      made.set(request.key, await dataUri(request, options));
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      problems.push(report('picture-is-readable', { file: request.source, reason }));
    }
  }
  return { value: made, problems };
}

async function dataUri(request: PictureRequest, { issueDir, cacheDir }: PictureOptions): Promise<string> {
  const bytes = await readFile(path.join(issueDir, request.source));
  if (request.source.toLowerCase().endsWith('.svg')) return uri('image/svg+xml', bytes);
  const { width, height, fit } = request;
  const key = createHash('sha256')
    .update(bytes)
    .update(JSON.stringify([recipe, width, height, fit]))
    .digest('hex');
  const cached = cacheDir === undefined ? undefined : path.join(cacheDir, 'pictures', key);
  const known = cached === undefined ? undefined : await readFile(cached, 'utf8').catch(() => undefined);
  if (known !== undefined) return known;
  const result = await convert(bytes, request);
  if (cached !== undefined) await keep(cached, result);
  return result;
}

async function convert(bytes: Buffer, { width, height, fit }: PictureRequest): Promise<string> {
  const { default: sharp } = await import('sharp');
  const image = sharp(bytes).autoOrient().toColourspace('srgb');
  const { hasAlpha, autoOrient: own } = await image.metadata();
  // A crop is not enlarged either: whoever measures the print shall see how few pixels there are.
  const scale = Math.min(1, own.width / pixels(width), own.height / pixels(height));
  const sizeOf = (mm: number): number =>
    fit === 'cover' ? Math.max(1, Math.round(pixels(mm) * scale)) : pixels(mm);
  const sized = image.resize({
    width: sizeOf(width),
    height: sizeOf(height),
    fit,
    position: 'attention',
    withoutEnlargement: fit === 'inside',
  });
  return hasAlpha
    ? uri('image/png', await sized.png({ compressionLevel: 9 }).toBuffer())
    : uri('image/jpeg', await sized.jpeg({ quality: 84, chromaSubsampling: '4:4:4' }).toBuffer());
}

const uri = (type: string, bytes: Buffer): string => `data:${type};base64,${bytes.toString('base64')}`;

async function keep(file: string, text: string): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  const draft = `${file}.${randomUUID()}`;
  await writeFile(draft, text);
  await rename(draft, file);
}
