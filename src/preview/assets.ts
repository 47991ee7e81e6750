import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';

/** The modules of the page's own script, compiled. */
const scripts = [
  'config contents document-view keyboard main memory morph overlay page-search page-text pages-view problems',
  'search text-layer',
].flatMap((names) => names.split(' '));

const require = createRequire(import.meta.url);

/**
 * Every file that is served, by its path: a path that is not in this list leads nowhere. `folder` is where the page's
 * own compiled scripts are.
 */
export function assetsOf(folder: string): ReadonlyMap<string, string> {
  const pdfjs = path.dirname(require.resolve('pdfjs-dist/legacy/build/pdf.mjs'));
  return new Map([
    ...scripts.map((name) => [`/page/${name}.js`, path.join(folder, `${name}.js`)] as const),
    ['/pdfjs/pdf.js', path.join(pdfjs, 'pdf.min.mjs')],
    ['/pdfjs/worker.js', path.join(pdfjs, 'pdf.worker.min.mjs')],
  ]);
}

/** A script as it is sent; undefined where it is missing. */
export const readScript = (file: string): Promise<string | undefined> =>
  readFile(file, 'utf8').catch(() => undefined);
