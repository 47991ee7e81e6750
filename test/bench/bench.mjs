// Costs as ratios, measured side by side: `npm run bench [-- --runs N] [-- --chromium PATH]`; `-- --endurance
// [--saves N]` saves 500 or N times in a preview instead and tells what it keeps in memory.
// A shared machine drifts, so each run of the program is paired with one run of what it is held against, in turn, and
// the median of the pairwise ratios is quoted.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';

const { values } = parseArgs({ options: { runs: { type: 'string', default: '9' }, chromium: { type: 'string' }, endurance: { type: 'boolean' }, saves: { type: 'string', default: '500' } } });
const runs = Number(values.runs);
const root = path.resolve(import.meta.dirname, '../..');
const bin = path.join(root, 'bin/handreichung.js');
const folder = mkdtempSync(path.join(tmpdir(), 'handreichung-bench-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

const chromium =
  values.chromium ??
  ['/usr/bin/chromium', '/usr/bin/google-chrome', '/usr/bin/chromium-browser'].find((file) => existsSync(file));

function time(command, args) {
  const start = performance.now();
  const { status, stderr } = spawnSync(command, args, { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${status}\n${stderr}`);
  return performance.now() - start;
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

function compare(name, limit, ours, theirs) {
  ours();
  theirs();
  tell(
    name,
    limit,
    Array.from({ length: runs }, () => [ours(), theirs()]),
  );
}

function tell(name, limit, pairs) {
  const ratio = median(pairs.map(([a, b]) => a / b));
  const ms = (index) => Math.round(median(pairs.map((pair) => pair[index])));
  const verdict = ratio <= limit ? 'within' : 'OVER';
  console.log(`${name}: ${ratio.toFixed(2)} (${ms(0)} ms : ${ms(1)} ms), ${verdict} ${limit}`);
}

const node = (...args) => time(process.execPath, args);
const build = (name, ...more) =>
  node(bin, 'build', 'nr-2', '--quiet', '--no-cache', '--output', path.join(folder, name), ...more);

/** What finishing takes of a build, both in ms. */
function finishing() {
  const start = performance.now();
  const args = ['build', 'nr-2', '--verbose', '--lang', 'en', '--no-cache', '--output', path.join(folder, 'share')];
  const { stderr } = spawnSync(process.execPath, [bin, ...args], { cwd: root, encoding: 'utf8' });
  const whole = performance.now() - start;
  const [, ms] = /^Finish PDF +(\d+) ms +\d+ %$/m.exec(stderr) ?? [];
  if (ms === undefined) throw new Error(`no time of finishing\n${stderr}`);
  return [Number(ms), whole];
}

if (values.endurance) {
  const { endure } = await import('./preview.mjs');
  await endure(Number(values.saves));
  process.exit();
}

console.log(`${runs} pairs each, medians; Node ${process.versions.node}`);
compare('check : node -e 0', 8, () => node(bin, 'check', 'nr-2', '--quiet'), () => node('-e', '0'));

tell('finishing : build', 0.15, Array.from({ length: runs }, finishing));

if (chromium === undefined) {
  console.log('build : bare print – left out, no Chromium found (name one with --chromium PATH)');
} else {
  build('html', '--html');
  const html = path.join(folder, 'html', 'handreichung-nr-2.print.html');
  let profile = 0;
  const bare = () =>
    time(chromium, [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      `--user-data-dir=${path.join(folder, `profile-${profile++}`)}`,
      `--print-to-pdf=${path.join(folder, 'bare.pdf')}`,
      `file://${html}`,
    ]);
  compare('build, pinned shell : bare print', 0.7, () => build('pinned'), bare);
  compare('build, that Chromium : bare print', 1.2, () => build('same', '--browser', chromium), bare);
}

const { benchPreview } = await import('./preview.mjs');
await benchPreview(runs, tell);
