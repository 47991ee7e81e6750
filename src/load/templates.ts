import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { type Outcome, type Problem, report } from '../problem/index.ts';

/** The templates folder, read: everything a designer changes. */
export interface Vorlagen {
  /** Source of handreichung.hbs. */
  readonly seite: string;
  /** Partials by name (file name without `.hbs`), `css/*.css.hbs` among them. */
  readonly partials: ReadonlyMap<string, string>;
  /** All of css/*.css in name order, with the files they name inlined as data: URIs. */
  readonly stil: string;
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
 * `cwd` is what the places in problems are relative to.
 */
export async function loadTemplates(dir: string, cwd: string): Promise<Outcome<Vorlagen | undefined>> {
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
  for (const [name, text] of styles) {
    if (name.endsWith('.css.hbs')) partials.set(name.replace('.css.hbs', ''), text);
    else if (name.endsWith('.css')) {
      const file = path.join(dir, 'css', name);
      const inlined = await inlineFiles(text, file, shown(file));
      stil.push(inlined.value);
      problems.push(...inlined.problems);
    }
  }
  return { value: { seite, partials, stil: stil.join('\n') }, problems };
}

async function readAll(dir: string, suffix: string): Promise<Map<string, string>> {
  const names = (await readdir(dir).catch(() => [])).filter((name) => name.endsWith(suffix)).sort();
  const texts = await Promise.all(names.map((name) => readFile(path.join(dir, name), 'utf8')));
  return new Map(
    names.map((name, index) => [name.slice(0, name.length - suffix.length), texts[index] ?? '']),
  );
}

const urls = /url\("([^"]+)"\)/g;

async function inlineFiles(css: string, file: string, shown: string): Promise<Outcome<string>> {
  const problems: Problem[] = [];
  const wanted = [...new Set([...css.matchAll(urls)].map((match) => match[1] ?? ''))].filter(
    (url) => !/^(data:|#)/.test(url),
  );
  const data = new Map<string, string>();
  await Promise.all(
    wanted.map(async (url) => {
      const bytes = await readFile(locate(url, file)).catch(() => undefined);
      const type = types[path.extname(url)];
      if (bytes !== undefined && type !== undefined)
        data.set(url, `data:${type};base64,${bytes.toString('base64')}`);
      else problems.push(report('template-file-exists', { url }, { place: placeOf(css, url, shown) }));
    }),
  );
  return {
    value: css.replace(urls, (whole, url: string) => (data.has(url) ? `url("${data.get(url)}")` : whole)),
    problems,
  };
}

function locate(url: string, file: string): string {
  if (!url.startsWith('@')) return path.resolve(path.dirname(file), url);
  try {
    return require.resolve(url);
  } catch {
    return url;
  }
}

function placeOf(css: string, url: string, file: string) {
  const before = css.slice(0, css.indexOf(url)).split('\n');
  return { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
