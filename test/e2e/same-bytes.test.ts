/** The same content gives the same file: in any folder, at any time, in any locale and time zone. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readAloud, readPdf } from './pdf.ts';
import {
  copyFolder,
  fixture,
  handreichung,
  newFolder,
  ownContent,
  type Place,
  type Ran,
} from './workshop.ts';

afterEach(() => vi.unstubAllEnvs());

/** Builds a copy of the content in a folder of its own. */
async function buildCopy(
  content: string,
  argv: readonly string[],
  place: Place & { readonly folder: string },
): Promise<Ran> {
  const cwd = join(newFolder(), place.folder);
  copyFolder(content, join(cwd, 'content'));
  vi.stubEnv('TZ', place.env?.TZ ?? 'UTC');
  const ran = await handreichung(['build', ...argv], { ...place, cwd, content: 'content' });
  expect(ran.code, ran.stderr).toBe(0);
  return ran;
}

const files = ({ output }: Ran): Record<string, string> =>
  Object.fromEntries(
    [...output].map(([name, bytes]) => [name, createHash('sha256').update(bytes).digest('hex')]),
  );

const here = { TZ: 'Europe/Berlin', LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8' };
const there = { TZ: 'Pacific/Kiritimati', LANG: 'C', LC_ALL: 'en_US.UTF-8' };

describe('two builds of the own hand-out', () => {
  it('from two folders, in two languages, time zones and years, write the same files', async () => {
    const one = await buildCopy(ownContent, ['--html'], {
      folder: 'eins',
      env: here,
      locale: 'de-DE',
      now: Date.UTC(2024, 9, 1),
    });
    const other = await buildCopy(ownContent, ['--html', '--no-cache', '--jobs', '1'], {
      folder: 'ein anderer Ordner/ä',
      env: there,
      locale: 'en-US',
      now: Date.UTC(2031, 0, 31, 23, 59),
    });
    expect(Object.keys(files(one)).sort()).toEqual([
      'handreichung-nr-2.pdf',
      'handreichung-nr-2.print.html',
      'manifest.json',
    ]);
    expect(files(other)).toEqual(files(one));
  });
});

describe('SOURCE_DATE_EPOCH', () => {
  const dates = /20\d\d-\d\d-\d\dT\d\d:\d\d:\d\d(Z|\+00:00)|D:\d{14}(Z|\+00'00'?)?/g;
  const build = (epoch: string | undefined) =>
    buildCopy(fixture('e2e-editions'), [], { folder: 'epoch', env: { SOURCE_DATE_EPOCH: epoch } });

  it('is the date in the file, and nothing else changes', async () => {
    const [without, early, late] = [
      await build(undefined),
      await build('1000000000'),
      await build('1700000000'),
    ];
    const pdfs = [without, early, late].map(
      ({ output }) => output.get('handreichung-nr-1.pdf') ?? Buffer.alloc(0),
    );
    const [a, b, c] = await Promise.all(pdfs.map(readPdf));
    expect(a?.info.CreationDate).toMatch(/^D:20241001000000/);
    expect(b?.info.CreationDate).toMatch(/^D:20010909014640/);
    expect(c?.info.CreationDate).toMatch(/^D:20231114221320/);
    expect(b?.xmp).toContain('2001-09-09T01:46:40');
    expect(b?.xmp.replace(dates, '')).toBe(c?.xmp.replace(dates, ''));
    expect(b?.xmp.replace(dates, '')).toBe(a?.xmp.replace(dates, ''));
    expect(b && readAloud(b)).toBe(c && readAloud(c));
    const undated = ({ info }: { info: object }) => ({ ...info, CreationDate: '', ModDate: '' });
    expect(b && undated(b)).toEqual(c && undated(c));
  });

  it('that is no number is wrong usage', async () => {
    const { code, stderr, output } = await handreichung(['build', '--lang', 'de'], {
      content: fixture('e2e-editions'),
      env: { SOURCE_DATE_EPOCH: 'gestern' },
    });
    expect(code).toBe(2);
    expect(stderr).toContain('SOURCE_DATE_EPOCH');
    expect(output.size).toBe(0);
  });
});
