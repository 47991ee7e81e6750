import { readFileSync } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { type Outcome, type Problem, report } from '../problem/index.ts';
import type { Schrift } from './faces.ts';

/** The templates folder, read: everything a designer changes. */
export interface Vorlagen {
  /** Source of handreichung.hbs. */
  readonly seite: string;
  /** Partials by name (file name without `.hbs`), `css/*.css.hbs` among them. */
  readonly partials: ReadonlyMap<string, string>;
  /** All of css/*.css in name order, with the files they name inlined as data: URIs. */
  readonly stil: string;
  /** The font files the CSS names. */
  readonly schriften: readonly Schrift[];
}

const require = createRequire(import.meta.url);

const types: Readonly<Record<string, string>> = {
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.ttf': 'font/ttf',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
};

/**
 * Reads the templates below `dir` (absolute). `url("@scope/package/file")` in the CSS is a file of an installed
 * package, any other relative `url()` a file beside the CSS; both are inlined, because the page may load nothing.
 * `cwd` is what the places in problems are relative to. `merker`, kept between reads, saves encoding the same files again.
 */
export async function loadTemplates(
  dir: string,
  cwd: string,
  merker: Dateimerker = new Map(),
): Promise<Outcome<Vorlagen | undefined>> {
  const shown = (file: string) => path.relative(cwd, file).split(path.sep).join('/');
  const main = path.join(dir, 'handreichung.hbs');
  const [seite, partials, styles] = await Promise.all([
    readFile(main, 'utf8').catch(() => undefined),
    readAll(path.join(dir, 'partials'), '.hbs'),
    readAll(path.join(dir, 'css'), ''),
  ]);
  if (seite === undefined) {
    return { value: undefined, problems: [report('template-exists', { file: shown(main) })] };
  }
  const problems: Problem[] = [];
  const stil: string[] = [];
  const schriften: Schrift[] = [];
  for (const [name, text] of styles) {
    if (name.endsWith('.css.hbs')) partials.set(name.replace('.css.hbs', ''), text);
    else if (name.endsWith('.css')) {
      const file = path.join(dir, 'css', name);
      const inlined = await inlineFiles(text, file, shown(file), merker);
      stil.push(inlined.value.css);
      schriften.push(...inlined.value.schriften);
      problems.push(...inlined.problems);
    }
  }
  return { value: { seite, partials, stil: stil.join('\n'), schriften }, problems };
}

async function readAll(dir: string, suffix: string): Promise<Map<string, string>> {
  const names = (await readdir(dir).catch(() => [])).filter((name) => name.endsWith(suffix)).sort();
  // At once, one after the other: in turns it takes several times as long for files this small.
  return new Map(
    names.map((name) => [
      name.slice(0, name.length - suffix.length),
      readFileSync(path.join(dir, name), 'utf8'),
    ]),
  );
}

const urls = /url\("([^"]+)"\)/g;

/** The data: URI of each file that was inlined, with its size and time, by its path. */
export type Dateimerker = Map<string, { readonly stand: string; readonly uri: string }>;

async function inlineFiles(
  css: string,
  file: string,
  shown: string,
  merker: Dateimerker,
): Promise<Outcome<{ readonly css: string; readonly schriften: readonly Schrift[] }>> {
  const problems: Problem[] = [];
  const wanted = [...new Set([...css.matchAll(urls)].map((match) => match[1] ?? ''))].filter(
    (url) => !/^(data:|#)/.test(url),
  );
  const data = new Map<string, string>();
  await Promise.all(
    wanted.map(async (url) => {
      const uri = await uriOf(locate(url, file), merker).catch(() => undefined);
      if (uri !== undefined) data.set(url, uri);
      else problems.push(report('template-file-exists', { url }, { place: placeOf(css, url, shown) }));
    }),
  );
  const schriften: Schrift[] = [];
  for (const [url, uri] of data)
    if (uri.startsWith('data:font/')) schriften.push({ name: path.parse(url).name, uri });
  const inlined = css.replace(urls, (whole, url: string) =>
    data.has(url) ? `url("${data.get(url)}")` : whole,
  );
  return { value: { css: inlined, schriften }, problems };
}

/** Undefined for a type that is not embedded; rejects where the file cannot be read. */
async function uriOf(file: string, merker: Dateimerker): Promise<string | undefined> {
  const type = types[path.extname(file)];
  if (type === undefined) return undefined;
  const { size, mtimeMs, ctimeMs } = await stat(file);
  const stand = `${size} ${mtimeMs} ${ctimeMs}`;
  const known = merker.get(file);
  if (known?.stand === stand) return known.uri;
  const uri = `data:${type};base64,${(await readFile(file)).toString('base64')}`;
  merker.set(file, { stand, uri });
  return uri;
}

function locate(url: string, file: string): string {
  if (!url.startsWith('@')) return path.resolve(path.dirname(file), url);
  try {
    const found = packaged.get(url) ?? require.resolve(url);
    packaged.set(url, found);
    return found;
  } catch {
    return url;
  }
}

/** Where files of packages are: that does not change. */
const packaged = new Map<string, string>();

function placeOf(css: string, url: string, file: string) {
  const before = css.slice(0, css.indexOf(url)).split('\n');
  return { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
