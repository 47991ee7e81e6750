/** What is kept from save to save makes the next one quick, and nothing else: it comes out as if made anew. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openWorkshop } from '../../src/build/preview.ts';
import type { Draft, Sheets, Workshop } from '../../src/build.ts';
import { readDestinations } from '../../src/finish/index.ts';

const root = path.join(import.meta.dirname, '../..');
const cwd = mkdtempSync(path.join(tmpdir(), 'preview-workshop-'));
const request = {
  cwd,
  contentDir: path.join(cwd, 'content'),
  templatesDir: path.join(cwd, 'templates'),
  issue: 'nr-2',
  edition: 'oeffentlich' as const,
  browser: { env: process.env },
  version: '0.0.0',
};
const { signal } = new AbortController();
let warm: Workshop;

beforeAll(() => {
  for (const name of ['content', 'templates'])
    cpSync(path.join(root, name), path.join(cwd, name), { recursive: true });
  warm = openWorkshop(request);
});
afterAll(async () => {
  await warm.close();
  rmSync(cwd, { recursive: true, force: true });
});

function change(name: string, how: (text: string) => string): void {
  const file = path.join(cwd, name);
  const before = readFileSync(file, 'utf8');
  const after = how(before);
  expect(after).not.toBe(before);
  writeFileSync(file, after);
}

/** Prints what lies on disk, in the quick way if that is possible. */
async function print(proven: boolean, draft?: Draft): Promise<Sheets> {
  const { value, problems } = await warm.print(draft ?? (await warm.draft(signal)), signal, { proven });
  expect(problems).toEqual([]);
  if (value === undefined) throw new Error('nothing was printed');
  expect(value.proven).toBe(proven);
  return value;
}

/** Where everything stands, to a tenth of a point. */
const places = ({ pdf }: Sheets) =>
  [...readDestinations(pdf).destinations]
    .map(([name, { page, y }]) => `${name} ${page} ${y.toFixed(1)}`)
    .sort();

const changes: readonly (readonly [string, string, (text: string) => string])[] = [
  [
    'a paragraph more',
    'content/nr-2/protokolle/1-vernetzung.md',
    (text) => `${text}\n${'Ein neuer Satz mit vielen Zusammenhängen. '.repeat(40)}\n`,
  ],
  [
    'a paragraph less',
    'content/nr-2/protokolle/1-vernetzung.md',
    (text) => text.replace(/\nEin neuer Satz[^\n]*\n$/, ''),
  ],
  [
    'another title, in the contents and at the foot',
    'content/nr-2/handreichung.yaml',
    (text) => text.replace('titel: Impressum', 'titel: Wer dies gemacht hat'),
  ],
  [
    'a short section of the imprint more',
    'content/nr-2/impressum.md',
    (text) => `${text}\n## Dank\n\nAllen, die da waren.\n`,
  ],
  ['other styles', 'templates/css/kapitel.css', (text) => `${text}\n.protokoll p { margin-left: 1mm; }\n`],
];

it.each(changes)('%s: the quick pages are those of a build', async (_, file, how) => {
  await print(true);
  change(file, how);
  const draft = await warm.draft(signal);
  const fresh = openWorkshop(request);
  expect(draft.view?.html).toBe((await fresh.draft(signal)).view?.html);
  await fresh.close();
  const quick = await print(false, draft);
  const proven = await print(true, draft);
  expect(quick.pages).toBe(proven.pages);
  expect(places(quick)).toEqual(places(proven));
});

it('a chapter less needs another page, and gets it', async () => {
  await print(true);
  change('content/nr-2/handreichung.yaml', (text) => text.replace(/ {2}- art: stimmen\n(?: {4}.*\n)*/, ''));
  const quick = await print(false);
  expect(places(quick)).toEqual(places(await print(true)));
  expect(places(quick).join()).not.toContain('kapitel-stimmen');
});

it('a print that is given up leaves the next one whole', async () => {
  await print(true);
  const file = 'content/nr-2/protokolle/1-vernetzung.md';
  change(file, (text) => `${text}\nEin Satz, der nicht bleibt.\n`);
  const draft = await warm.draft(signal);
  for (const ms of [0, 5, 10, 20, 40]) {
    const given = new AbortController();
    const printing = warm.print(draft, given.signal, { proven: false });
    setTimeout(() => given.abort(new Error('given up')), ms);
    await expect(printing).rejects.toThrow('given up');
  }
  change(file, (text) => text.replace('\nEin Satz, der nicht bleibt.\n', ''));
  const quick = await print(false);
  expect(places(quick)).toEqual(places(await print(true)));
});
