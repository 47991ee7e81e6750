// What an author waits for: from a save to the new HTML and to the new pages, against what the same browser takes for the
// bare work; and `--endurance`: what 500 saves leave behind.
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import puppeteer from 'puppeteer';
import { browserStatus } from '../../dist/build.js';
import { startPreview } from '../../dist/preview/index.js';

const root = path.resolve(import.meta.dirname, '../..');
const file = 'content/nr-2/protokolle/1-vernetzung.md';

/** A preview of a copy of issue 2 in a browser that is also used for the bare work. */
async function open() {
  const cwd = mkdtempSync(path.join(tmpdir(), 'handreichung-bench-'));
  for (const name of ['content', 'templates'])
    cpSync(path.join(root, name), path.join(cwd, name), { recursive: true });
  const browser = await launch();
  const { value: preview, problems } = await startPreview({
    cwd,
    contentDir: path.join(cwd, 'content'),
    templatesDir: path.join(cwd, 'templates'),
    edition: 'oeffentlich',
    issue: 'nr-2',
    browser: { ws: browser.wsEndpoint(), env: process.env },
    version: '0.0.0',
    port: 0,
    env: {},
    lang: 'de',
    hasTerminal: false,
  });
  if (preview === undefined) throw new Error(problems[0].message.en);
  const text = readFileSync(path.join(cwd, file), 'utf8');
  let saves = 0;
  return {
    browser,
    url: preview.url,
    state: statesOf(preview.url),
    save: () => {
      saves += 1;
      writeFileSync(path.join(cwd, file), `${text}\nFassung Nummer ${saves}.\n`);
    },
    close: async () => {
      await preview.close();
      await browser.close();
      rmSync(cwd, { recursive: true, force: true });
    },
  };
}

async function launch() {
  const { value } = await browserStatus({ env: process.env }, new AbortController().signal);
  const executablePath = value.chosen.path;
  const folder = path.dirname(executablePath);
  const own = existsSync(path.join(folder, 'fonts.conf')) && {
    LD_LIBRARY_PATH: path.join(folder, 'lib'),
    FONTCONFIG_FILE: path.join(folder, 'fonts.conf'),
  };
  return puppeteer.launch({
    executablePath,
    args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
    env: { ...process.env, ...own },
  });
}

/** Waits for what the preview tells its page: gives the first state that fits. */
function statesOf(url) {
  let newest;
  const waiting = new Set();
  void (async () => {
    const { body } = await fetch(`${url}events`);
    let left = '';
    for await (const chunk of body.pipeThrough(new TextDecoderStream())) {
      const events = (left + chunk).split('\n\n');
      left = events.pop();
      for (const [, json] of events.join('\n').matchAll(/^data: ?(\{.*)$/gm)) newest = JSON.parse(json);
      for (const check of waiting) check();
    }
  })().catch(() => {});
  return (fits) =>
    new Promise((resolve) => {
      const check = () => {
        if (newest === undefined || !fits(newest)) return;
        waiting.delete(check);
        resolve(newest);
      };
      waiting.add(check);
      check();
    });
}

const read = async (url) => (await fetch(url)).arrayBuffer();
const isIdle = ({ work, pages }) => work === 'idle' && pages > 0;

/** Runs `compare(name, limit, pairs)` over both latencies; a pair is ours and theirs in ms. */
export async function benchPreview(runs, compare) {
  const world = await open();
  const bare = await world.browser.newPage();
  const [html, pages] = [[], []];
  await world.state(isIdle);
  for (let run = -3; run < runs; run += 1) {
    const before = await world.state(isIdle);
    const start = performance.now();
    world.save();
    await world.state(({ document }) => document > before.document);
    const source = Buffer.from(await read(`${world.url}document`)).toString();
    const toHtml = performance.now() - start;
    await world.state((state) => state.pages > before.pages);
    await read(`${world.url}pages.pdf`);
    const toPages = performance.now() - start;
    // Then nothing else is under way: the rules may speak after the pages.
    await world.state(isIdle);
    const style = Buffer.from(await read(`${world.url}document.css`)).toString();
    const page = source.replace(/<link [^>]*document\.css[^>]*>/, () => `<style>${style}</style>`);
    const loading = performance.now();
    await bare.setContent(page, { waitUntil: 'load' });
    const toLoad = performance.now() - loading;
    const printing = performance.now();
    await bare.pdf({ preferCSSPageSize: true, printBackground: true });
    const toPrint = performance.now() - printing;
    // The first ones warm everything up.
    if (run < 0) continue;
    html.push([toHtml, toLoad]);
    pages.push([toPages, toPrint]);
  }
  compare('save to HTML : loading it', 1, html);
  compare('save to pages : bare page.pdf()', 1.3, pages);
  await world.close();
}

/** In MB: the heap and all of this process, and all of the browser with its helpers (Linux). */
function memory(browser) {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
  const { heapUsed, rss } = process.memoryUsage();
  return { heap: heapUsed / 2 ** 20, node: rss / 2 ** 20, browser: residentOf(browser.process().pid) };
}

/** What the process and its helpers hold; memory that several of them share is counted once. */
function residentOf(pid) {
  if (!existsSync('/proc/self/smaps_rollup')) return Number.NaN;
  const processes = readdirSync('/proc').flatMap((name) => {
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
      const [, parent] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      const [, kB] = /^Pss: +(\d+) kB$/m.exec(readFileSync(`/proc/${name}/smaps_rollup`, 'utf8'));
      return [{ pid: Number(name), parent: Number(parent), kB: Number(kB) }];
    } catch {
      // Not a process, another's, or gone by now.
      return [];
    }
  });
  const below = (parent) =>
    processes.filter((one) => one.parent === parent).flatMap((one) => [one, ...below(one.pid)]);
  const all = [...processes.filter((one) => one.pid === pid), ...below(pid)];
  return all.reduce((sum, { kB }) => sum + kB, 0) / 2 ** 10;
}

/** Saves time and again with an author's page open that shows the pages; a line for each tenth of the saves. */
export async function endure(saves) {
  const world = await open();
  const author = await world.browser.newPage();
  await author.setViewport({ width: 1200, height: 900 });
  await world.state(isIdle);
  await author.goto(world.url);
  await author.keyboard.press('2');
  for (let save = 1; save <= saves; save += 1) {
    const before = await world.state(isIdle);
    world.save();
    await world.state((state) => state.pages > before.pages && isIdle(state));
    if (save % Math.ceil(saves / 10) > 0 && save < saves) continue;
    const { heap, node, browser } = memory(world.browser);
    const mb = (number) => `${Math.round(number)} MB`;
    console.log(`after ${save} saves: heap ${mb(heap)}, Node ${mb(node)}, browser ${mb(browser)}`);
  }
  await world.close();
}
