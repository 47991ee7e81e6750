import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { outside, rooms as table } from './table.ts';

interface Import {
  readonly file: string;
  readonly room: string;
  readonly from: string;
  readonly typesOnly: boolean;
  readonly isLazy: boolean;
}

const src = path.join(import.meta.dirname, '../../src');
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
  .map((file) => file.split(path.sep).join('/'));
const roomOf = (file: string): string => (file === 'build.ts' ? 'build' : (file.split('/')[0] ?? ''));
const textOf = (file: string): string => readFileSync(path.join(src, file), 'utf8');
const statement = /^(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?'([^']+)'|import\('([^']+)'\)/gm;

const imports: readonly Import[] = files.flatMap((file) =>
  [...textOf(file).matchAll(statement)].map((match) => ({
    file,
    room: roomOf(file),
    from: match[2] ?? match[3] ?? '',
    typesOnly: match[1] !== undefined || onlyTypes(match[0]),
    isLazy: match[3] !== undefined,
  })),
);

function onlyTypes(text: string): boolean {
  const names =
    /\{([^}]*)\}/s
      .exec(text)?.[1]
      ?.split(',')
      .map((name) => name.trim())
      .filter(Boolean) ?? [];
  return names.length > 0 && names.every((name) => name.startsWith('type '));
}

const target = ({ file, from }: Import): string => path.posix.join(path.posix.dirname(file), from);
const local = imports.filter(({ from }) => from.startsWith('.'));

describe('rooms', () => {
  test('every folder of src has its row in the table', () => {
    expect([...new Set(files.map(roomOf))].filter((room) => table[room] === undefined)).toEqual([]);
  });

  test('imports go only where the table allows', () => {
    const breaches = local.flatMap((one) => {
      const to = roomOf(target(one));
      const row = table[one.room];
      if (to === one.room || row === undefined) return [];
      const allowed = row.may.includes(to) || (one.typesOnly && row.types?.includes(to) === true);
      return allowed ? [] : [`${one.file} → ${target(one)}: ${row.why}`];
    });
    expect(breaches).toEqual([]);
  });

  test('a room is entered only through its index.ts', () => {
    const breaches = local
      .filter((one) => roomOf(target(one)) !== one.room)
      .filter((one) => !/^(\w+\/index\.ts|build\.ts)$/.test(target(one)))
      .map((one) => `${one.file} → ${target(one)}`);
    expect(breaches).toEqual([]);
  });

  test('only the rooms named for it touch disk, browser, pictures, arguments', () => {
    const breaches = outside.flatMap(({ modules, calls, rooms, why }) => [
      ...imports
        .filter(({ from, room }) => modules?.test(from) && !rooms.includes(room))
        .map(({ file, from }) => `${file} imports ${from}: ${why}`),
      ...files
        .filter((file) => calls?.test(textOf(file)) && !rooms.includes(roomOf(file)))
        .map((file) => `${file} calls ${calls}: ${why}`),
    ]);
    expect(breaches).toEqual([]);
  });

  test('what asks the web is loaded only when it is asked for', () => {
    const loaded = new Set<string>();
    const load = (file: string): void => {
      if (loaded.has(file)) return;
      loaded.add(file);
      for (const one of local) if (one.file === file && !one.typesOnly && !one.isLazy) load(target(one));
    };
    const steps = ['read', 'editions', 'write', 'preview'].map((name) => `build/${name}.ts`);
    for (const start of [
      'build.ts',
      ...steps,
      'cli/main.ts',
      'cli/commands/check.ts',
      'cli/commands/build.ts',
    ])
      load(start);
    const online = /^(online\/|check\/online\/(?!ids\.ts)|build\/online\.ts)/;
    expect([...loaded].filter((file) => online.test(file))).toEqual([]);
    expect(loaded.size).toBeGreaterThan(200);
    expect(files.filter((file) => online.test(file)).length).toBeGreaterThan(8);
  });

  test('no file imports itself round a circle', () => {
    const edges = new Map<string, string[]>();
    for (const one of local.filter(({ typesOnly }) => !typesOnly)) {
      edges.set(one.file, [...(edges.get(one.file) ?? []), target(one)]);
    }
    const done = new Set<string>();
    const walk = (file: string, trail: readonly string[]): string[] => {
      if (trail.includes(file)) return [[...trail.slice(trail.indexOf(file)), file].join(' → ')];
      if (done.has(file)) return [];
      const found = (edges.get(file) ?? []).flatMap((next) => walk(next, [...trail, file]));
      done.add(file);
      return found;
    };
    expect([...edges.keys()].flatMap((file) => walk(file, []))).toEqual([]);
  });
});
