import { randomBytes } from 'node:crypto';
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { FONTS_CONF, isUnpacked, PROGRAM } from './unpacked.ts';

export interface UnpackOptions {
  readonly signal: AbortSignal;
  /** Called with bytes read so far and in all. */
  readonly onProgress?: ((done: number, all: number) => void) | undefined;
}

/** The program itself, compressed. */
const PACKED = 'chromium.br';

/** The libraries a bare system lacks, and one font for text that brings none. WebGL (`swiftshader`) is not needed. */
const ARCHIVES = ['al2023.tar.br', 'fonts.tar.br'];

/** Age from which a half unpacked folder counts as left behind, in ms. */
const ABANDONED = 3_600_000;

/**
 * Unpacks the browser of a package's `bin` folder to `target`: the program `chromium`, `lib/`, and `fonts.conf`, which
 * shows it the font in `fonts/` and no other. The folder appears whole or not at all, also when several processes unpack
 * at once. Throws what the disk, the archive or `signal` throws.
 */
export async function unpack(bin: string, target: string, options: UnpackOptions): Promise<void> {
  const parent = path.dirname(target);
  await mkdir(parent, { recursive: true, mode: 0o700 });
  await removeAbandoned(parent);
  const draft = path.join(
    parent,
    `.${path.basename(target)}-${process.pid}-${randomBytes(4).toString('hex')}`,
  );
  try {
    await mkdir(draft);
    await unpackAll(bin, draft, options);
    await writeFile(path.join(draft, FONTS_CONF), fontsConf(target));
    await appear(draft, target);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

async function unpackAll(bin: string, draft: string, { signal, onProgress }: UnpackOptions): Promise<void> {
  const { x: extract } = await import('tar');
  const sizes = await Promise.all(
    [PACKED, ...ARCHIVES].map(async (name) => (await stat(path.join(bin, name))).size),
  );
  const all = sizes.reduce((sum, size) => sum + size, 0);
  let done = 0;
  const counted = (size: number): void => {
    done += size;
    onProgress?.(done, all);
  };
  const read = (name: string) => [
    createReadStream(path.join(bin, name), { highWaterMark: 2 ** 20 }),
    counter(counted),
    createBrotliDecompress({ chunkSize: 2 ** 20 }),
  ];
  await Promise.all([
    pipeline([...read(PACKED), createWriteStream(path.join(draft, PROGRAM), { mode: 0o755 })], {
      signal,
    }),
    ...ARCHIVES.map((name) =>
      pipeline([...read(name), extract({ cwd: draft, strict: true, preserveOwner: false }) as never], {
        signal,
      }),
    ),
  ]);
}

const counter = (counted: (size: number) => void): Transform =>
  new Transform({
    transform(chunk: Buffer, _, next) {
      counted(chunk.length);
      next(null, chunk);
    },
  });

// What another process has put there meanwhile is as good; what is incomplete there makes room.
async function appear(draft: string, target: string): Promise<void> {
  if (existsSync(target) && !isUnpacked(target)) await rm(target, { recursive: true, force: true });
  await rename(draft, target).catch((error) => {
    if (!isUnpacked(target)) throw error;
  });
}

async function removeAbandoned(parent: string): Promise<void> {
  for (const name of await readdir(parent)) {
    if (!name.startsWith('.browser-')) continue;
    const folder = path.join(parent, name);
    const age = await stat(folder).then(
      ({ mtimeMs }) => Date.now() - mtimeMs,
      () => 0,
    );
    if (age > ABANDONED) await rm(folder, { recursive: true, force: true });
  }
}

// Without any configuration, fonts of the page itself fail to load now and then; with the system's, text that has no
// font of its own would look different on every machine.
const fontsConf = (target: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${escapeXml(path.join(target, 'fonts'))}</dir>
  <cachedir>${escapeXml(path.join(target, 'fontconfig'))}</cachedir>
</fontconfig>
`;

const escapeXml = (text: string): string =>
  text.replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? sign);
