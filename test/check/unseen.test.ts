/**
 * Hand-outs of other themes than our own, whole and clean, and one known defect put in at a time: what is asked of
 * `check` where nobody tuned it. The share found is printed.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import type { Problem } from '../../src/problem/index.ts';
import { lineOf } from './judged.ts';
import { type Defect, defects, handouts } from './unseen/defects/index.ts';
import { wholeHandouts } from './whole-handouts.ts';

const folder = path.join(import.meta.dirname, 'unseen');
const contentOf = (handout: Defect['handout']): string => path.join(folder, handout, 'content');
const textOf = ({ handout }: Defect, file: string): string =>
  readFileSync(path.join(contentOf(handout), handouts[handout], file), 'utf8');

const told = wholeHandouts(folder, handouts);

/** The text of the file with the defect in it. */
function damaged(defect: Defect): string {
  const text = textOf(defect, defect.file);
  expect(text, `${defect.file} does not hold ${defect.find}`).toContain(defect.find);
  return text.replace(defect.find, () => defect.put);
}

/** File and line at which the defect is to be told: where it is said, else at the first sign that changed. */
function expectedAt(defect: Defect): string {
  const { handout, file, find, put, at } = defect;
  const [where, mark] = at ?? [file];
  const text = where === file ? damaged(defect) : textOf(defect, where);
  const same = [...find].findIndex((sign, index) => sign !== put[index]);
  let offset =
    mark === undefined
      ? textOf(defect, file).indexOf(find) + (same < 0 ? find.length : same)
      : text.indexOf(mark);
  expect(offset, `${where} does not hold ${mark}`).toBeGreaterThanOrEqual(0);
  // A line that was put in begins behind the line break.
  if (put[same < 0 ? find.length : same] === '\n') while (text[offset] === '\n') offset += 1;
  return `${path.posix.join(handout, handouts[handout], where)}:${text.slice(0, offset).split('\n').length}`;
}

const tells = ({ rules }: Defect, place: string, problem: Problem): boolean =>
  rules.some((rule) => rule === problem.rule) && `${problem.place?.file}:${problem.place?.line}` === place;

test.each(['hoefe', 'leseorte', 'reparieren'] as const)(
  '%s: no alarm on the clean hand-out',
  async (handout) => {
    expect((await told(handout)).map(lineOf)).toEqual([]);
  },
);

test.each(['hoefe', 'leseorte', 'reparieren'] as const)(
  '%s: a broken file brings no alarm in another one',
  async (handout) => {
    const folderOf = path.join(contentOf(handout), handouts[handout]);
    const names = readdirSync(folderOf, { recursive: true, encoding: 'utf8' });
    const files = ['../serie.yaml', ...names.filter((name) => /\.(?:yaml|md)$/.test(name))];
    const alarms: string[] = [];
    for (const file of files) {
      const text = readFileSync(path.join(folderOf, file), 'utf8');
      const broken = file.endsWith('.md') ? text.replace('---\n', '---\nx: [y: "z\n') : `x: [y: "z\n${text}`;
      const own = path.posix.join(handout, handouts[handout], file);
      for (const problem of await told(handout, { [file]: broken }))
        if (problem.place?.file !== own) alarms.push(`${file}: ${lineOf(problem)}`);
    }
    expect(alarms).toEqual([]);
  },
);

test.each([
  ['hoefe', 'bilder/schauhof.png', 700, 'seiten/schauhof.md:7', 'warn'],
  ['hoefe', 'bilder/schauhof.png', 1100, 'seiten/schauhof.md:7', 'info'],
  ['leseorte', 'bilder/lesesaal.jpg', 900, 'handreichung.yaml:9', 'warn'],
  ['leseorte', 'bilder/sessel.webp', 640, 'seiten/ausstattung.md:15', 'warn'],
] as const)('%s: %s with %i pixels is told at %s as %s', async (handout, file, pixels, place, severity) => {
  const small = await sharp(path.join(contentOf(handout), handouts[handout], file))
    .resize(pixels)
    .toBuffer();
  const problems = await told(handout, { [file]: small });
  expect(
    problems.map(({ rule, place: at, severity: how }) => `${rule} ${at?.file}:${at?.line} ${how}`),
  ).toEqual([`picture-has-enough-pixels ${handout}/${handouts[handout]}/${place} ${severity}`]);
});

/**
 * The share of each hand-out's defects that is told, in percent: no less than was reached. The rules were tuned to all
 * three by now, so none is a fair figure any more. One in a hundred was given up again for right hand-outs on which the rules
 * were not silent: a mailbox of an office beside a name.
 */
const reached: Readonly<Record<string, number>> = { hoefe: 100, leseorte: 98, reparieren: 98 };

test('known defects, one put in at a time, are told at their file and line', async () => {
  const missed: string[] = [];
  for (const defect of defects) {
    const place = expectedAt(defect);
    const problems = await told(defect.handout, { [defect.file]: damaged(defect) });
    if (!problems.some((problem) => tells(defect, place, problem)))
      missed.push(
        `${place} ${defect.rules} ${JSON.stringify(defect.put)}: ${problems.map(lineOf).join('; ') || 'nothing'}`,
      );
  }
  const shares = Object.keys(handouts).map((handout) => {
    const all = defects.filter((defect) => defect.handout === handout).length;
    const lost = missed.filter((each) => each.startsWith(`${handout}/`)).length;
    return { handout, all, told: all - lost, percent: Math.floor((100 * (all - lost)) / all) };
  });
  const figures = shares.map((one) => `${one.handout} ${one.told} of ${one.all} (${one.percent} %)`);
  process.stdout.write(`found ${figures.join(', ')}${missed.map((each) => `\n  missed ${each}`).join('')}\n`);
  expect(defects.length).toBeGreaterThanOrEqual(80);
  for (const { handout, percent } of shares)
    expect(percent, handout).toBeGreaterThanOrEqual(reached[handout] ?? 90);
}, 300_000);
