/** Whatever way an editor saves, and however soon again: the last state is always noticed. */
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
  unlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Watch, watchPaths } from '../../src/preview/watch.ts';
import { until } from './world.ts';

let folder: string;
let file: string;
let watch: Watch;
/** What was read each time a change was told. */
let told: string[];

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'preview-watch-'));
  file = path.join(folder, 'seiten/bericht.md');
  mkdirSync(path.dirname(file));
  writeFileSync(file, 'Anfang');
  told = [];
  watch = watchPaths([folder], () => {
    told.push(read());
  });
});
afterEach(async () => {
  await watch.close();
  rmSync(folder, { recursive: true, force: true });
});

function read(): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

const ways: Readonly<Record<string, (text: string) => void>> = {
  'in place': (text) => writeFileSync(file, text),
  'emptied first': (text) => {
    truncateSync(file);
    writeFileSync(file, text, { flag: 'r+' });
  },
  'by a draft that is renamed': (text) => {
    writeFileSync(`${file}.tmp`, text);
    renameSync(`${file}.tmp`, file);
  },
  'with a copy kept': (text) => {
    renameSync(file, `${file}~`);
    writeFileSync(file, text);
  },
  'deleted and made anew': (text) => {
    unlinkSync(file);
    writeFileSync(file, text);
  },
};

describe.each(Object.entries(ways))('two saves in quick succession, %s', (_, save) => {
  it.each([0, 2, 7, 15, 30])('%i ms apart', async (gap) => {
    for (const round of [1, 2, 3]) {
      // Of one length: the size tells nothing.
      save(`erst ${round}`);
      await setTimeout(gap);
      save(`dann ${round}`);
      await until(
        () => told.at(-1),
        (last) => last === `dann ${round}`,
      );
    }
  });
});

it('a new folder with a file in it is noticed', async () => {
  const other = path.join(folder, 'a/b/c.md');
  mkdirSync(path.dirname(other), { recursive: true });
  writeFileSync(other, 'neu');
  await until(
    () => told.length,
    (calls) => calls > 0,
  );
});

it('drafts and locks of editors are not', async () => {
  for (const name of ['.bericht.md.swp', '#bericht.md#', 'bericht.md~', '4913', '.git']) {
    writeFileSync(path.join(folder, name), 'x');
  }
  writeFileSync(file, 'Ende');
  await until(
    () => told.at(-1),
    (last) => last === 'Ende',
  );
  expect(told).toEqual(['Ende']);
});

it('a file with a date to come is, too', async () => {
  utimesSync(file, 4e9, 4e9);
  await until(
    () => told.length,
    (calls) => calls === 1,
  );
  writeFileSync(file, 'später');
  await until(
    () => told.at(-1),
    (last) => last === 'später',
  );
});

it('a folder that is replaced is watched as before', async () => {
  renameSync(folder, `${folder}-weg`);
  await until(
    () => told.at(-1),
    (last) => last === '',
  );
  renameSync(`${folder}-weg`, folder);
  await until(
    () => told.at(-1),
    (last) => last === 'Anfang',
  );
  writeFileSync(file, 'Ende');
  await until(
    () => told.at(-1),
    (last) => last === 'Ende',
  );
});
