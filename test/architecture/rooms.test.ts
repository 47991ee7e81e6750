import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

/** What each room may import, and why not more; docs/architecture.md says the same in words. */
const table: Readonly<Record<string, { may: readonly string[]; types?: readonly string[]; why: string }>> = {
  problem: { may: [], why: 'the message type is the ground everything stands on' },
  load: { may: ['problem'], why: 'reading knows nothing of what the files mean' },
  model: { may: ['problem'], types: ['load'], why: 'the model is made of trees that have been read' },
  check: { may: ['problem', 'model'], why: 'rules judge the model, not files or pages' },
  render: { may: ['problem', 'model'], why: 'HTML is a pure function of model and templates' },
  picture: { may: ['problem'], types: ['render'], why: 'pictures are made as the page asks for them' },
  paginate: {
    may: ['problem'],
    types: ['render'],
    why: 'page numbers come from what was rendered and printed',
  },
  print: { may: ['problem', 'paginate'], why: 'the browser lends pages, it does not know the document' },
  finish: { may: ['problem'], types: ['model', 'print'], why: 'bytes in, bytes out' },
  emit: { may: ['problem'], types: ['finish', 'render'], why: 'only whole results reach the disk' },
  import: { may: ['problem', 'model'], why: 'foreign formats become content files, never the model' },
  preview: { may: ['problem', 'build'], why: 'a preview shows what the build makes' },
  cli: { may: ['problem', 'build', 'preview', 'import'], why: 'the command line only calls' },
  build: {
    may: ['problem', 'load', 'model', 'check', 'render', 'picture', 'paginate', 'print', 'finish', 'emit'],
    why: 'the pipeline joins the rooms',
  },
};

/** Who may touch what of the outside world. */
const outside: readonly { modules: RegExp; rooms: readonly string[]; why: string }[] = [
  {
    modules: /^(node:)?fs(\/promises)?$/,
    rooms: ['load', 'picture', 'print', 'emit', 'import', 'preview', 'cli'],
    why: 'only the edges touch the disk',
  },
  {
    modules: /^(puppeteer|puppeteer-core|@puppeteer\/)/,
    rooms: ['print'],
    why: 'only print knows the browser driver',
  },
  {
    modules: /^sharp$/,
    rooms: ['picture', 'cli'],
    why: 'only picture makes pictures; doctor asks it whether it works',
  },
  { modules: /^commander$/, rooms: ['cli'], why: 'only the command line parses arguments' },
  { modules: /^handlebars$/, rooms: ['render'], why: 'only render knows the templates' },
];

interface Import {
  readonly file: string;
  readonly room: string;
  readonly from: string;
  readonly typesOnly: boolean;
}

const src = path.join(import.meta.dirname, '../../src');
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
  .map((file) => file.split(path.sep).join('/'));
const roomOf = (file: string): string => (file === 'build.ts' ? 'build' : (file.split('/')[0] ?? ''));
const statement = /^(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?'([^']+)'|import\('([^']+)'\)/gm;

const imports: readonly Import[] = files.flatMap((file) =>
  [...readFileSync(path.join(src, file), 'utf8').matchAll(statement)].map((match) => ({
    file,
    room: roomOf(file),
    from: match[2] ?? match[3] ?? '',
    typesOnly: match[1] !== undefined || onlyTypes(match[0]),
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
    const breaches = outside.flatMap(({ modules, rooms, why }) =>
      imports
        .filter(({ from, room }) => modules.test(from) && !rooms.includes(room))
        .map(({ file, from }) => `${file} imports ${from}: ${why}`),
    );
    expect(breaches).toEqual([]);
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
