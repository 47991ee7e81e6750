import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { lineOf } from '../judged.ts';
import { wholeHandouts } from '../whole-handouts.ts';

/**
 * A hand-out and more than a hundred defects of it, written by somebody who knew only the content format and what editors get
 * wrong, not the rules. `find` stands in `file` (below the issue folder; `../serie.yaml` for the series); its first
 * occurrence is replaced by `put`. `at` names every line (`file:line`) at which an editor would accept to be told of it.
 */
interface Defect {
  readonly kind: string;
  readonly file: string;
  readonly find: string;
  readonly put: string;
  readonly why: string;
  readonly at: readonly string[];
}

const folder = import.meta.dirname;

/**
 * Tests that nothing is told of the clean hand-outs but what their writer overlooked (rule and place), and of their defects
 * no smaller share than was reached (percent).
 */
export function judgeBlind(
  reached: Readonly<Record<string, number>>,
  overlooked: Readonly<Record<string, readonly string[]>> = {},
): void {
  const handouts = Object.keys(reached);
  const issueOf = (handout: string): string =>
    readdirSync(path.join(folder, handout, 'content')).find((name) => !name.includes('.')) ?? '';
  const issues = Object.fromEntries(handouts.map((handout) => [handout, issueOf(handout)]));
  const told = wholeHandouts(folder, issues);

  test.each(handouts)('%s: no alarm on the clean hand-out', async (handout) => {
    const alarms = (await told(handout)).map(lineOf);
    const known = overlooked[handout] ?? [];
    expect(alarms.filter((alarm) => !known.some((each) => alarm.startsWith(each)))).toEqual([]);
  });

  test.each(handouts)(
    '%s: defects nobody who knows the rules thought of are told at their line',
    async (handout) => {
      const defects: readonly Defect[] = JSON.parse(
        readFileSync(path.join(folder, handout, 'defects.json'), 'utf8'),
      );
      expect(defects.length).toBeGreaterThanOrEqual(120);
      const missed: string[] = [];
      for (const { kind, file, find, put, why, at } of defects) {
        const text = readFileSync(path.join(folder, handout, 'content', issueOf(handout), file), 'utf8');
        expect(text, `${file} does not hold ${find}`).toContain(find);
        const problems = await told(handout, { [file]: text.replace(find, () => put) });
        const places = new Set(at.map((each) => path.posix.join(handout, issueOf(handout), each)));
        if (!problems.some(({ place }) => places.has(`${place?.file}:${place?.line}`)))
          missed.push(`${kind} ${at[0]}: ${why}`);
      }
      const share = (100 * (defects.length - missed.length)) / defects.length;
      process.stdout.write(
        `${handout}: ${defects.length - missed.length} of ${defects.length} told${missed.map((each) => `\n  missed ${each}`).join('')}\n`,
      );
      expect(Math.floor(share)).toBeGreaterThanOrEqual(reached[handout] ?? 100);
    },
    300_000,
  );
}
