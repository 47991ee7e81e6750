import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { request as httpRequest } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import puppeteer, { type Browser } from 'puppeteer';
import { browserStatus } from '../../src/build.ts';
import { type Preview, type PreviewRequest, startPreview } from '../../src/preview/index.ts';
import type { Snapshot } from '../../src/preview/snapshot.ts';

const root = path.join(import.meta.dirname, '../..');

/** A small issue; `[name]` is its file below `content/nr-1/`. */
const files = {
  'handreichung.yaml': `reihe: Handreichung
nummer: 1
titel: Treffen im Weltecho
datum: 2024-09-24
veroeffentlicht: 2024-10
herausgeber:
  name: Verein
  url: https://www.verein.de
kapitel:
  - art: seite
    titel: Bericht
    datei: seiten/bericht.md
  - art: impressum
    titel: Impressum
`,
  'seiten/bericht.md': `---
titel: Bericht
---

Erster Absatz über das Treffen.

Zweiter Absatz über den Nachmittag.

## Nachlese

Dritter Absatz am Ende.
`,
  'impressum.md': `---
titel: Impressum
---

## Herausgeber

Verein, Dresden.
`,
} as const;

export type FileName = keyof typeof files;

/** A folder with content and templates. */
export interface Project {
  readonly cwd: string;
  readonly path: (name: string) => string;
  readonly read: (name: FileName) => string;
  readonly write: (name: string, text: string) => void;
  readonly remove: () => void;
}

export interface World extends Omit<Project, 'remove'> {
  readonly preview: Preview;
  readonly state: () => Promise<Snapshot>;
  /** What the fake editor was called with, call by call. */
  readonly edits: () => string[][];
  readonly close: () => Promise<void>;
}

/** A project of its own with one issue. */
export function makeProject(): Project {
  const cwd = realpathSync(mkdtempSync(path.join(tmpdir(), 'preview-test-')));
  const file = (name: string) => path.join(cwd, 'content', 'nr-1', name);
  const write = (name: string, text: string) => {
    mkdirSync(path.dirname(file(name)), { recursive: true });
    writeFileSync(file(name), text);
  };
  for (const [name, text] of Object.entries(files)) write(name, text);
  cpSync(path.join(root, 'templates'), path.join(cwd, 'templates'), { recursive: true });
  return {
    cwd,
    path: file,
    read: (name) => readFileSync(file(name), 'utf8'),
    write,
    remove: () => rmSync(cwd, { recursive: true, force: true }),
  };
}

/** A project of its own and a preview of it; the editor is a script that notes its arguments. */
export async function openWorld(more: Partial<PreviewRequest> = {}): Promise<World> {
  const { remove, ...project } = makeProject();
  const { cwd } = project;
  const log = path.join(cwd, 'edits.jsonl');
  const editor = path.join(cwd, 'editor.cjs');
  writeFileSync(
    editor,
    `require('node:fs').appendFileSync(${JSON.stringify(log)}, JSON.stringify(process.argv.slice(2)) + '\\n');`,
  );
  const { value: preview, problems } = await startPreview({
    cwd,
    contentDir: path.join(cwd, 'content'),
    templatesDir: path.join(cwd, 'templates'),
    edition: 'oeffentlich',
    issue: 'nr-1',
    browser: { env: process.env },
    version: '0.0.0',
    port: 0,
    editor: `"${process.execPath}" "${editor}" {file} {line}`,
    env: {},
    lang: 'de',
    hasTerminal: false,
    scripts: await pageScripts(),
    ...more,
  });
  if (preview === undefined) throw new Error(problems[0]?.message.en);
  return {
    ...project,
    preview,
    state: () => stateOf(preview.url),
    edits: () =>
      existsSync(log)
        ? // A line is whole when it has its end: the editor may be writing it.
          (readFileSync(log, 'utf8').match(/^.+(?=\n)/gm) ?? []).map((line) => JSON.parse(line))
        : [],
    close: async () => {
      await preview.close();
      remove();
    },
  };
}

/** How the preview at this address stands. */
export const stateOf = async (url: string): Promise<Snapshot> => JSON.parse((await ask(url, '/state')).body);

let bundled: Promise<string> | undefined;

/** The page's script made from its source, so that a test never sees an earlier compilation. */
function pageScripts(): Promise<string> {
  bundled ??= (async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'preview-scripts-'));
    process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
    const entry = path.join(root, 'src/preview/page/main.ts');
    await build({ entryPoints: [entry], bundle: true, format: 'esm', outfile: path.join(folder, 'main.js') });
    return folder;
  })();
  return bundled;
}

/** A browser as an author has it: the one this machine prints with. */
export async function authorsBrowser(): Promise<Browser> {
  const { value } = await browserStatus({ env: process.env }, new AbortController().signal);
  const executablePath = value.chosen?.path ?? '';
  // An unpacked browser brings its own libraries and fonts.
  const folder = path.dirname(executablePath);
  const own = existsSync(path.join(folder, 'fonts.conf'));
  return puppeteer.launch({
    executablePath,
    headless: true,
    pipe: false,
    args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu', '--headless'],
    env: {
      ...process.env,
      ...(own && {
        LD_LIBRARY_PATH: path.join(folder, 'lib'),
        FONTCONFIG_FILE: path.join(folder, 'fonts.conf'),
      }),
    },
  });
}

/** Waits until something holds, at most a minute. */
export async function until<T>(question: () => Promise<T> | T, holds: (answer: T) => boolean): Promise<T> {
  const end = Date.now() + 60_000;
  for (;;) {
    const answer = await question();
    if (holds(answer)) return answer;
    if (Date.now() > end) throw new Error(`still ${JSON.stringify(answer)?.slice(0, 1000)}`);
    await new Promise((done) => setTimeout(done, 25));
  }
}

export interface Answer {
  readonly status: number;
  readonly body: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

/** Asks exactly for this path with exactly these headers, as no browser would let a page do. */
export function ask(
  url: string,
  target: string,
  {
    method = 'GET',
    headers = {},
    body,
  }: { method?: string; headers?: Record<string, string>; body?: string } = {},
): Promise<Answer> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    // A connection of its own: one that is kept may just be given up at the other end.
    const call = { hostname, port, path: target, method, headers, agent: false };
    const request = httpRequest(call, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk) => {
        text += chunk;
      });
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, body: text, headers: response.headers }),
      );
    });
    request.on('error', reject);
    request.end(body);
  });
}

/** The printing browsers this process has started, by process id; only where the system tells (Linux). */
export function printingBrowsers(): number[] {
  if (!existsSync('/proc/self/stat')) return [];
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((name) => {
      try {
        const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
        const [state, parent] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
        const call = readFileSync(`/proc/${name}/cmdline`, 'utf8');
        return state !== 'Z' && Number(parent) === process.pid && call.includes('--remote-debugging-pipe');
      } catch {
        return false;
      }
    })
    .map(Number);
}
