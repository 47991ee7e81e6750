import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { outside, rooms } from '../architecture/table.ts';
import { pageOf, projectDir } from './page.ts';

const page = pageOf('docs/architecture.md');
const tableOf = (head: string): readonly (readonly string[])[] =>
  page.tables.find((table) => table.head[0] === head)?.rows ?? [];
const listOf = (cell = ''): string[] => cell.split(', ').filter((part) => part !== '–');

describe('docs/architecture.md', () => {
  test('has the table of rooms that the tests enforce', () => {
    const told = tableOf('room').map(([room = '', , , imports]) => [
      room.replace(' (planned)', ''),
      listOf(imports),
    ]);
    const enforced = Object.entries(rooms).map(([room, { may, types = [] }]) => [
      room,
      [...may, ...types.map((type) => `types of ${type}`)],
    ]);
    expect(told).toEqual(enforced);
  });

  test('says of every room what it does and what it does not', () => {
    for (const [room, does, not] of tableOf('room')) {
      expect(does, room).not.toBe('');
      expect(not, room).not.toBe('');
    }
  });

  test('calls those rooms planned that have no folder yet', () => {
    const planned = tableOf('room').flatMap(([room = '']) => /^(\w+) \(planned\)$/.exec(room)?.[1] ?? []);
    const absent = Object.keys(rooms).filter((room) => !existsSync(join(projectDir, 'src', room)));
    expect(planned).toEqual(absent);
  });

  test('has the table of the outside world that the tests enforce', () => {
    expect(tableOf('what').map(([what, only]) => [what, listOf(only)])).toEqual(
      outside.map((entry) => [entry.what, entry.rooms]),
    );
  });

  test('names every file of src/build, and no path that is not there', () => {
    const named = page.code.filter((text) => /^[\w-]+\.ts$/.test(text) && text !== 'build.ts');
    const files = readdirSync(join(projectDir, 'src/build'));
    for (const file of files) expect(named, file).toContain(file);
    const paths = page.code.filter((text) => /^(src|bin|test|templates|content)\/\S*$/.test(text));
    expect(paths.filter((path) => !existsSync(join(projectDir, path)))).toEqual([]);
    expect(paths.length).toBeGreaterThan(8);
  });

  test('is two pages at most', () => {
    expect(page.text.split('\n').length).toBeLessThanOrEqual(110);
  });
});
